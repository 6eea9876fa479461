import Testing
import Vocabulary

@Suite("Grouped digits")
struct GroupedDigitsTests {
    /// Python: `format(number, ',')`.
    @Test(
        "Whole numbers are grouped by thousands",
        arguments: [
            (0, "0"), (1, "1"), (12, "12"), (999, "999"), (1000, "1,000"), (9999, "9,999"), (10000, "10,000"),
            (999_999, "999,999"), (1_000_000, "1,000,000"), (123_456_789, "123,456,789"),
            (UInt64.max, "18,446,744,073,709,551,615"),
        ] as [(UInt64, String)])
    func grouped(number: UInt64, text: String) {
        #expect(GroupedDigits.of(number) == text)
    }
}
