import TestOffice
import Testing

@testable import Interchange

@Suite("One width, sign by sign")
struct NarrowTextRulesTests {
    /// Python: `unicodedata.normalize("NFKC", sign)` for U+FF61 to U+FF9D.
    @Test("Half-width katakana and their signs are what NFKC makes of them")
    func katakana() {
        let half = Array("｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ".unicodeScalars)
        let full = Array("。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン".unicodeScalars)
        #expect(half.count == 61 && full.count == 61)
        for (one, other) in zip(half, full) {
            #expect(NarrowText.folded(String(one)).unicodeScalars.elementsEqual([other]), "\(one)")
        }
    }

    /// Python: the same for each of them with a voiced mark behind it, where that makes one sign.
    @Test("A voiced mark joins the sign before it")
    func voiced() {
        let half = ("ｦﾞ ｳﾞ ｶﾞ ｷﾞ ｸﾞ ｹﾞ ｺﾞ ｻﾞ ｼﾞ ｽﾞ ｾﾞ ｿﾞ ﾀﾞ ﾁﾞ ﾂﾞ ﾃﾞ ﾄﾞ ﾊﾞ ﾊﾟ ﾋﾞ ﾋﾟ ﾌﾞ ﾌﾟ ﾍﾞ ﾍﾟ ﾎﾞ ﾎﾟ ﾜﾞ").split(separator: " ")
        let full = ("ヺ ヴ ガ ギ グ ゲ ゴ ザ ジ ズ ゼ ゾ ダ ヂ ヅ デ ド バ パ ビ ピ ブ プ ベ ペ ボ ポ ヷ").split(separator: " ")
        #expect(half.count == full.count && half.count == 28)
        for (one, other) in zip(half, full) {
            #expect(NarrowText.folded(String(one)).unicodeScalars.elementsEqual(other.unicodeScalars), "\(one)")
        }
    }

    @Test("Letters, digits and signs in full width are those of ASCII, one for one")
    func ascii() throws {
        for value in UInt32(0x21)...0x7E {
            let wide = try #require(Unicode.Scalar(value + 0xFEE0)), narrow = try #require(Unicode.Scalar(value))
            #expect(NarrowText.folded(String(wide)) == String(narrow))
            #expect(NarrowText.folded(String(narrow)) == String(narrow))
        }
    }

    @Test(
        "What has one width only stays as it is, and so do signs that would become words",
        arguments: [
            "山田商事", "ヤマダ", "やまだ", "é", "ß", "①", "㈱", "Ⅲ", "㌔", "㍻", "﨑", "髙", "👨‍👩‍👧", "e\u{301}", "ー", "〜",
            "\u{2010}", "\u{2212}", "", "plain ASCII \t\n",
        ])
    func stays(text: String) {
        #expect(NarrowText.folded(text).unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test("A mark that stands alone is a mark of its own")
    func alone() {
        #expect(NarrowText.folded("ﾞ") == "\u{309B}")
        #expect(NarrowText.folded("ﾟ") == "\u{309C}")
        #expect(NarrowText.folded("ｱﾞ") == "ア\u{309B}")
        #expect(NarrowText.folded("ｶﾟ") == "カ\u{309C}")
        #expect(NarrowText.folded("aﾞ") == "a\u{309B}")
    }

    @Test("What is folded once is folded, whatever it was", arguments: Dice.seeds(30))
    func idempotent(dice: Dice) {
        var dice = dice
        let pieces = [
            "ｶ", "ﾞ", "ﾟ", "ﾊ", "ｳ", "Ａ", "１", "　", "\u{A0}", "山", "ー", "ｰ", "￥", "（", "a", "\u{309B}", "e\u{301}",
        ]
        for _ in 0..<200 {
            let text = (0..<dice.roll(8)).map { _ in dice.pick(pieces) }.joined()
            let folded = NarrowText.folded(text)
            #expect(NarrowText.folded(folded).unicodeScalars.elementsEqual(folded.unicodeScalars))
            let trimmed = NarrowText.trimmed(text)
            #expect(NarrowText.trimmed(trimmed) == trimmed)
            let key = NarrowText.identifier(text)
            #expect(NarrowText.identifier(key) == key)
        }
    }

    @Test(
        "Surrounding spaces of every kind go, those inside stay",
        arguments: [
            (" a ", "a"), ("\t\r\na\u{0B}\u{0C}", "a"), ("　a　b　", "a　b"), ("\u{A0}\u{2003}a\u{202F}", "a"),
            ("\u{FEFF}a\u{200B}", "a"), ("", ""), (" 　\t", ""), ("a", "a"), ("\u{3000}", ""), ("。a ", "。a"),
        ])
    func trimmed(text: String, inside: String) {
        #expect(NarrowText.trimmed(text) == inside)
    }

    @Test(
        "Identifiers lose what people part them with, and keep what tells them apart",
        arguments: [
            ("12-3 4", "1234"), ("ab.c/d_e", "ABCDE"), ("(a)[b],c", "ABC"), ("１２‐３４", "1234"), ("1−2—3–4", "1234"),
            ("1ー2・3", "123"), ("a+b", "A+B"), ("a#1", "A#1"), ("a:b", "A:B"), ("*", "*"), ("ß", "SS"), ("", ""),
        ])
    func identifiers(text: String, key: String) {
        #expect(NarrowText.identifier(text) == key)
    }
}
