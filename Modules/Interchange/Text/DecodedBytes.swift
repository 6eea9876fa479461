import Glibc

/// Brings a source to UTF-8 as it is read, block by block.
///
/// Bytes that are no character of the encoding come out as the byte 0xFF, which no UTF-8 has, so that whoever checks
/// the text finds them in their row and column. Where the encoding is to be found out, ASCII passes until the first
/// block in which it makes a difference.
package final class DecodedBytes: ByteSource {
    /// What the text is written in; `auto` as long as nothing but ASCII was seen.
    package private(set) var encoding: TextEncoding

    private let source: any ByteSource
    private var hasStarted = false
    private var sourceIsEmpty = false
    private var conversion: iconv_t?
    /// Bytes read and not yet converted.
    private var pending: UnsafeMutableRawBufferPointer
    private var pendingStart = 0
    private var pendingEnd = 0

    private static let marker: UInt8 = 0xFF
    private static let blockSize = 1 << 18

    package init(_ source: any ByteSource, encoding: TextEncoding = .auto) {
        self.source = source
        self.encoding = encoding
        pending = .allocate(byteCount: 0, alignment: 8)
    }

    deinit {
        pending.deallocate()
        if let conversion { iconv_close(conversion) }
    }

    /// Throws ``EncodingRefusal`` for UTF-16 and for letters of no encoding that is known, and ``FileRefusal`` where the source cannot be read.
    package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        if encoding.converter != nil { return try convert(into: buffer) }
        if hasStarted, encoding == .utf8 { return try source.read(into: buffer) }
        let count = try fill(buffer)
        let block = UnsafeRawBufferPointer(rebasing: buffer[..<count])
        if !hasStarted {
            hasStarted = true
            if EncodingGuess.isUTF16(block) { throw EncodingRefusal.utf16 }
        }
        guard encoding == .auto, !UTF8Check.isASCII(block) else { return count }
        guard let guessed = EncodingGuess.encoding(of: block.assumingMemoryBound(to: UInt8.self)) else {
            throw EncodingRefusal.unknown
        }
        encoding = guessed
        guard encoding.converter != nil else { return count }
        setPending(capacity: max(count, Self.blockSize))
        pending.copyMemory(from: block)
        pendingEnd = count
        return try convert(into: buffer)
    }

    /// Reads until the buffer is full or the source ends, so that a guess rests on enough bytes.
    private func fill(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        var count = 0
        while count < buffer.count {
            let found = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
            if found == 0 { break }
            count += found
        }
        return count
    }

    private func setPending(capacity: Int) {
        pending.deallocate()
        pending = .allocate(byteCount: capacity, alignment: 8)
    }

    private func convert(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        if conversion == nil {
            let name = encoding.converter ?? encoding.rawValue
            guard let opened = iconv_open("UTF-8", name), Int(bitPattern: opened) != -1 else {
                throw EncodingRefusal.noConversion(name)
            }
            conversion = opened
        }
        if pending.isEmpty { setPending(capacity: Self.blockSize) }
        var written = 0
        while written == 0 {
            if pendingStart == pendingEnd || !sourceIsEmpty && pendingEnd - pendingStart < Self.longest {
                try refillPending()
            }
            if pendingStart == pendingEnd { return 0 }
            written = convertPending(into: buffer)
        }
        return written
    }

    /// Bytes of the longest character of any encoding; with as many at hand, none is unfinished.
    private static let longest = 4

    private func refillPending() throws {
        let left = pendingEnd - pendingStart
        if left > 0, pendingStart > 0 {
            pending.copyMemory(from: UnsafeRawBufferPointer(rebasing: pending[pendingStart..<pendingEnd]))
        }
        pendingStart = 0
        pendingEnd = left
        while pendingEnd < Self.longest, !sourceIsEmpty {
            let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: pending[pendingEnd...]))
            sourceIsEmpty = count == 0
            pendingEnd += count
        }
    }

    /// Converts until the buffer is full or the bytes at hand are used up, but for an unfinished last character.
    private func convertPending(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        var written = 0
        while pendingStart < pendingEnd, written < buffer.count {
            var input = pending.baseAddress.map { $0.assumingMemoryBound(to: CChar.self) + pendingStart }
            var inputLeft = pendingEnd - pendingStart
            var output = buffer.baseAddress.map { $0.assumingMemoryBound(to: CChar.self) + written }
            var outputLeft = buffer.count - written
            let answer = iconv(conversion, &input, &inputLeft, &output, &outputLeft)
            let reason = errno
            pendingStart = pendingEnd - inputLeft
            written = buffer.count - outputLeft
            if answer != -1 { continue }
            if reason == E2BIG { break }
            if reason == EINVAL, !sourceIsEmpty { break }
            guard written < buffer.count else { break }
            buffer[written] = Self.marker
            written += 1
            pendingStart += 1
        }
        return written
    }
}
