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
