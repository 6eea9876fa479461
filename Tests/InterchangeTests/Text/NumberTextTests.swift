import TestOffice
import Testing
import Vocabulary

@testable import Interchange

@Suite("Numbers as people write them")
struct NumberTextTests {
    /// Python: `int(Decimal(text.replace(",", "")).scaleb(decimals))`.
    @Test(
        "Times ten to the power of their decimals, exactly",
        arguments: [
            ("0", 0, 0), ("-0", 0, 0), ("1", 3, 1000), ("2.5", 3, 2500), ("0.001", 3, 1), ("-0.001", 3, -1),
            ("1,234.5", 1, 12345), ("１２３．４５", 2, 12345), ("+7", 0, 7), ("007", 0, 7), ("1.500", 3, 1500),
            ("1.50000", 3, 1500), ("(12)", 0, -12), ("△1.5", 1, -15), ("▲１，０００", 0, -1000), ("−3", 0, -3),
            ("162.350000001", 9, 162_350_000_001), ("9223372036854775807", 0, .max),
            ("9223372036.854775807", 9, .max), ("999999999999999999", 0, 999_999_999_999_999_999),
            ("1000000000000000000", 0, 1_000_000_000_000_000_000), (" 42\t", 0, 42), ("0.0", 0, 0),
        ] as [(String, Int, Int64)])
    func scaled(text: String, decimals: Int, value: Int64) throws {
        #expect(try NumberText.scaled(text, decimals: decimals) == value)
    }

    @Test(
        "What is not surely a number, or has more decimals than there may be, is refused",
        arguments: [
            ("", 0, .empty), ("　", 0, .empty), ("1.5", 0, .tooManyDecimals("1.5", allowed: 0)),
            ("0.0001", 3, .tooManyDecimals("0.0001", allowed: 3)), ("¥5", 0, .notANumber("¥5")),
            ("5円", 0, .notANumber("5円")), ("$1", 2, .notANumber("$1")), ("5%", 0, .notANumber("5%")),
            ("1 2", 0, .notANumber("1 2")), ("1_000", 0, .notANumber("1_000")), ("1'000", 0, .notANumber("1'000")),
            ("1,23", 0, .notANumber("1,23")), ("1.2.3", 3, .notANumber("1.2.3")), ("五", 0, .notANumber("五")),
            ("1e5", 0, .scientific("1e5")), ("1E+05", 0, .scientific("1E+05")),
            ("Infinity", 0, .notANumber("Infinity")),
            ("9223372036854775808", 0, .tooLarge("9223372036854775808")),
            ("9223372036.854775808", 9, .tooLarge("9223372036.854775808")),
            ("-", 0, .notANumber("-")), (".", 0, .notANumber(".")), ("1.", 3, .notANumber("1.")),
        ] as [(String, Int, AmountRefusal)])
    func refused(text: String, decimals: Int, refusal: AmountRefusal) {
        #expect(throws: refusal) { try NumberText.scaled(text, decimals: decimals) }
    }

    @Test("The short way and the long way read the same, and what is written is read back", arguments: Dice.seeds(30))
    func bothWays(dice: Dice) throws {
        var dice = dice
        for _ in 0..<200 {
            let decimals = dice.roll(10)
            let value =
                Int64(truncatingIfNeeded: dice.next() >> UInt64(dice.number(1...63))) * (dice.happens(50) ? 1 : -1)
            let digits = String(value.magnitude)
            let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
            let whole = padded.dropLast(decimals), fraction = padded.suffix(decimals)
            let text = (value < 0 ? "-" : "") + whole + (decimals > 0 ? "." + fraction : "")
            #expect(try NumberText.scaled(text, decimals: decimals) == value, "\(text)")
            #expect(try NumberText.scaled("+" + text.drop { $0 == "-" }, decimals: decimals) == Int64(value.magnitude))
            let grouped = Self.grouped(String(whole)) + (decimals > 0 ? "." + fraction : "")
            #expect(try NumberText.scaled((value < 0 ? "△" : "") + grouped, decimals: decimals) == value, "\(grouped)")
            var bytes = Array(text.utf8)
            let plain = bytes.withUnsafeBufferPointer { NumberText.plain($0, decimals: decimals) }
            #expect(plain == nil || plain == value)
            bytes.insert(dice.pick(Array("x,- ".utf8)), at: dice.roll(bytes.count + 1))
            #expect(
                bytes.withUnsafeBufferPointer { NumberText.plain($0, decimals: decimals) } == nil || bytes[0] == 0x2D)
        }
    }

    private static func grouped(_ digits: String) -> String {
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.utf8.count - place).isMultiple(of: 3) { text += "," }
            text.append(digit)
        }
        return text
    }
}
