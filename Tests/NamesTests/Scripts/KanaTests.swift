import Names
import Testing

@Suite("Kana")
struct KanaTests {
    private func value(_ scalar: Unicode.Scalar) -> UInt32 { scalar.value }

    @Test("hiragana become the katakana of the same sound")
    func katakana() {
        let pairs = zip("ぁあかがっんゔ".unicodeScalars, "ァアカガッンヴ".unicodeScalars)
        for (hiragana, katakana) in pairs { #expect(Kana.katakana(hiragana.value) == katakana.value) }
        for other in "ア山aー".unicodeScalars { #expect(Kana.katakana(other.value) == other.value) }
    }

    @Test("small kana become large, the others stay")
    func large() {
        for (small, large) in zip("ァィゥェォッャュョヮヵヶ".unicodeScalars, "アイウエオツヤユヨワカケ".unicodeScalars) {
            #expect(Kana.isSmall(small.value) && !Kana.isSmall(large.value))
            #expect(Kana.large(small.value) == large.value)
            #expect(Kana.large(large.value) == large.value)
        }
        #expect(Kana.large("ショッピング") == "シヨツピング")
    }

    @Test("half-width kana have their full width, in the order of JIS X 0201")
    func halfWidth() {
        #expect(Kana.halfWidth.count == 56)
        let full = String(String.UnicodeScalarView(Kana.halfWidth.compactMap { Unicode.Scalar($0.full) }))
        #expect(full == "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン")
    }

    @Test("a mark of voicing joins the kana that take one")
    func voiced() {
        for (plain, voiced) in zip("カキクケコサシスセソタチツテトハヒフヘホウ".unicodeScalars, "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ".unicodeScalars) {
            #expect(Kana.voiced(plain.value, strongly: false) == voiced.value)
        }
        for (plain, strong) in zip("ハヒフヘホ".unicodeScalars, "パピプペポ".unicodeScalars) {
            #expect(Kana.voiced(plain.value, strongly: true) == strong.value)
        }
        for plain in "アナマヤラガンッ山aバパ".unicodeScalars { #expect(Kana.voiced(plain.value, strongly: false) == nil) }
        for plain in "カサタウ".unicodeScalars { #expect(Kana.voiced(plain.value, strongly: true) == nil) }
    }

    @Test("katakana are told from everything else")
    func isKatakana() {
        for kana in "ァアンヴヶー".unicodeScalars { #expect(Kana.isKatakana(kana.value)) }
        for other in "あ山aｱ・".unicodeScalars.filter({ $0 != "・" }) { #expect(!Kana.isKatakana(other.value)) }
    }

    @Test("ジ stands for ヂ, イ for ヰ")
    func alike() {
        let pairs = Kana.alike.map { [$0.kept, $0.other].compactMap(Unicode.Scalar.init).map(String.init) }
        #expect(pairs == [["ジ", "ヂ"], ["ズ", "ヅ"], ["オ", "ヲ"], ["イ", "ヰ"], ["エ", "ヱ"]])
    }
}

@Suite("Kanji variants")
struct KanjiVariantsTests {
    @Test(
        "old and variant kanji stand under one, as in the 常用漢字表",
        arguments: [
            ("澤", "沢"), ("齋", "斉"), ("齊", "斉"), ("斎", "斉"), ("髙", "高"), ("﨑", "崎"), ("邊", "辺"), ("邉", "辺"), ("濱", "浜"),
            ("國", "国"), ("廣", "広"), ("櫻", "桜"), ("龍", "竜"), ("關", "関"), ("會", "会"), ("學", "学"), ("實", "実"), ("榮", "栄"),
            ("圓", "円"), ("氣", "気"), ("鐵", "鉄"), ("𠮷", "吉"), ("株", "株"), ("a", "a"),
        ])
    func kept(variant: Unicode.Scalar, kept: Unicode.Scalar) {
        #expect(KanjiVariants.kept(variant) == kept)
    }

    @Test("what stands for others stands for itself, and no variant twice")
    func settled() {
        var seen: [Unicode.Scalar: Unicode.Scalar] = [:]
        KanjiVariants.each { variant, kept in
            #expect(KanjiVariants.kept(kept) == kept, "\(kept)")
            #expect(seen.updateValue(kept, forKey: variant) == nil, "\(variant)")
        }
        #expect(seen.count > 200)
    }
}
