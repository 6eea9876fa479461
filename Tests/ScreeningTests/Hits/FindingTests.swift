import Party
import TestOffice
import Testing
import Vocabulary

@testable import Screening

@Suite("What speaks for and against beside the name")
struct FindingTests {
    /// What is known of the party and of the entry beside their names.
    struct Known: Sendable {
        var country: String?
        var birth: String?
        var kind: PartyKind = .organization
        var listedIn: [String] = []
        var listedYear: Int64?
        var listedKind: WatchEntry.Kind?
    }

    static func finding(
        _ name: Double, _ known: Known = Known(), threshold: Int64 = 800,
        strength: WatchEntry.Strength = .primary
    ) -> Finding {
        let subject = ScreenedParty(
            party: 1, name: "A", nameKana: nil, kind: known.kind, country: known.country,
            birthDay: known.birth.map { day($0) })
        let listed = ListedName(
            id: 1, name: "A", strength: strength, entry: 1, matter: "L:1", kind: known.listedKind,
            countries: known.listedIn, birthYear: known.listedYear, threshold: threshold, dated: day("2026-10-01"))
        return Finding(subject, "A", listed, NameLikeness(score: name, pairs: [], extra: [], missing: []))
    }

    static let cases: [(Known, [Int64])] = [
        (Known(), []), (Known(country: "CU", listedIn: ["CU"]), [20]),
        (Known(country: "CU", listedIn: ["CH", "CU"]), [20]), (Known(country: "JP", listedIn: ["CH", "CU"]), [-30]),
        (Known(country: "JP"), []), (Known(listedIn: ["CU"]), []),
        // The same year, one apart on either side, two apart.
        (Known(birth: "1950-12-31", kind: .person, listedYear: 1950), [40]),
        (Known(birth: "1949-12-31", kind: .person, listedYear: 1950), [20]),
        (Known(birth: "1951-01-01", kind: .person, listedYear: 1950), [20]),
        (Known(birth: "1948-12-31", kind: .person, listedYear: 1950), [-80]),
        (Known(birth: "1952-01-01", kind: .person, listedYear: 1950), [-80]),
        (Known(kind: .person, listedYear: 1950), []), (Known(birth: "1950-01-01", kind: .person), []),
        // Ships and aircraft are owned by organizations and people alike.
        (Known(listedKind: .person), [-50]), (Known(listedKind: .organization), []),
        (Known(kind: .person, listedKind: .organization), [-50]), (Known(listedKind: .vessel), []),
        (Known(kind: .person, listedKind: .aircraft), []),
        (
            Known(
                country: "JP", birth: "1990-01-01", kind: .person, listedIn: ["KP"], listedYear: 1950,
                listedKind: .organization), [-30, -80, -50]
        ),
        (
            Known(
                country: "KP", birth: "1950-01-01", kind: .person, listedIn: ["KP"], listedYear: 1950,
                listedKind: .person), [20, 40]
        ),
    ]

    @Test("Country, year of birth and kind raise and lower the likeness of the name", arguments: cases)
    func circumstances(known: Known, by: [Int64]) {
        let finding = Self.finding(0.85, known)
        #expect(finding.raised.map(\.by) == by)
        #expect(finding.score == 850 + by.reduce(0, +))
        #expect(by.filter { $0 > 0 }.reduce(0, +) <= Finding.greatestRaise)
    }

    private static let against = cases[18].0
    private static let inFavour = cases[19].0

    @Test(
        "A score stays between nought and a thousand, and a strong name is a hit whatever speaks against it",
        arguments: [
            (0.99, inFavour, 800, 1000), (0.94, inFavour, 800, 1000), (0.939, inFavour, 800, 999),
            (0.1, against, 800, 0), (0.16, against, 800, 0), (0.161, against, 800, 1),
            // From 0.900 on the name is strong; 0.899 is not.
            (0.9, against, 800, 800), (0.899, against, 800, 739), (0.9, against, 900, 900), (0.9, against, 740, 740),
            (0.9, against, 700, 740), (0.97, against, 800, 810),
        ] as [(Double, Known, Int64, Int64)])
    func edges(name: Double, known: Known, threshold: Int64, score: Int64) {
        let finding = Self.finding(name, known, threshold: threshold)
        #expect(finding.score == score)
        #expect(finding.isStrong == (name >= 0.9))
        #expect(finding.isHit == (score >= threshold))
        #expect(!finding.isStrong || finding.isHit)
    }

    @Test(
        "Exactly at the threshold of its list it is a hit, a thousandth below none",
        arguments: [(0.8, 800, true), (0.799, 800, false), (0.6, 600, true), (0.599, 600, false), (0.8, 801, false)]
            as [(Double, Int64, Bool)])
    func threshold(name: Double, threshold: Int64, isHit: Bool) {
        #expect(Self.finding(name, threshold: threshold).isHit == isHit)
    }

    @Test("A weak alias alone is of low priority, and outweighed by any other name however little alike")
    func priority() {
        let weak = Self.finding(1, strength: .weak)
        let alias = Self.finding(0.81, strength: .alias)
        #expect(weak.priority == .low && alias.priority == .high && Self.finding(0.8).priority == .high)
        #expect(alias.outweighs(weak) && !weak.outweighs(alias))
        #expect(Self.finding(0.82).outweighs(alias) && !alias.outweighs(Self.finding(0.81)))
    }

    @Test("The evidence adds up to the score, and says where a strong name was not let go", arguments: cases)
    func evidence(known: Known, by: [Int64]) {
        for (name, threshold) in [(0.7, 600), (0.85, 800), (0.95, 900)] as [(Double, Int64)] {
            let finding = Self.finding(name, known, threshold: threshold)
            var (sum, strong): (Int64, Int64?) = (0, nil)
            for line in HitEvidence(finding).lines {
                switch line {
                case .likeness(let score): sum += score
                case .circumstance(_, _, _, let by): sum += by
                case .strong(let score): strong = score
                case .pair, .extra, .missing: Issue.record("no words were compared")
                }
            }
            #expect(strong ?? min(1000, sum) == finding.score)
            #expect((strong != nil) == (finding.isStrong && sum < threshold))
        }
    }
}
