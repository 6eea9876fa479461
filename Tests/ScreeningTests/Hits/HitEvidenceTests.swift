import TestOffice
import Testing

@testable import Screening

@Suite("The grounds of a hit as they are kept")
struct HitEvidenceTests {
    @Test("Each word and circumstance stands on a line of its own, and is read as it was written")
    func written() {
        let likeness = NameLikeness.between(
            WatchWords("Bank Melli Iran Tokyo 95"), WatchWords("BANK MELLI IRAN 96"), weight: { _ in 1 })
        let known = FindingTests.Known(country: "JP", listedIn: ["IR", "JP"])
        let plain = FindingTests.finding(0, known)
        let finding = Finding(plain.subject, "A", plain.listed, likeness)
        let text = HitEvidence(finding).text
        // Three words of five are paired: 3 / (3 + 2 × 0.3 + 0.5).
        #expect(
            text.split(separator: "\n").map { $0.replacing("\t", with: " ") } == [
                "likeness 732", "pair bank bank 1000 1000", "pair melli melli 1000 1000",
                "pair iran iran 1000 1000", "extra tokyo 1000", "extra 95 1000", "missing 96 1000",
                "circumstance country JP IR JP 20",
            ])
        #expect(HitEvidence(text: text).lines == HitEvidence(finding).lines)
    }

    private static func line(_ dice: inout Dice) -> String {
        func word() -> String { dice.pick(["bank", "山田", "95", "al", "", "x y"]) }
        func number() -> String { String(dice.number(-1000...1000)) }
        switch dice.roll(6) {
        case 0: return ["pair", word(), word(), number(), number()].joined(separator: "\t")
        case 1: return ["extra", word(), number()].joined(separator: "\t")
        case 2: return ["missing", word(), number()].joined(separator: "\t")
        case 3: return ["circumstance", word(), word(), word(), number()].joined(separator: "\t")
        case 4: return ["strong", number()].joined(separator: "\t")
        default: return ["likeness", number()].joined(separator: "\t")
        }
    }

    @Test("Whatever is written is read and written again as it was", arguments: Dice.seeds(20))
    func roundTrip(dice: Dice) {
        var dice = dice
        for _ in 0..<20 {
            let text = (0..<dice.number(0...8)).map { _ in Self.line(&dice) }.joined(separator: "\n")
            let evidence = HitEvidence(text: text)
            #expect(evidence.text == text)
            #expect(HitEvidence(text: evidence.text) == evidence)
        }
    }

    @Test(
        "A line of another program's making is passed over, the others are read",
        arguments: [
            "", "\n\n", "pair\ta\tb\t1", "pair\ta\tb\tx\t1", "pair\ta\tb\t1\tx", "pair\ta\tb\t1\t1\t1", "extra\ta",
            "extra\ta\t", "missing\ta\t1.5", "circumstance\tcountry\tJP\t20", "strong", "strong\thigh", "likeness\t",
            "sounds\ta\tb\t900\t1000", "PAIR\ta\tb\t1\t1", "strong\t9223372036854775808",
        ])
    func unknown(line: String) {
        let evidence = HitEvidence(text: "likeness\t900\n\(line)\nstrong\t800")
        #expect(evidence.lines == [.likeness(900), .strong(800)])
    }
}
