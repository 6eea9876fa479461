import Names
import Testing

/// Unicode names every letter and says which are one: that is asked here, of the whole tables.
@Suite("Scripts as Unicode has them")
struct UnicodeNamesTests {
    private func scalars(_ range: ClosedRange<UInt32>) -> [Unicode.Scalar] { range.compactMap(Unicode.Scalar.init) }

    private func name(_ scalar: Unicode.Scalar?) -> String { scalar?.properties.name ?? "" }

    @Test("every hiragana becomes the katakana of its name")
    func katakana() {
        for scalar in scalars(0x3041...0x3096) {
            #expect(
                name(Unicode.Scalar(Kana.katakana(scalar.value)))
                    == name(scalar).replacing("HIRAGANA", with: "KATAKANA"))
        }
        // One before and one behind them stay.
        #expect(Kana.katakana(0x3040) == 0x3040 && Kana.katakana(0x3097) == 0x3097)
    }

    @Test("small kana are those that are called small, and their large ones have the rest of the name")
    func small() {
        for scalar in scalars(0x30A1...0x30FA) {
            let isSmall = name(scalar).contains("SMALL")
            #expect(Kana.isSmall(scalar.value) == isSmall, "\(scalar)")
            #expect(name(Unicode.Scalar(Kana.large(scalar.value))) == name(scalar).replacing("SMALL ", with: ""))
        }
    }

    @Test("a kana with its mark is canonically the kana and the mark", arguments: [false, true])
    func voiced(strongly: Bool) {
        let mark: Unicode.Scalar = strongly ? "\u{309A}" : "\u{3099}"
        for scalar in scalars(0x30A1...0x30F3) {
            var marked = String(scalar)
            marked.unicodeScalars.append(mark)
            let joined = scalars(0x30A1...0x30FA).first { String($0) == marked && $0 != scalar }
            // ヷ to ヺ have marks that no name is written with, but for two.
            if let joined, joined.value > 0x30F4, Kana.voiced(scalar.value, strongly: strongly) == nil { continue }
            #expect(Kana.voiced(scalar.value, strongly: strongly) == joined?.value, "\(scalar)")
        }
    }

    @Test("narrow katakana have the name of the wide ones")
    func halfWidth() {
        for (half, full) in Kana.halfWidth {
            #expect(name(Unicode.Scalar(half)) == "HALFWIDTH " + name(Unicode.Scalar(full)))
        }
    }

    @Test("a letter with an accent is the letter that its name begins with")
    func accents() {
        var seen = 0
        Accents.each { letter, plain in
            let words = name(letter).split(separator: " ").map(String.init)
            guard words.contains("WITH"), words.count > 3 else { return }
            #expect(words[0] == "LATIN" && words[2] == "LETTER" && words[3] == plain.uppercased(), "\(letter)")
            seen += 1
        }
        #expect(seen > 200)
    }

    @Test("Cyrillic letters are Cyrillic, and each capital is spelled as its small one")
    func cyrillic() {
        Cyrillic.each { letter, latin in
            #expect(name(letter).hasPrefix("CYRILLIC "))
            #expect(PlainLatin.plain(letter.properties.lowercaseMapping) == latin, "\(letter)")
        }
    }

    @Test("a kanji of the block of compatible ones is canonically the one that is kept")
    func compatible() {
        var seen = 0
        KanjiVariants.each { variant, kept in
            #expect(name(variant).hasPrefix("CJK ") && name(kept).hasPrefix("CJK UNIFIED"))
            guard (0xF900...0xFAFF).contains(variant.value), !variant.properties.isUnifiedIdeograph else { return }
            #expect(String(variant) == String(kept), "\(variant)")
            seen += 1
        }
        #expect(seen >= 10)
    }
}
