import TestOffice
import Testing

@testable import Matching

@Suite("How alike two names in Latin letters are, word by word")
struct LatinWordsTests {
    @Test(
        "one name, whatever case, accents, marks and form",
        arguments: [
            ("The Larkspur Bakery, LLC", "Larkspur Bakery L.L.C."), ("Müller & Söhne GmbH", "MULLER SOHNE"),
            ("Smith and Sons", "Smith & Sons"),
            ("North Wind", "Northwind"), ("Nestlé S.A.", "NESTLE SA"), ("A.B.C. Trading", "ABC Trading"),
        ])
    func same(one: String, other: String) {
        #expect(Compared.names(one, other) == NameLevel.same)
    }

    @Test(
        "a slip is near in four letters, two are alike in nine",
        arguments: [
            ("Greifenhagen", "Greifenhagn", NameLevel.near), ("Greifenhagen", "Griefenhagen", NameLevel.near),
            ("Greifenhagen", "Graifenhagn", NameLevel.alike), ("Acme", "Acne", NameLevel.near),
            ("Abc", "Abd", NameLevel.different),
            ("Hartwell", "Bartwill", NameLevel.different),
            // Two in a word of eight letters beside one in another word, not in a word of seven.
            ("Castle Hartwell", "Castel Hortwill", NameLevel.alike),
            ("Castle Hartwel", "Castel Hortwil", NameLevel.longer),
        ])
    func slips(one: String, other: String, level: Int) {
        #expect(Compared.names(one, other) == level)
    }

    @Test(
        "words are cut short by a point, and keep the order of their letters",
        arguments: [
            ("Greifenhagen Engineering", "Greifenhagen Eng."),
            ("Juniper Transport Consulting", "Juniper Transp. & Consult."),
            ("Acme Packaging", "Acme Pkg."), ("Acme Construction", "Acme Constr."), ("Acme Manufacturing", "Acme Mfg."),
            ("Acme International Trading", "Acme Intl Trdg"),
        ])
    func abbreviations(one: String, other: String) {
        #expect(Compared.names(one, other) == NameLevel.near)
    }

    @Test(
        "letters in another order, or one letter alone, are no abbreviation",
        arguments: [("Acme Packaging", "Acme Gkp"), ("Acme Packaging", "Acme P"), ("Acme Packaging", "Acme Bkg")])
    func noAbbreviation(one: String, other: String) {
        #expect((Compared.names(one, other) ?? 0) >= NameLevel.longer)
    }

    @Test(
        "words in another order are swapped, with one slip at most",
        arguments: [
            ("Larkspur Bakery Boise", "Boise Larkspur Bakery", NameLevel.swapped),
            ("Castle Northwind", "Northwind Castel", NameLevel.swapped),
            ("Castle Northwind", "Northwindd Castel", NameLevel.related),
        ])
    func order(one: String, other: String, level: Int) {
        #expect(Compared.names(one, other) == level)
    }

    @Test(
        "a word more is another company",
        arguments: [
            ("Abernathy Mills", "Abernathy Mills Logistics"), ("Abernathy", "Abernathy Holdings"),
            ("Thornfield Instruments", "Thornfield Instruments Asia Pacific"),
            ("Abernathy Mills", "Abernathy Logistics"),
        ])
    func longer(one: String, other: String) {
        #expect(Compared.names(one, other) == NameLevel.longer)
    }

    @Test(
        "a branch is another unit, and one of another company nothing more than that",
        arguments: [
            ("Northwind Ltd Osaka Branch", "Northwind Ltd", NameLevel.otherUnit),
            ("Northwind Ltd Osaka Branch", "Northwind Ltd Kobe Branch", NameLevel.otherUnit),
            ("Northwind Ltd Osaka Branch", "Northwind Osaka Branch", NameLevel.same),
            ("Northwind Ltd Osaka Branch", "Northwind Ltd Osaka Brnach", NameLevel.same),
            ("Northwind Ltd Osaka Branch", "Southfield Ltd", NameLevel.different),
            ("Abernathy Mills Ltd Leeds", "Abernathy Mills Logistics Ltd York", NameLevel.longer),
        ])
    func units(one: String, other: String, level: Int) {
        #expect(Compared.names(one, other) == level)
    }

    @Test("names of more words than any company has are compared all the same")
    func manyWords() {
        let words = (0..<30).map { String(UnicodeScalar(UInt8(97 + $0 % 26))) + "x" }
        let long = words.joined(separator: " ")
        #expect(Compared.names(long, long) == NameLevel.same)
        #expect(Compared.names(long, "zz yy") == NameLevel.different)
        #expect(Compared.names(long, words.dropLast().joined(separator: " ")) != nil)
    }

    @Test("which of two comes first does not matter", arguments: Dice.seeds(30))
    func symmetry(dice: Dice) {
        var dice = dice
        let words = [
            "acme", "acne", "intl", "international", "pkg", "packaging", "north", "wind", "northwind", "co", "ltd",
            "branch", "a", "of", "&",
        ]
        for _ in 0..<100 {
            let (one, other) = (
                (0..<dice.number(1...5)).map { _ in dice.pick(words) }.joined(separator: " "),
                (0..<dice.number(1...5)).map { _ in dice.pick(words) }.joined(separator: " ")
            )
            let compared = Compared(.company(one), .company(other))
            #expect(compared.pattern == compared.reversed, "\(one) | \(other)")
            #expect(Compared.names(one, one) == NameLevel.same, "\(one)")
        }
    }
}
