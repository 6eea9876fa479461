import TestOffice
import Testing

@testable import Matching

@Suite("What each field says of two entries")
struct LikenessStepsTests {
    private static let rows: [KnownRow] =
        [
            .company("麻生貿易㈱", "港区芝浦3-4-1", phone: "03-5555-1100", number: "5835678256246"),
            .company("株式会社麻生貿易", "東京都港区芝浦3丁目4番1号", phone: "03-5555-1100", number: "5835678256246"),
            .company("麻生貿易㈱大阪支店", "大阪市北区梅田1-2-3", phone: "06-5555-1100"),
            .person("anna quill", "31 Hargrave Street, Bunbury", postal: "6230", born: "1973-11-08"),
            .person("john quill", "31 Hargrave Street, Bunbury", postal: "6230", born: "1971-02-19"),
        ] + SampleCompanies.rows(200, seed: 5) + SamplePeople.rows(100, seed: 6)
    /// Read by all, written by none once it is made.
    private nonisolated(unsafe) static let learned: (table: ProfileTable, likeness: Likeness) = {
        let table = ProfileTable(rows)
        return (table, Duplicates.likeness(in: table))
    }()

    private func steps(_ first: Int, _ second: Int) -> (steps: [LikenessStep], bits: Double) {
        Self.learned.likeness.steps(first, second, in: Self.learned.table)
    }

    private func level(_ field: String, _ first: Int, _ second: Int) -> String? {
        steps(first, second).steps.first { $0.field == field }?.level
    }

    @Test("the steps add up to the whole, for companies and people", arguments: Dice.seeds(10))
    func sum(dice: Dice) {
        var dice = dice
        for _ in 0..<100 {
            let (first, second) = (dice.roll(Self.rows.count), dice.roll(Self.rows.count))
            let (steps, bits) = steps(first, second)
            #expect(abs(steps.reduce(0) { $0 + $1.bits } - bits) < 0.06)
        }
    }

    @Test("one company says so field by field")
    func company() {
        #expect(level("name", 0, 1) == "same" && level("number", 0, 1) == "same" && level("phone", 0, 1) == "same")
        #expect(
            level("address", 0, 1) == "same" && level("legal_form", 0, 1) == "moved" && level("before", 0, 1) == "pairs"
        )
        #expect(level("birth_date", 0, 1) == nil && level("house_number", 0, 1) == nil)
        #expect(Likeness.probability(steps(0, 1).bits) > 0.999)
    }

    @Test("a branch is parted by a rule, which is told")
    func branch() {
        #expect(level("name", 0, 2) == "other_unit" && level("rule", 0, 2) == "separate")
        #expect(Likeness.probability(steps(0, 2).bits) < 1e-9)
        #expect(level("rule", 0, 1) == nil)
    }

    @Test("two of one household are told from one person, and it is said why")
    func household() {
        #expect(level("family_name", 3, 4) == "same" && level("address", 3, 4) == "same")
        #expect(level("household", 3, 4) == "household")
        #expect(Likeness.probability(steps(3, 4).bits) < 0.5)
        #expect(Likeness.probability(steps(3, 3).bits) > 0.9)
    }

    @Test("a company and a person are of two kinds, and nothing else is said")
    func kinds() {
        let (steps, bits) = steps(0, 3)
        #expect(steps.map(\.field) == ["kind"] && steps.map(\.level) == ["different"] && bits <= -100)
    }

    @Test("the name of one company is rarer than one that several bear")
    func rarity() {
        let likeness = Duplicates.likeness(
            in: ProfileTable(
                (0..<6).map { .company("明星堂", phone: "03-5555-\(1000 + $0 * 37)") } + [
                    .company("麻生貿易"), .company("麻生貿易㈱"),
                ]))
        var same = Pattern()
        same[.name] = NameLevel.same
        #expect(likeness.rarityBits(same, of: 6) > likeness.rarityBits(same, of: 0))
        // A name that was read is never surer than a reading is as such, be it borne by one only.
        same[.name] = NameLevel.readSame
        #expect(likeness.rarityBits(same, of: 6) <= 0)
        same[.name] = NameLevel.different
        #expect(likeness.rarityBits(same, of: 6) == 0)
    }
}

@Suite("Words for fields and levels")
struct FieldWordsTests {
    @Test("every field has a word of its own, for companies and people", arguments: [false, true])
    func fields(isPerson: Bool) {
        let words = Field.allCases.map { $0.word(isPerson: isPerson) }
        #expect(Set(words).count == Field.allCases.count)
        #expect(words.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "_" } })
    }

    @Test("what agrees is called the same, what is missing missing, in every field")
    func levels() {
        for field in [Field.kana, .phone, .web, .number, .postal, .birth, .house] {
            #expect(
                field.word(of: 0, isPerson: true) == "missing" && field.word(of: 1, isPerson: true) == "same",
                "\(field)")
        }
        for (level, word) in [
            (NameLevel.same, "same"), (NameLevel.near, "near"), (NameLevel.otherUnit, "other_unit"),
            (NameLevel.longer, "longer"),
            (NameLevel.different, "different"), (NameLevel.readSame, "read_same"), (NameLevel.swapped, "swapped"),
        ] { #expect(Field.name.word(of: level, isPerson: false) == word) }
        #expect(Field.form.word(of: FormLevel.moved, isPerson: false) == "moved")
        #expect(Field.form.word(of: WordLevel.same, isPerson: true) == "same")
        #expect(Field.address.word(of: AddressLevel.place, isPerson: false) == "place")
        #expect(
            Field.address.word(of: 1, isPerson: true) == "same"
                && Field.address.word(of: 7, isPerson: true) == "different")
        #expect(Field.phone.word(of: PhoneLevel.exchange, isPerson: false) == "exchange")
        #expect(Field.postal.word(of: PostalLevel.near, isPerson: true) == "near")
        #expect(Field.country.word(of: CountryLevel.open, isPerson: false) == "open")
    }

    @Test(
        "the last level of every field is told as a difference or a likeness, never as missing",
        arguments: [false, true])
    func last(isPerson: Bool) {
        for field in Field.allCases where isPerson || !field.isForPeople {
            for level in 1..<field.levels {
                #expect(field.word(of: level, isPerson: isPerson) != "missing", "\(field) \(level)")
            }
        }
    }

    @Test("birth dates and houses are asked of people only")
    func people() {
        #expect(Field.allCases.filter(\.isForPeople) == [.birth, .house])
    }
}
