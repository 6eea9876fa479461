/// A reading in kana beside a name in Latin letters: both become one rough spelling, in which long vowels are short and
/// the ways of romanisation agree (shi and si, fu and hu, n and m).
package enum RoughReading {
    /// The first twelve letters, five bits each, the first one highest.
    package static func packed(_ letters: [UInt8]) -> UInt64 {
        var bits: UInt64 = 0
        for index in 0..<12 { bits = bits << 5 | (index < letters.count ? UInt64(letters[index] & 31) : 0) }
        return bits
    }

    /// How many letters two packed readings begin with in common.
    package static func common(_ a: UInt64, _ b: UInt64) -> Int {
        let filled = (60 - min(a.trailingZeroBitCount, b.trailingZeroBitCount, 60) + 4) / 5
        return min(((a ^ b) << 4).leadingZeroBitCount / 5, filled, length(a), length(b))
    }

    package static func length(_ packed: UInt64) -> Int { packed == 0 ? 0 : (60 - packed.trailingZeroBitCount + 4) / 5 }

    /// Katakana, all large.
    package static func rough(kana text: ArraySlice<UInt16>) -> [UInt8] {
        var letters: [UInt8] = []
        for unit in text {
            // キ + ヤ is kya.
            if unit == 0x30e4 || unit == 0x30e6 || unit == 0x30e8, letters.last == UInt8(ascii: "i"), letters.count >= 2
            {
                letters.removeLast()
            }
            Syllables.each(UInt32(unit)) { letters.append($0) }
        }
        return rough(letters)
    }

    /// Small Latin letters without doubles and long vowels.
    package static func rough(_ letters: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < letters.count {
            var letter = letters[index]
            let next = index + 1 < letters.count ? letters[index + 1] : 0
            switch (letter, next) {
            case (UInt8(ascii: "s"), UInt8(ascii: "h")): index += 1
            case (UInt8(ascii: "c"), UInt8(ascii: "h")):
                letter = UInt8(ascii: "t")
                index += 1
            case (UInt8(ascii: "t"), UInt8(ascii: "s")): index += 1
            case (UInt8(ascii: "f"), _): letter = UInt8(ascii: "h")
            case (UInt8(ascii: "j"), _): letter = UInt8(ascii: "z")
            case (UInt8(ascii: "l"), _): letter = UInt8(ascii: "r")
            case (UInt8(ascii: "m"), UInt8(ascii: "b")), (UInt8(ascii: "m"), UInt8(ascii: "p")),
                (UInt8(ascii: "m"), UInt8(ascii: "m")):
                letter = UInt8(ascii: "n")
            case (UInt8(ascii: "y"), _),
                (UInt8(ascii: "u"), _) where result.last == UInt8(ascii: "o"):
                index += 1
                continue
            // Ohno is Ono, Ohara is Ohara.
            case (UInt8(ascii: "h"), _) where result.last == UInt8(ascii: "o") && !vowels.contains(next):
                index += 1
                continue
            default: break
            }
            if result.last != letter { result.append(letter) }
            index += 1
        }
        return result
    }

    private static let vowels = Array("aeiouy".utf8)
}
