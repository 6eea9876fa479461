import Names
import Testing

@Suite("Rough readings")
struct RoughReadingTests {
    private func kana(_ text: String) -> String {
        String(decoding: RoughReading.rough(kana: Array(text.utf16)[...]), as: UTF8.self)
    }
    private func latin(_ text: String) -> String {
        String(decoding: RoughReading.rough(Array(text.utf8)), as: UTF8.self)
    }

    @Test(
        "a reading in large kana and a name in Latin letters are spelled alike",
        arguments: [
            ("ヤマダ", ["yamada"]), ("シヨウジ", ["shoji", "shouji", "syozi", "shohji"]), ("キヨウト", ["kyoto", "kyouto"]),
            ("チバ", ["chiba", "tiba"]), ("ツルミ", ["tsurumi", "turumi"]), ("フジ", ["fuji", "huzi"]),
            ("オオノ", ["ono", "ohno", "oono"]), ("オハラ", ["ohara"]), ("シンバシ", ["shimbashi", "shinbashi"]),
            ("ジユンコ", ["junko", "zyunko"]), ("リヨウ", ["ryo", "lyo"]), ("ナンバ", ["namba", "nanba"]),
        ])
    func alike(reading: String, spellings: [String]) {
        for spelling in spellings { #expect(latin(spelling) == kana(reading), "\(reading) \(spelling)") }
    }

    @Test("イヤ keeps its i, for nothing stands before it")
    func initial() {
        #expect(kana("イヤ") == "ia" && kana("キヤ") == "ka")
    }

    @Test("twelve letters are packed, and what two begin with in common is counted")
    func packed() {
        func packed(_ text: String) -> UInt64 { RoughReading.packed(Array(text.utf8)) }
        #expect(RoughReading.length(packed("yamada")) == 6)
        #expect(RoughReading.length(packed("")) == 0)
        #expect(RoughReading.length(packed("abcdefghijklmnop")) == 12)
        #expect(RoughReading.common(packed("yamada"), packed("yamamoto")) == 4)
        #expect(RoughReading.common(packed("yamada"), packed("yamada")) == 6)
        #expect(RoughReading.common(packed("yama"), packed("yamada")) == 4)
        #expect(RoughReading.common(packed("a"), packed("b")) == 0)
        #expect(RoughReading.common(packed(""), packed("yamada")) == 0)
    }
}
