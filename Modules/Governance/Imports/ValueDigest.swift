/// A 64-bit digest of what a row says, the same in every process and in whatever notation the row was written: it tells
/// a row that came before from one that says something else. It protects nothing.
///
/// Whoever adds values brings them to one form first; what is empty is left out, so that a column more or less changes
/// nothing.
package struct ValueDigest {
    private var state: UInt64 = 0x9e37_79b9_7f4a_7c15

    package init() {}

    package var value: Int64 { Int64(bitPattern: state) }

    /// A text under its place; nothing where it is empty.
    package mutating func add(_ place: Int, _ text: String) {
        var text = text
        text.withUTF8 { bytes in
            guard !bytes.isEmpty else { return }
            mix(UInt64(place) << 32 | UInt64(bytes.count) | 1 << 63)
            let bytes = UnsafeRawBufferPointer(bytes)
            var position = 0
            while position + 8 <= bytes.count {
                mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
                position += 8
            }
            var rest: UInt64 = 0
            while position < bytes.count {
                rest = rest << 8 | UInt64(bytes[position])
                position += 1
            }
            mix(rest)
        }
    }

    /// A number under its place; nothing where there is none.
    package mutating func add(_ place: Int, _ number: Int64?) {
        guard let number else { return }
        mix(UInt64(place) << 32 | 1 << 62)
        mix(UInt64(bitPattern: number))
    }

    private mutating func mix(_ word: UInt64) {
        let product = (state ^ word).multipliedFullWidth(by: 0xa076_1d64_78bd_642f)
        state = product.high ^ product.low ^ 0xe703_7ed1_a0b4_28db
    }
}
