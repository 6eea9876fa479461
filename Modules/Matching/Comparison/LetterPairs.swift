/// Which of 256 pairs of letters a text has.
struct LetterPairs: Equatable {
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    static let zero = LetterPairs()

    static func == (a: LetterPairs, b: LetterPairs) -> Bool { a.words == b.words }

    mutating func mark(_ first: UInt16, _ second: UInt16) {
        let bit = ((UInt64(first) &* 31 &+ UInt64(second)) &* 0x9e37_79b9_7f4a_7c15) >> 56
        switch bit >> 6 {
        case 0: words.0 |= 1 << (bit & 63)
        case 1: words.1 |= 1 << (bit & 63)
        case 2: words.2 |= 1 << (bit & 63)
        default: words.3 |= 1 << (bit & 63)
        }
    }

    var ones: Int {
        words.0.nonzeroBitCount + words.1.nonzeroBitCount + words.2.nonzeroBitCount + words.3.nonzeroBitCount
    }

    static func & (a: LetterPairs, b: LetterPairs) -> LetterPairs {
        var both = a
        both.words = (a.words.0 & b.words.0, a.words.1 & b.words.1, a.words.2 & b.words.2, a.words.3 & b.words.3)
        return both
    }

    static func | (a: LetterPairs, b: LetterPairs) -> LetterPairs {
        var either = a
        either.words = (a.words.0 | b.words.0, a.words.1 | b.words.1, a.words.2 | b.words.2, a.words.3 | b.words.3)
        return either
    }
}
