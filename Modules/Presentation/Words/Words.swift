/// Phrases under their codes, in a row. A command asks for a few dozen of several hundred: to walk the row costs less
/// than to hash all of it at every start.
struct Words: ExpressibleByDictionaryLiteral, Sendable {
    private let pairs: [(code: String, phrase: Phrase)]
    /// Bytes of each code: most rows are passed over by this number alone.
    private let lengths: [UInt8]

    init(dictionaryLiteral pairs: (String, Phrase)...) {
        self.pairs = pairs
        lengths = pairs.map { UInt8(truncatingIfNeeded: $0.0.utf8.count) }
    }

    subscript(code: String) -> Phrase? {
        let length = UInt8(truncatingIfNeeded: code.utf8.count)
        return lengths.withUnsafeBufferPointer { lengths in
            for index in lengths.indices where lengths[index] == length && pairs[index].code == code {
                return pairs[index].phrase
            }
            return nil
        }
    }

    var dictionary: [String: Phrase] {
        Dictionary(pairs.map { ($0.code, $0.phrase) }, uniquingKeysWith: { first, _ in first })
    }
}
