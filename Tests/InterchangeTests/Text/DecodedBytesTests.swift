import TestOffice
import Testing
import Vocabulary

@testable import Interchange

@Suite("Encodings")
struct DecodedBytesTests {
    static let text = "会社名,金額\n㈱髙橋①商店,1000\nｶﾌﾞｼｷ表示ソ能,~\\\n"
    /// Python: `text.encode("cp932")`.
    static let cp932: [UInt8] = [
        137, 239, 142, 208, 150, 188, 44, 139, 224, 138, 122, 10, 135, 138, 238, 224, 139, 180, 135, 64, 143, 164, 147,
        88, 44, 49, 48, 48, 48, 10, 182, 204, 222, 188, 183, 149, 92, 142, 166, 131, 92, 148, 92, 44, 126, 92, 10,
    ]

    @Test("CP932 is found out and comes through, however small the blocks", arguments: [1, 2, 3, 5, 64])
    func found(size: Int) throws {
        let decoded = DecodedBytes(Drops(Self.cp932, size: size))
        #expect(try all(decoded) == Self.text)
        #expect(decoded.encoding == .cp932)
    }

    @Test("Text behind a long stretch of ASCII still decides")
    func late() throws {
        let ascii = String(repeating: "code,name\n", count: 400_000)
        let decoded = DecodedBytes(MemoryBytes(Array(ascii.utf8) + Self.cp932))
        #expect(try all(decoded) == ascii + Self.text)
    }

    @Test("A long CP932 file is read to its last row", arguments: [TextEncoding.auto, .cp932])
    func long(encoding: TextEncoding) throws {
        let copies = 80_000
        let bytes = (0..<copies).flatMap { _ in Self.cp932 }
        var rows = 0
        let reader = CSVReader(DecodedBytes(MemoryBytes(bytes), encoding: encoding))
        try reader.forEachRow { _ in
            rows += 1
        } rejected: {
            Issue.record("\($0)")
        }
        #expect(rows == copies * 3)
    }

    @Test("UTF-8 stays UTF-8, also with a broken row in it")
    func broken() throws {
        let decoded = DecodedBytes(MemoryBytes(Array((Self.text + "悪い,").utf8) + [0xFF, 0x0A] + Array(Self.text.utf8)))
        let reading = try Reading(source: decoded)
        #expect(decoded.encoding == .utf8)
        #expect(reading.rows.count == 5)
        #expect(reading.faults.map(\.reason) == [.notText(column: 2)])
    }

    @Test("A byte that CP932 does not have is the fault of its row")
    func undecodable() throws {
        let bytes = Self.cp932 + [0x81, 0x2C, 0x31, 0x0A, 0xFD + 2, 0x2C, 0x32, 0x0A, 0x8F, 0x00] + Self.cp932
        let reading = try Reading(source: DecodedBytes(MemoryBytes(bytes), encoding: .cp932))
        #expect(reading.header == ["会社名", "金額"])
        #expect(Array(reading.rows.prefix(2)) == [["㈱髙橋①商店", "1000"], ["ｶﾌﾞｼｷ表示ソ能", "~\\"]])
        #expect(reading.faults.prefix(2).map(\.reason) == [.notText(column: 1), .notText(column: 1)])
        #expect(reading.faults.prefix(2).map(\.line) == [4, 5])
    }

    @Test("UTF-8 by request makes CP932 a fault of its rows")
    func requested() throws {
        let decoded = DecodedBytes(MemoryBytes(Array("a,b\n".utf8) + Self.cp932 + Array("1,2\n".utf8)), encoding: .utf8)
        let reading = try Reading(source: decoded)
        #expect(reading.rows == [["1", "2"]])
        #expect(reading.faults.count == 3)
    }

    @Test("UTF-16 is refused by its mark")
    func utf16() {
        #expect(throws: EncodingRefusal.utf16) { try all(DecodedBytes(MemoryBytes([0xFF, 0xFE, 0x61, 0x00]))) }
    }

    @Test("Any bytes decode without a trap, to text that CP932 has or to faults", arguments: Dice.seeds(100))
    func noise(dice: Dice) throws {
        var dice = dice
        let bytes = (0..<dice.roll(3_000)).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
        for encoding in TextEncoding.allCases {
            let whole = try? Reading(source: DecodedBytes(MemoryBytes(bytes), encoding: encoding), withHeader: false)
            let drops = try? Reading(
                source: DecodedBytes(Drops(bytes, size: 1 + dice.roll(9)), encoding: encoding), withHeader: false)
            #expect(whole?.rows == drops?.rows)
        }
    }

    @Test("Encodings go by many names", arguments: ["Shift_JIS", "sjis", "CP932", "ms932", "windows-31j"])
    func names(name: String) {
        #expect(TextEncoding(name: name) == .cp932)
        #expect(TextEncoding(name: "ebcdic") == nil)
    }

    private func all(_ source: any ByteSource) throws -> String {
        var bytes: [UInt8] = []
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 64, alignment: 8)
        defer { block.deallocate() }
        while case let count = try source.read(into: block), count > 0 { bytes += block[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
