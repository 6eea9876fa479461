import TestOffice
import Testing

@testable import Interchange

@Suite("Cards out of chance")
struct VCardRandomTests {
    private static let pieces: [[UInt8]] = [
        "BEGIN:VCARD", "END:VCARD", "VERSION:2.1", "VERSION:4.0", "FN:", "N;CHARSET=SHIFT_JIS:",
        ";ENCODING=QUOTED-PRINTABLE", ";ENCODING=b", "TEL;TYPE=\"", ":", ";", "\\", "=", "=E5=B1", "\r\n", "\n", "\r",
        "\r\n ", "\n\t", "AGENT:", "BDAY:", "ADR:", "item1.", "SOUND;X-IRMC-N:", "\"", ",", "山", "\u{FEFF}",
    ].map { Array($0.utf8) }

    @Test("no bytes make the reader fail, and it always comes to the end", arguments: Dice.seeds(400))
    func survives(dice: Dice) throws {
        var chance = dice
        var bytes: [UInt8] = chance.seed % 3 == 0 ? [] : Array("BEGIN:VCARD\r\n".utf8)
        for _ in 0..<Int.random(in: 1...300, using: &chance) {
            if Bool.random(using: &chance), let piece = Self.pieces.randomElement(using: &chance) {
                bytes += piece
            } else {
                bytes.append(UInt8.random(in: 0...255, using: &chance))
            }
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return }
        for encoding in TextEncoding.allCases {
            let steps = try VCardReaderTests.steps(bytes, encoding)
            #expect(steps.count <= bytes.count)
            for case .fault(let fault) in steps { #expect(fault.line > 0) }
        }
    }

    @Test("lines that fold without end take no more than their share of time")
    func folds() throws {
        let bytes =
            Array("BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:x".utf8)
            + Array(repeating: [0x0A, 0x20], count: 500_000).joined()
        let steps = try VCardReaderTests.steps(bytes)
        #expect(steps.count == 1)
    }
}
