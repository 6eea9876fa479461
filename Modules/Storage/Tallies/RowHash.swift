/// The hash by which PostgreSQL tells texts apart (`hashtextextended` with the seed 0), worked out here too, so that a row
/// has the same sum on both engines.
///
/// Bob Jenkins' lookup3 as it stands in PostgreSQL's `hashfn.c`. The server spreads partitions by it, so that it stays the
/// same from version to version.
enum RowHash {
    static func of(_ bytes: UnsafeRawBufferPointer) -> Int64 {
        var a = 0x9e37_79b9 &+ UInt32(truncatingIfNeeded: bytes.count) &+ 3_923_095
        var (b, c) = (a, a)
        var start = 0
        while bytes.count - start >= 12 {
            a &+= word(bytes, start)
            b &+= word(bytes, start + 4)
            c &+= word(bytes, start + 8)
            mix(&a, &b, &c)
            start += 12
        }
        // The lowest byte of the last word is kept for the length.
        for place in start..<bytes.count {
            let byte = UInt32(bytes[place])
            switch place - start {
            case 0..<4: a &+= byte << UInt32((place - start) * 8)
            case 4..<8: b &+= byte << UInt32((place - start - 4) * 8)
            default: c &+= byte << UInt32((place - start - 7) * 8)
            }
        }
        finish(&a, &b, &c)
        return Int64(bitPattern: UInt64(b) << 32 | UInt64(c))
    }

    private static func word(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt32 {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
    }

    private static func turned(_ word: UInt32, _ bits: UInt32) -> UInt32 { word << bits | word >> (32 - bits) }

    private static func mix(_ a: inout UInt32, _ b: inout UInt32, _ c: inout UInt32) {
        step(&a, c, 4, adding: b, to: &c)
        step(&b, a, 6, adding: c, to: &a)
        step(&c, b, 8, adding: a, to: &b)
        step(&a, c, 16, adding: b, to: &c)
        step(&b, a, 19, adding: c, to: &a)
        step(&c, b, 4, adding: a, to: &b)
    }

    private static func step(
        _ first: inout UInt32, _ second: UInt32, _ bits: UInt32, adding third: UInt32, to sum: inout UInt32
    ) {
        first = (first &- second) ^ turned(second, bits)
        sum = second &+ third
    }

    private static func finish(_ a: inout UInt32, _ b: inout UInt32, _ c: inout UInt32) {
        c = (c ^ b) &- turned(b, 14)
        a = (a ^ c) &- turned(c, 11)
        b = (b ^ a) &- turned(a, 25)
        c = (c ^ b) &- turned(b, 16)
        a = (a ^ c) &- turned(c, 4)
        b = (b ^ a) &- turned(a, 14)
        c = (c ^ b) &- turned(b, 24)
    }
}
