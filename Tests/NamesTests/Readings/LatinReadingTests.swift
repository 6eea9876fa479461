import Names
import Testing

@Suite("Readings however they are typed")
struct LatinReadingTests {
    private func read(_ kana: String) -> String {
        var letters: [UInt32] = []
        LatinReading.read(kana.unicodeScalars.map(\.value)[...], into: &letters)
        return text(letters)
    }

    private func typed(_ word: String) -> String { text(LatinReading.folded(word.unicodeScalars.map(\.value))) }

    private func text(_ letters: [UInt32]) -> String {
        String(String.UnicodeScalarView(letters.compactMap(Unicode.Scalar.init)))
    }

    @Test(
        "Hepburn, Kunrei and what people type are one reading",
        arguments: [
            ("ヤマダ", ["yamada"]), ("ショウジ", ["shoji", "shouji", "syouji", "shohji", "syozi"]),
            ("オオノ", ["ono", "ohno", "oono"]), ("チバ", ["chiba", "tiba"]), ("ツルミ", ["tsurumi", "turumi"]),
            ("フジ", ["fuji", "huzi"]), ("シンバシ", ["shinbashi", "shimbashi", "sinbasi"]), ("ニッポン", ["nippon"]),
            ("マッチャ", ["matcha", "maccha"]), ("キョウト", ["kyoto", "kyouto"]), ("キヨシ", ["kiyoshi", "kiyosi"]),
            ("ジュン", ["jun", "zyun", "jyun"]), ("ファミリー", ["famiri"]), ("ティファニー", ["tifani"]), ("ウォーター", ["wota"]),
            ("シェフ", ["shefu"]), ("イトウ", ["ito", "itoh", "itou"]), ("ゲンマ", ["genma", "gemma"]), ("シヨウジ", ["shoji"]),
            ("ギヨウ", ["gyo"]), ("アヅマ", ["azuma", "adzuma"]), ("コンヤ", ["konya"]),
        ])
    func reading(kana: String, spellings: [String]) {
        for spelling in spellings { #expect(typed(spelling) == read(kana), "\(kana) \(spelling)") }
    }

    @Test(
        "the spellings of the passport are read as their kana",
        arguments: [
            ("ナンバ", "namba"), ("ホンマ", "homma"), ("サンペイ", "sampei"), ("ハットリ", "hattori"), ("キッカワ", "kikkawa"),
            ("ホッチ", "hotchi"), ("ハッチョウ", "hatcho"), ("オオノ", "ono"), ("ヒュウガ", "hyuga"), ("コウノ", "kono"),
            ("シュウト", "shuto"), ("チュウマン", "chuman"), ("ジュンヤ", "junya"),
        ])
    func passport(kana: String, latin: String) {
        #expect(read(kana).replacing("uu", with: "u") == typed(latin))
    }

    @Test("a word with digits stays as it is, and what is no kana is left out")
    func others() {
        #expect(typed("abc1") == "abc1")
        #expect(read("ヤ山マ") == "yama")
        #expect(read("") == "" && read("ッ") == "")
    }

    @Test("a second word begins anew behind the first")
    func words() {
        var letters: [UInt32] = []
        LatinReading.read("イトウ".unicodeScalars.map(\.value)[...], into: &letters)
        LatinReading.read("ウエノ".unicodeScalars.map(\.value)[...], into: &letters)
        #expect(text(letters) == "itoueno")
    }
}
