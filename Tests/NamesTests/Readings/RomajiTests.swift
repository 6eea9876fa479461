import Names
import Testing

@Suite("Kana in Latin letters")
struct RomajiTests {
    /// ヘボン式ローマ字綴方表 of 外務省 for passports, without its rules for ん before B, M and P.
    static let passport = [
        "アイウエオ": ["a", "i", "u", "e", "o"], "カキクケコ": ["ka", "ki", "ku", "ke", "ko"],
        "サシスセソ": ["sa", "shi", "su", "se", "so"], "タチツテト": ["ta", "chi", "tsu", "te", "to"],
        "ナニヌネノ": ["na", "ni", "nu", "ne", "no"], "ハヒフヘホ": ["ha", "hi", "fu", "he", "ho"],
        "マミムメモ": ["ma", "mi", "mu", "me", "mo"], "ヤユヨ": ["ya", "yu", "yo"],
        "ラリルレロ": ["ra", "ri", "ru", "re", "ro"], "ワヰヱヲン": ["wa", "i", "e", "o", "n"],
        "ガギグゲゴ": ["ga", "gi", "gu", "ge", "go"], "ザジズゼゾ": ["za", "ji", "zu", "ze", "zo"],
        "ダヂヅデド": ["da", "ji", "zu", "de", "do"], "バビブベボ": ["ba", "bi", "bu", "be", "bo"],
        "パピプペポ": ["pa", "pi", "pu", "pe", "po"], "ヴ": ["vu"],
    ]

    @Test("each kana is spelled as in a passport", arguments: passport.sorted { $0.key < $1.key })
    func single(row: (key: String, value: [String])) {
        for (kana, latin) in zip(row.key.unicodeScalars, row.value) {
            #expect(Romaji.of([kana]) == latin)
            if let hiragana = Unicode.Scalar(kana.value - 0x60), kana != "ヴ" {
                #expect(Romaji.of([hiragana]) == latin, "hiragana are read as katakana")
            }
        }
    }

    @Test(
        "contracted sounds (拗音) are spelled as in a passport",
        arguments: [
            ("キャ", "kya"), ("キュ", "kyu"), ("キョ", "kyo"), ("シャ", "sha"), ("シュ", "shu"), ("ショ", "sho"), ("チャ", "cha"),
            ("チュ", "chu"), ("チョ", "cho"), ("ニャ", "nya"), ("ニュ", "nyu"), ("ニョ", "nyo"), ("ヒャ", "hya"), ("ヒュ", "hyu"),
            ("ヒョ", "hyo"), ("ミャ", "mya"), ("ミュ", "myu"), ("ミョ", "myo"), ("リャ", "rya"), ("リュ", "ryu"), ("リョ", "ryo"),
            ("ギャ", "gya"), ("ギュ", "gyu"), ("ギョ", "gyo"), ("ジャ", "ja"), ("ジュ", "ju"), ("ジョ", "jo"), ("ビャ", "bya"),
            ("ビュ", "byu"), ("ビョ", "byo"), ("ピャ", "pya"), ("ピュ", "pyu"), ("ピョ", "pyo"),
        ])
    func contracted(kana: String, latin: String) {
        #expect(Romaji.of(kana.unicodeScalars) == latin)
    }

    @Test(
        "double consonants (促音): HATTORI, KIKKAWA, and tch before ch: HOTCHI, HATCHO",
        arguments: [
            ("ハットリ", "hattori"), ("キッカワ", "kikkawa"), ("ホッチ", "hotchi"), ("ハッチョウ", "hatchou"), ("サッポロ", "sapporo"),
        ])
    func doubled(kana: String, latin: String) {
        #expect(Romaji.of(kana.unicodeScalars) == latin)
    }

    @Test(
        "words from abroad",
        arguments: [("ファミリー", "famiri"), ("ティー", "ti"), ("ウェブ", "uebu"), ("ヴァイオリン", "vaiorin"), ("・ー", "")])
    func loans(kana: String, latin: String) {
        // ウェ keeps its u: the small vowel only takes the place of one behind a consonant.
        #expect(Romaji.of(kana.unicodeScalars).replacing("uebu", with: "uebu") == latin)
    }

    @Test("every katakana from ァ to ヺ but the small ッ has letters")
    func complete() {
        for kana in UInt32(0x30A1)...0x30FA {
            #expect((Syllables.packed(kana) == 0) == (kana == 0x30C3), "\(kana)")
        }
        for kana: UInt32 in [0x30A0, 0x30FB, 0x30FC, 0x41, 0x3042, 0] { #expect(Syllables.packed(kana) == 0) }
    }
}
