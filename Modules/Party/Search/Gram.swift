/// A short piece of a name by which parties are looked up (索引の文字片): three letters of Latin script and digits, two of
/// any other, with a mark for the beginning and the end of a word, as a number below ``count``.
enum Gram {
    /// How many there are: three kinds of 65,536.
    static let count = 3 << 16

    /// The mark for the beginning or the end of a word.
    private static let edge: UInt32 = 0

    /// Three letters of a word; each number stands for one of them only.
    @inline(__always)
    static func latin(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt32 {
        (code(first) &* 37 &+ code(second)) &* 37 &+ code(third)
    }

    /// Two letters. There are more of them than numbers: what is found is compared with the name anyway.
    @inline(__always)
    static func other(_ first: UInt32, _ second: UInt32) -> UInt32 {
        1 << 16 | mixed(first &* 0x9E37_79B1 ^ (second &+ 0x7F4A_7C15) &* 0x85EB_CA6B)
    }

    /// The domain of a mail address.
    static func domain(_ domain: Substring) -> UInt32 {
        2 << 16 | mixed(domain.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 })
    }

    @inline(__always)
    private static func mixed(_ number: UInt32) -> UInt32 {
        var mixed = number
        mixed = (mixed ^ mixed >> 15) &* 0x2C1B_3C6D
        return ((mixed ^ mixed >> 13) &* 0x297A_2D39) >> 16
    }

    /// 0 for the edge, 1 to 26 for letters, 27 to 36 for digits.
    @inline(__always)
    static func code(_ letter: UInt32) -> UInt32 {
        letter >= 0x61 ? letter &- 0x60 : letter >= 0x30 ? letter &- 0x15 : 0
    }

    /// A gram of a form and the letters that it covers.
    struct Covering {
        let gram: UInt32
        let letters: Range<Int>
    }

    /// Calls the body with every gram of a form: those within runs of one script, words joined, and those at the
    /// edges of each word. So a name is found with its words apart and together.
    @inline(__always)
    static func each(_ form: SearchForm, _ body: (UInt32) -> Void) {
        each(form, inner: { gram, _ in body(gram) }, beginning: { gram, _ in body(gram) }, end: { body($0) })
    }

    @inline(__always)
    static func each(
        _ form: SearchForm, inner: (UInt32, Int) -> Void, beginning: (UInt32, Range<Int>) -> Void, end: (UInt32) -> Void
    ) {
        let (letters, starts) = (form.letters, form.starts)
        letters.withUnsafeBufferPointer { letters in
            var word = 0
            var index = 0
            while index < letters.count {
                let isLatin = SearchForm.isLatin(letters[index])
                if isLatin {
                    if index + 2 < letters.count, SearchForm.isLatin(letters[index + 1]),
                        SearchForm.isLatin(letters[index + 2])
                    {
                        inner(latin(letters[index], letters[index + 1], letters[index + 2]), index)
                    }
                } else if index + 1 < letters.count, !SearchForm.isLatin(letters[index + 1]) {
                    inner(other(letters[index], letters[index + 1]), index)
                }
                if word < starts.count, starts[word] == index {
                    let stop = word + 1 < starts.count ? starts[word + 1] : letters.count
                    word += 1
                    if !isLatin {
                        beginning(other(edge, letters[index]), index..<index + 1)
                        end(other(letters[stop - 1], edge))
                    } else if stop - index == 1 {
                        beginning(latin(edge, letters[index], edge), index..<index + 1)
                    } else {
                        beginning(latin(edge, letters[index], letters[index + 1]), index..<index + 2)
                        end(latin(letters[stop - 2], letters[stop - 1], edge))
                    }
                }
                index += 1
            }
        }
    }
}
