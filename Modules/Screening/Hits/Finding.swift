import Party
import Vocabulary

/// A party that may be somebody who is listed, and why (該当の可能性).
struct Finding: Sendable {
    let subject: ScreenedParty
    let listed: ListedName
    /// The name of the party that was compared.
    let query: String
    let likeness: NameLikeness
    /// What else raised or lowered the likeness: the country, the year of birth, the kind.
    let raised: [Circumstance]
    /// In thousandths, with what raised or lowered it.
    let score: Int64
    let isStrong: Bool

    /// What speaks for or against beside the name.
    struct Circumstance: Sendable, Equatable {
        let what: String
        let asked: String
        let listed: String
        /// In thousandths.
        let by: Int64
    }

    /// From this likeness on, nothing beside the name hides a hit, in thousandths.
    static let strong: Int64 = 900
    /// The most that circumstances can raise a score.
    static let greatestRaise: Int64 = 60

    init(_ subject: ScreenedParty, _ query: String, _ listed: ListedName, _ likeness: NameLikeness) {
        self.subject = subject
        self.query = query
        self.listed = listed
        self.likeness = likeness
        raised = Self.circumstances(subject, listed)
        let name = Int64((likeness.score * 1000).rounded())
        isStrong = name >= Self.strong
        let whole = name + raised.reduce(0) { $0 + $1.by }
        score = min(1000, max(isStrong ? max(whole, listed.threshold) : whole, 0))
    }

    var isHit: Bool { score >= listed.threshold }

    /// A weak alias is worth a look some day, and stops nobody.
    var priority: HitPriority { listed.strength == .weak ? .low : .high }

    /// Which of two findings on one entry says more.
    func outweighs(_ other: Finding) -> Bool {
        (priority == .high ? 1 : 0, score) > (other.priority == .high ? 1 : 0, other.score)
    }

    private static func circumstances(_ subject: ScreenedParty, _ listed: ListedName) -> [Circumstance] {
        var found: [Circumstance] = []
        if let country = subject.country, !listed.countries.isEmpty {
            found.append(
                Circumstance(
                    what: "country", asked: country, listed: listed.countries.joined(separator: " "),
                    by: listed.countries.contains(country) ? 20 : -30))
        }
        if let birth = subject.birthDay, let listedYear = listed.birthYear {
            let apart = abs(Int64(birth.year) - listedYear)
            found.append(
                Circumstance(
                    what: "birth_year", asked: String(birth.year), listed: String(listedYear),
                    by: apart == 0 ? 40 : apart == 1 ? 20 : -80))
        }
        if let kind = listed.kind, kind == .person || kind == .organization, kind.rawValue != subject.kind.rawValue {
            found.append(
                Circumstance(what: "kind", asked: subject.kind.rawValue, listed: kind.rawValue, by: -50))
        }
        return found
    }
}

/// How soon a hit must be looked at.
package enum HitPriority: String, CaseIterable, Sendable {
    /// Blocks until somebody decides.
    case high
    /// Found by a weak alias only: blocks nothing.
    case low
}

/// The grounds of a hit as they are kept with it: one line each, parted by tabs.
package struct HitEvidence: Sendable, Equatable {
    package enum Line: Sendable, Equatable {
        /// Two words taken for the same, with likeness and weight in thousandths.
        case pair(asked: String, listed: String, likeness: Int64, weight: Int64)
        case extra(word: String, weight: Int64)
        case missing(word: String, weight: Int64)
        case circumstance(what: String, asked: String, listed: String, by: Int64)
        /// What circumstances took away does not count against a name so much alike.
        case strong(Int64)
        case likeness(Int64)
    }

    package let lines: [Line]

    init(_ finding: Finding) {
        func milli(_ value: Double) -> Int64 { Int64((value * 1000).rounded()) }
        var lines: [Line] = [.likeness(milli(finding.likeness.score))]
        lines += finding.likeness.pairs.map {
            .pair(asked: $0.asked, listed: $0.listed, likeness: milli($0.likeness), weight: milli($0.weight))
        }
        lines += finding.likeness.extra.map { .extra(word: $0.word, weight: milli($0.weight)) }
        lines += finding.likeness.missing.map { .missing(word: $0.word, weight: milli($0.weight)) }
        lines += finding.raised.map { .circumstance(what: $0.what, asked: $0.asked, listed: $0.listed, by: $0.by) }
        let whole = milli(finding.likeness.score) + finding.raised.reduce(0) { $0 + $1.by }
        if finding.isStrong, finding.score > min(1000, whole) { lines.append(.strong(finding.score)) }
        self.lines = lines
    }

    package var text: String {
        lines.map { line in
            switch line {
            case .pair(let asked, let listed, let likeness, let weight):
                "pair\t\(asked)\t\(listed)\t\(likeness)\t\(weight)"
            case .extra(let word, let weight): "extra\t\(word)\t\(weight)"
            case .missing(let word, let weight): "missing\t\(word)\t\(weight)"
            case .circumstance(let what, let asked, let listed, let by):
                "circumstance\t\(what)\t\(asked)\t\(listed)\t\(by)"
            case .strong(let score): "strong\t\(score)"
            case .likeness(let score): "likeness\t\(score)"
            }
        }.joined(separator: "\n")
    }

    /// Reads what ``text`` wrote; lines of another program's making are passed over.
    package init(text: String) {
        lines = text.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let last = parts.last.flatMap { Int64($0) }
            switch (parts.first, parts.count, last) {
            case ("pair", 5, let weight?):
                return Int64(parts[3]).map {
                    .pair(asked: parts[1], listed: parts[2], likeness: $0, weight: weight)
                }
            case ("extra", 3, let weight?): return .extra(word: parts[1], weight: weight)
            case ("missing", 3, let weight?): return .missing(word: parts[1], weight: weight)
            case ("circumstance", 5, let by?):
                return .circumstance(what: parts[1], asked: parts[2], listed: parts[3], by: by)
            case ("strong", 2, let score?): return .strong(score)
            case ("likeness", 2, let score?): return .likeness(score)
            default: return nil
            }
        }
    }
}
