/// Where bytes come from: a file, standard input, memory, or another source that is being decoded.
package protocol ByteSource: AnyObject {
    /// Writes the next bytes into the buffer and answers how many; 0 means the end.
    /// The buffer has room for at least ``leastReading`` bytes, so that a source never answers 0 for want of room.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

/// The smallest buffer a source is asked to write into.
package let leastReading = 64

/// Bytes that are in memory already: pasted text, a small answer, a test.
package final class MemoryBytes: ByteSource {
    private let bytes: [UInt8]
    private var position = 0

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    package convenience init(_ text: String) {
        self.init(Array(text.utf8))
    }

    package func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, bytes.count - position)
        buffer.copyBytes(from: bytes[position..<position + count])
        position += count
        return count
    }
}
