/// A set of hashes that may, rarely, take one for another.
struct HashBits {
    private var words: [UInt64]

    init(capacity: Int) {
        var size = 1024
        while size * 64 < capacity * 32 { size *= 2 }
        words = [UInt64](repeating: 0, count: size)
    }

    mutating func insert(_ hash: UInt64) {
        words[Int(truncatingIfNeeded: hash >> 6) & (words.count - 1)] |= 1 << (hash & 63)
    }

    func contains(_ hash: UInt64) -> Bool {
        words[Int(truncatingIfNeeded: hash >> 6) & (words.count - 1)] & (1 << (hash & 63)) != 0
    }
}
