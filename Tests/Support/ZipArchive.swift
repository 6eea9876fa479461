/// A zip archive made byte by byte, so that a test can make it wrong in one place.
package struct ZipArchive {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    package init() {}

    /// Adds a file as it is.
    package mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

    /// - Parameters:
    ///   - method: how the content is packed: 0 as it is, 8 by deflate.
    ///   - size: what the archive says of its size without packing.
    ///   - sum: what it says of its check sum.
    ///   - flags: 1 says that it is encrypted.
    package mutating func add(
        _ name: String, _ content: [UInt8], method: UInt16 = 0, size: UInt32? = nil, sum: UInt32? = nil,
        flags: UInt16 = 0x800
    ) {
        let place = UInt32(bytes.count)
        var entry: [UInt8] = []
        put(flags, to: &entry)
        put(method, to: &entry)
        put(UInt32(0x0021_0000), to: &entry)
        put(sum ?? CheckSum.crc32(content), to: &entry)
        put(UInt32(content.count), to: &entry)
        put(size ?? UInt32(content.count), to: &entry)
        put(UInt16(name.utf8.count), to: &entry)
        put(UInt16(0), to: &entry)

        bytes += [0x50, 0x4B, 3, 4, 20, 0] + entry + name.utf8 + content
        directory += [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + entry + [UInt8](repeating: 0, count: 10)
        put(place, to: &directory)
        directory += name.utf8
        count += 1
    }

    /// The whole archive.
    package var archive: [UInt8] {
        var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
        put(UInt16(count), to: &end)
        put(UInt16(count), to: &end)
        put(UInt32(directory.count), to: &end)
        put(UInt32(bytes.count), to: &end)
        put(UInt16(0), to: &end)
        return bytes + directory + end
    }

    private func put(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }
}

/// The check sum of zip archives.
package enum CheckSum {
    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
    }

    package static func crc32(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { sum, byte in table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
    }
}

/// A stream of deflate in which two bits stand for 258 equal bytes, the most that the format allows.
package enum Deflated {
    /// - Returns: the stream, and how many bytes it unpacks to: at least as many as asked for.
    package static func equal(_ byte: UInt8, atLeast count: Int) -> (stream: [UInt8], count: Int) {
        var bits = Bits()
        bits.put(1, 1)  // the last block
        bits.put(2, 2)  // with codes of its own
        bits.put(29, 5)  // 286 codes for bytes and lengths
        bits.put(0, 5)  // one code for distances
        bits.put(14, 4)  // lengths of codes: all up to the one for 1
        // Codes of lengths, in the order of the format: 18 (a run of zeros) and 1 and 2 have two bits, 0 too.
        for symbol in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1] {
            bits.put([0, 1, 2, 18].contains(symbol) ? 2 : 0, 3)
        }
        func length(_ symbol: Int) { bits.putCode([0: 0, 1: 1, 2: 2, 18: 3][symbol] ?? 0, 2) }
        func zeros(_ run: Int) {
            var run = run
            while run >= 11 {
                length(18)
                bits.put(min(run, 138) - 11, 7)
                run -= min(run, 138)
            }
            for _ in 0..<run { length(0) }
        }
        // The byte and the end have two bits, the length of 258 has one.
        zeros(Int(byte))
        length(2)
        zeros(256 - Int(byte) - 1)
        length(2)
        zeros(285 - 256 - 1)
        length(1)
        length(1)  // the only distance
        bits.putCode(0b10, 2)
        let runs = (count + 257) / 258
        for _ in 0..<runs {
            bits.putCode(0, 1)
            bits.putCode(0, 1)
        }
        bits.putCode(0b11, 2)
        return (bits.bytes, runs * 258 + 1)
    }

    private struct Bits {
        var bytes: [UInt8] = []
        private var used = 8

        mutating func put(_ number: Int, _ count: Int) {
            for bit in 0..<count { put(number >> bit & 1 == 1) }
        }

        /// Codes begin with their highest bit.
        mutating func putCode(_ code: Int, _ count: Int) {
            for bit in (0..<count).reversed() { put(code >> bit & 1 == 1) }
        }

        private mutating func put(_ isSet: Bool) {
            if used == 8 {
                bytes.append(0)
                used = 0
            }
            if isSet { bytes[bytes.count - 1] |= 1 << UInt8(used) }
            used += 1
        }
    }
}
