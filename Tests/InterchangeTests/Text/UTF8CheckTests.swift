import TestOffice
import Testing

@testable import Interchange

@Suite("Bytes that are UTF-8")
struct UTF8CheckTests {
    private static func isValid(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer(UTF8Check.isValid) }
    private static func isText(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

    /// Unicode, table 3-7 "Well-Formed UTF-8 Byte Sequences": the first and last of each line, and one beyond each.
    @Test(
        "Exactly the sequences of the standard",
        arguments: [
            ([0x00], true), ([0x7F], true), ([0x80], false), ([0xBF], false), ([0xC0, 0x80], false),
            ([0xC1, 0xBF], false),
            ([0xC2, 0x80], true), ([0xDF, 0xBF], true), ([0xC2, 0x7F], false), ([0xC2, 0xC0], false), ([0xC2], false),
            ([0xE0, 0x9F, 0xBF], false), ([0xE0, 0xA0, 0x80], true), ([0xE0, 0xBF, 0xBF], true),
            ([0xEC, 0xBF, 0xBF], true), ([0xED, 0x9F, 0xBF], true), ([0xED, 0xA0, 0x80], false),
            ([0xED, 0xBF, 0xBF], false), ([0xEE, 0x80, 0x80], true), ([0xEF, 0xBF, 0xBF], true), ([0xE3, 0x81], false),
            ([0xE3, 0x81, 0x41], false), ([0xF0, 0x8F, 0xBF, 0xBF], false), ([0xF0, 0x90, 0x80, 0x80], true),
            ([0xF3, 0xBF, 0xBF, 0xBF], true), ([0xF4, 0x8F, 0xBF, 0xBF], true), ([0xF4, 0x90, 0x80, 0x80], false),
            ([0xF5, 0x80, 0x80, 0x80], false), ([0xF0, 0x9F, 0x8D], false), ([0xFE], false), ([0xFF], false),
            ([], true),
        ] as [([UInt8], Bool)])
    func table(bytes: [UInt8], valid: Bool) {
        #expect(Self.isValid(bytes) == valid)
        #expect(Self.isValid(Array("山".utf8) + bytes + Array("a".utf8)) == valid)
        #expect(Self.isText(bytes) == valid)
    }

    @Test("All pairs of bytes are judged as the standard library judges them")
    func pairs() {
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                let bytes = [first, second]
                if Self.isValid(bytes) != Self.isText(bytes) { Issue.record("\(bytes)") }
            }
        }
    }

    @Test("Any bytes are judged as the standard library judges them", arguments: Dice.seeds(40))
    func random(dice: Dice) {
        var dice = dice
        for _ in 0..<300 {
            var bytes: [UInt8] = []
            for _ in 0..<dice.roll(8) {
                bytes +=
                    dice.happens(60)
                    ? Array(dice.pick(["a", "é", "山", "🍣", "\u{10FFFF}"]).utf8) : [UInt8(dice.roll(256))]
            }
            #expect(Self.isValid(bytes) == Self.isText(bytes), "\(bytes)")
            let isASCII = bytes.withUnsafeBytes { UTF8Check.isASCII($0) }
            #expect(isASCII == bytes.allSatisfy { $0 < 0x80 })
        }
    }

    @Test(
        "A text says by its bytes what it is written in",
        arguments: [
            ("山田商事", TextEncoding.utf8), ("é", .utf8), ("㈱髙橋", .utf8), ("plain", .utf8), ("", .utf8),
        ])
    func guessedUTF8(text: String, encoding: TextEncoding) {
        let bytes = Array(text.utf8)
        for end in max(0, bytes.count - 2)...bytes.count {
            // Cut in the middle of its last character, it is the same.
            let guessed = bytes.prefix(end).withUnsafeBufferPointer { EncodingGuess.encoding(of: $0) }
            #expect(guessed == encoding)
        }
    }

    /// Python: `text.encode("cp932")`.
    @Test(
        "And as CP932 too",
        arguments: [
            [0x8E, 0x52, 0x93, 0x63, 0x8F, 0xA4, 0x8E, 0x96], [0x87, 0x8A, 0xEE, 0xE0, 0x8B, 0xB4],
            [0xB6, 0xCC, 0xDE, 0xBC], [0x83, 0x5C, 0x94, 0x5C, 0x95, 0x5C],
        ] as [[UInt8]])
    func guessedCP932(bytes: [UInt8]) {
        #expect(bytes.withUnsafeBufferPointer { EncodingGuess.encoding(of: $0) } == .cp932)
    }
}
