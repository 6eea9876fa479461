/// The lines of a vCard file in bounded memory: first as they stand in the file, then joined where they were folded.
final class VCardLines {
    struct Line {
        var bytes: [UInt8]
        /// Counted from 1; of a joined line, where it begins.
        let number: Int
        /// Whether bytes were dropped because the line is longer than ``limit``.
        var isCut = false
    }

    /// Bytes of a line that are kept; what is longer is a photograph, or nothing that a card needs.
    static let limit = 1 << 16

    private let source: any ByteSource
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
    private var position = 0
    private var end = 0
    private var isDone = false
    private var number = 0
    private var lineAhead: Line?

    init(_ source: any ByteSource) {
        self.source = source
    }

    deinit {
        buffer.deallocate()
    }

    /// The next line with its continuations: folded ones (a blank in front), soft breaks of quoted-printable (`=` at the
    /// end), and the lines of base64 as vCard 2.1 writes it.
    /// - Parameter keepsBlank: in vCard 2.1 the blank in front belongs to the text.
    func joined(keepsBlank: Bool) throws -> Line? {
        guard var line = try take() else { return nil }
        var head = VCardHead(line.bytes)
        while let next = try ahead() {
            // A fold may stand before the colon.
            if head == nil, line.bytes.count < VCardHead.limit { head = VCardHead(line.bytes) }
            let isBlankInFront = next.bytes.first == 0x20 || next.bytes.first == 0x09
            if head?.isQuotedPrintable == true, endsSoftly(line.bytes), !Self.isBoundary(next.bytes) {
                while line.bytes.last != UInt8(ascii: "=") { line.bytes.removeLast() }
                line.bytes.removeLast()
                append(next, from: 0, to: &line)
            } else if isBlankInFront {
                append(next, from: keepsBlank && head?.isBase64 == false ? 0 : 1, to: &line)
            } else if head?.isBase64 == true, !next.bytes.isEmpty, !next.bytes.contains(UInt8(ascii: ":")) {
                append(next, from: 0, to: &line)
            } else {
                break
            }
            _ = try take()
        }
        return line
    }

    private func append(_ next: Line, from start: Int, to line: inout Line) {
        let room = Self.limit - line.bytes.count
        line.bytes += next.bytes.dropFirst(start).prefix(max(0, room))
        line.isCut = line.isCut || next.isCut || next.bytes.count - start > room
    }

    /// Whether the line ends with `=`, a few blanks behind it passed over.
    private func endsSoftly(_ bytes: [UInt8]) -> Bool {
        bytes.suffix(8).last { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "=")
    }

    /// Some phones end a text with a lone `=`: the end of the card does not belong to it.
    static func isBoundary(_ bytes: [UInt8]) -> Bool {
        let word = String(decoding: bytes.prefix(16), as: UTF8.self).uppercased()
        return word.hasPrefix("END:VCARD") || word.hasPrefix("BEGIN:VCARD")
    }

    private func ahead() throws -> Line? {
        if lineAhead == nil { lineAhead = try read() }
        return lineAhead
    }

    private func take() throws -> Line? {
        if let line = lineAhead {
            lineAhead = nil
            return line
        }
        return try read()
    }

    /// One line as it stands in the file; it ends with LF, CRLF or CR.
    private func read() throws -> Line? {
        var line = Line(bytes: [], number: number + 1)
        var hasBytes = false
        while try fill() {
            hasBytes = true
            let byte = buffer[position]
            position += 1
            switch byte {
            case 0x0A:
                number += 1
                return line
            case 0x0D:
                number += 1
                if try fill(), buffer[position] == 0x0A { position += 1 }
                return line
            default:
                if line.bytes.count < Self.limit { line.bytes.append(byte) } else { line.isCut = true }
            }
        }
        number += 1
        return hasBytes ? line : nil
    }

    /// Whether there is a byte at the position.
    private func fill() throws -> Bool {
        if position < end { return true }
        if isDone { return false }
        position = 0
        end = try source.read(into: buffer)
        isDone = end == 0
        return !isDone
    }
}
