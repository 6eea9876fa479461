@testable import Interchange

/// Everything a reader says about a file.
struct Reading {
    var header: [String] = []
    var rows: [[String]] = []
    var lines: [Int] = []
    var faults: [CSVFault] = []

    init(_ text: String, withHeader: Bool = true) throws {
        try self.init(source: MemoryBytes(text), withHeader: withHeader)
    }

    init(source: any ByteSource, limits: CSVReader.Limits = .init(), withHeader: Bool = true) throws {
        let reader = CSVReader(source, limits: limits)
        if withHeader { header = try reader.header() }
        try reader.forEachRow { row in
            rows.append(row.texts)
            lines.append(row.line)
        } rejected: {
            faults.append($0)
        }
    }
}

/// A source that gives a few bytes at a time, as a slow pipe does.
final class Drops: ByteSource {
    private let bytes: [UInt8]
    private let size: Int
    private var position = 0

    init(_ bytes: [UInt8], size: Int) {
        self.bytes = bytes
        self.size = size
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(size, buffer.count, bytes.count - position)
        buffer.copyBytes(from: bytes[position..<position + count])
        position += count
        return count
    }
}

/// Numbers that a seed repeats (splitmix64).
struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func roll() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func next(_ count: Int) -> Int { Int(roll() % UInt64(count)) }
}
