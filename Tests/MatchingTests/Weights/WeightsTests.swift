import Testing

@testable import Matching

@Suite("What common sense says of agreement")
struct WeightsTests {
    private static let both = [Weights.organizations, Weights.people]

    @Test("every level of every field has its share, and those of a field are no more than one whole")
    func whole() {
        for weights in Self.both {
            for field in Field.allCases {
                let (m, u) = (weights.m[field.rawValue], weights.u[field.rawValue])
                #expect(m.count == field.levels && u.count == field.levels, "\(field)")
                #expect(m.allSatisfy { $0 > 0 } && u.allSatisfy { $0 > 0 }, "\(field)")
                for row in [m, u] { #expect((0.85...1.01).contains(row.reduce(0, +)), "\(field)") }
            }
            #expect((0...1).contains(weights.share))
        }
    }

    @Test("what agrees speaks for one party, what differs against it, and what is missing says little")
    func direction() {
        for (weights, isPerson) in [(Weights.organizations, false), (Weights.people, true)] {
            let table = WeightTable(weights)
            for field in [Field.phone, .web, .number, .kana, .address] {
                #expect(table.bits(field, 1) > 3, "\(field)")
                #expect(abs(table.bits(field, 0)) < 1.5, "\(field)")
            }
            for (field, level) in [
                (Field.phone, PhoneLevel.different), (.number, NumberLevel.different), (.kana, KanaLevel.different),
                (.country, CountryLevel.different),
            ] { #expect(table.bits(field, level) < 0, "\(field)") }
            #expect(table.bits(.name, isPerson ? WordLevel.same : NameLevel.same) > 5)
            #expect(table.bits(.name, isPerson ? WordLevel.different : NameLevel.different) < 0)
        }
    }

    @Test("a slip says less than agreement and more than difference")
    func steps() {
        for weights in Self.both {
            let table = WeightTable(weights)
            #expect(table.bits(.phone, PhoneLevel.same) > table.bits(.phone, PhoneLevel.typo))
            #expect(table.bits(.phone, PhoneLevel.typo) > table.bits(.phone, PhoneLevel.exchange))
            #expect(table.bits(.phone, PhoneLevel.exchange) > table.bits(.phone, PhoneLevel.different))
            #expect(table.bits(.number, NumberLevel.same) > table.bits(.number, NumberLevel.typo))
            #expect(table.bits(.web, WebLevel.mail) > table.bits(.web, WebLevel.domain))
        }
    }

    @Test("another unit, a longer name and another registered number part two companies, nothing else does")
    func separates() {
        for level in 0..<Field.name.levels {
            var pattern = Pattern()
            pattern[.name] = level
            #expect(Weights.separates(pattern) == [NameLevel.otherUnit, NameLevel.longer].contains(level), "\(level)")
        }
        for level in 0..<Field.number.levels {
            var pattern = Pattern()
            pattern[.number] = level
            #expect(Weights.separates(pattern) == (level == NumberLevel.different), "\(level)")
        }
        for field in Field.allCases where field != .name && field != .number {
            var pattern = Pattern()
            pattern[field] = field.levels - 1
            #expect(!Weights.separates(pattern), "\(field)")
        }
    }
}

@Suite("Weights added up")
struct WeightTableTests {
    private func table(share: Double, separates: Bool = true) -> WeightTable {
        // One field that tells: m 0.8 and u 0.1 for agreement, 0.2 and 0.9 for difference. The others say nothing.
        var weights = Weights(
            m: Field.allCases.map { Array(repeating: 0.5, count: $0.levels) },
            u: Field.allCases.map { Array(repeating: 0.5, count: $0.levels) }, share: share, separates: separates)
        weights.m[Field.phone.rawValue][PhoneLevel.same] = 0.8
        weights.u[Field.phone.rawValue][PhoneLevel.same] = 0.1
        weights.m[Field.phone.rawValue][PhoneLevel.different] = 0.2
        weights.u[Field.phone.rawValue][PhoneLevel.different] = 0.9
        return WeightTable(weights)
    }

    private func pattern(_ field: Field, _ level: Int) -> Pattern {
        var pattern = Pattern()
        pattern[field] = level
        return pattern
    }

    /// log₂(0.8 ÷ 0.1) = 3; log₂(0.2 ÷ 0.9) = −2.1699; log₂(share ÷ (1 − share)) is −2 at 0.2, 0 at a half.
    @Test("agreement adds its doublings, difference takes them, the share of matches stands before all")
    func sum() {
        let same = pattern(.phone, PhoneLevel.same)
        let different = pattern(.phone, PhoneLevel.different)
        #expect(abs(table(share: 0.2).before + 2) < 1e-9)
        #expect(abs(table(share: 0.2).bits(same) - 1) < 1e-9)
        #expect(abs(table(share: 0.5).bits(same) - 3) < 1e-9)
        #expect(abs(table(share: 0.5).bits(different) + 2.169_925) < 1e-6)
        #expect(abs(table(share: 0.5).bits(.phone, PhoneLevel.same) - 3) < 1e-9)
        #expect(table(share: 0.5).bits(Pattern()) == 0)
    }

    @Test("what parts companies outweighs everything, and nothing parts people")
    func parted() {
        var longer = pattern(.phone, PhoneLevel.same)
        longer[.name] = NameLevel.longer
        #expect(abs(table(share: 0.5).bits(longer) - (3 - 200)) < 1e-9)
        #expect(abs(table(share: 0.5, separates: false).bits(longer) - 3) < 1e-9)
    }

    @Test("two of one household must be outweighed before two entries are one person")
    func households() {
        var weights = Weights.people
        (weights.share, weights.households) = (0.001, 0.001 / 50)
        let table = WeightTable(weights)
        var twin = Pattern()
        (twin[.address], twin[.postal], twin[.phone], twin[.form]) = (
            1, PostalLevel.same, PhoneLevel.same, WordLevel.same
        )
        var same = twin
        (same[.name], same[.birth]) = (WordLevel.same, BirthLevel.same)
        (twin[.name], twin[.birth]) = (WordLevel.different, BirthLevel.different)
        #expect(table.bits(same) > 5 && table.bits(twin) < 0)
        // What speaks least for one party decides: never more than against either alone.
        for pattern in [same, twin] { #expect(table.bits(pattern) <= table.householdBits(pattern) + 1e-9) }
    }
}
