import Governance
import Matching
import Storage
import TestOffice
import Testing

@testable import Party

@Suite("Likeness of parties in the register")
struct LikenessTests {
    private static let header =
        "code,name,name_kana,kind,country,postal_code,address,phone,email,website,corporate_number,birth_date"

    /// The register of the tests beside, with every pair in it.
    private static func office(_ engine: Engine) throws -> TestOffice {
        let office = try TestOffice(engine, [PartyPart.self])
        let strangers = ["青海", "白河", "立石", "真壁"].enumerated().flatMap { place, stem in
            ["商店", "電工", "運送", "薬局", "測量"].enumerated().map { number, trade in
                "S\(place * 5 + number),株式会社\(stem)\(trade),,organization,JP,\(300 + place * 5 + number)-0001,"
                    + "茨城県水戸市\(stem)町\(number + 1)-\(place + 2),029-\(200 + place)-\(4000 + number * 7),,,,"
            }
        }
        let lines = [header] + strangers + RegisterDuplicatesTests.pairs.values.flatMap(\.self).sorted()
        #expect(try office.importing(PartyImport.self, lines.joined(separator: "\n")).refused == [])
        return office
    }

    @Test(
        "Who is asked for more certainty is told fewer, each of them part of what less would tell",
        arguments: Engine.available)
    func thresholds(engine: Engine) throws {
        let office = try Self.office(engine)
        let desk = PartyDesk(office.books())
        var wider: [Set<String>]?
        for threshold in [0.2, 0.999] {
            let isTold = wider == nil
            let found = try desk.duplicates(above: threshold, withEvidence: isTold)
            #expect(found.allSatisfy { $0.probability >= threshold && $0.codes.count > 1 })
            #expect(found.allSatisfy { $0.codes.count == $0.parties.count && Set($0.codes).count == $0.codes.count })
            // Each is told by what it agrees with the one most like it, at most three fields.
            for cluster in found {
                #expect(Set(cluster.evidence.keys) == (isTold ? Set(cluster.parties) : []))
                for evidence in cluster.evidence.values {
                    #expect((1...3).contains(evidence.steps.count), "\(cluster.codes)")
                    #expect(!evidence.steps.contains { $0.level == "different" || $0.field == "rarity" })
                }
            }
            let sets = found.map { Set($0.codes) }
            #expect(Set(sets.joined()).count == sets.reduce(0) { $0 + $1.count }, "nobody stands in two clusters")
            if let wider { #expect(sets.allSatisfy { set in wider.contains { set.isSubset(of: $0) } }) }
            wider = sets
        }
    }

    @Test("Each pair is explained by the field that brings it together, from either side alike")
    func explained() throws {
        let office = try Self.office(.sqlite)
        let fields = [
            "phone": "phone", "mail": "mail", "website": "mail", "address": "address", "corporate number": "number",
            "birth date": "birth",
        ]
        try office.database.read { rows in
            // What the list teaches is learned once for all of them.
            let table = try ProfilesOfParties.read(in: rows)
            let likeness = Duplicates.likeness(in: table)
            func explain(_ one: String, _ other: String) throws -> ExplainedLikeness {
                ExplainedLikeness(
                    try Parties.require(one, in: rows), try Parties.require(other, in: rows), table, likeness)
            }
            for (what, lines) in RegisterDuplicatesTests.pairs {
                let codes = lines.map { String($0.prefix(2)) }
                let (one, other) = (try explain(codes[0], codes[1]), try explain(codes[1], codes[0]))
                #expect(one.bits == other.bits && one.probability == other.probability, "\(what)")
                #expect(one.codes == other.codes.reversed() && one.names == other.names.reversed())
                #expect(abs(one.steps.reduce(0) { $0 + $1.bits } - one.bits) < 1e-4)
                #expect(one.probability > 0.5 && one.probability <= 1)
                if let field = fields[what] {
                    let step = one.steps.first { $0.field.hasPrefix(field) }
                    #expect((step?.bits ?? 0) > 0, "\(what): \(one.steps.map(\.field))")
                }
            }
            #expect(try explain("S0", "S1").probability < 0.5 && explain("S0", "A1").bits < 0)
        }
    }

    @Test(
        "Evidence comes back from a plan as it went in, and what cannot be read is left out", arguments: Dice.seeds(10))
    func evidence(dice: Dice) {
        var dice = dice
        for _ in 0..<30 {
            let steps = (0..<dice.roll(4)).map { _ in
                (field: dice.pick(["name", "phone", "number"]), level: dice.pick(["same", "near", "different"]))
            }
            let text = MatchEvidence(steps).text
            #expect(MatchEvidence(text: text).text == text)
            #expect(MatchEvidence(text: text).steps.map(\.field) == steps.map(\.field))
        }
        for (text, left) in [
            ("", ""), ("name", ""), ("name:same x", "name:same"), ("a:b:c name:near", "name:near"), (" ", ""),
        ] {
            #expect(MatchEvidence(text: text).text == left, "\(text)")
        }
    }
}
