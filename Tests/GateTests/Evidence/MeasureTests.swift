import Testing

@testable import Gate

@Suite("Measures")
struct MeasureTests {
    @Test(
        "As people read them",
        arguments: [
            (.number(0), "0"), (.number(62_500), "62.5"), (.number(60_000), "60"), (.number(1), "0.001"),
            (.number(10), "0.01"), (.number(100), "0.1"), (.number(1100), "1.1"), (.number(-500), "-0.5"),
            (.number(-1), "-0.001"), (.number(.max), "9223372036854775.807"), (.number(.min), "-9223372036854775.808"),
            (.count(3), "3"), (.count(-3), "-3"), (.word("hot"), "hot"), (.words([]), ""),
            (.words(["prospect", "supplier"]), "prospect supplier"), (.flag(true), "yes"), (.flag(false), "no"),
        ] as [(Measure, String)])
    func text(measure: Measure, text: String) {
        #expect(measure.text == text)
    }

    @Test("A count is a number in thousandths, and stops at the edge of 64 bits")
    func counts() {
        #expect(Measure.count(3) == .number(3000))
        #expect(Measure.count(.max / 1000) == .number(.max / 1000 * 1000))
        #expect(Measure.count(.max / 1000 + 1) == .number(.max))
        #expect(Measure.count(.max) == .number(.max))
        #expect(Measure.count(.min) == .number(.min))
    }
}
