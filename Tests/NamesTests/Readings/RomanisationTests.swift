import Names
import TestOffice
import Testing

/// The tables of 内閣告示第一号「ローマ字のつづり方」(1954): 訓令式 first, then the spellings of Hepburn and 日本式 that it allows.
@Suite("One reading in every romanisation")
struct RomanisationTests {
    struct Sound: Sendable, CustomStringConvertible {
        let kana: String
        let spellings: [String]
        var description: String { kana }
    }

    private static func row(_ kana: String, _ spellings: String) -> [Sound] {
        zip(kana.split(separator: " "), spellings.split(separator: " ")).map { kana, spellings in
            Sound(kana: String(kana), spellings: spellings.split(separator: "/").map(String.init))
        }
    }

    static let plain =
        row("カ キ ク ケ コ", "ka ki ku ke ko") + row("サ シ ス セ ソ", "sa si/shi su se so")
        + row("タ チ ツ テ ト", "ta ti/chi tu/tsu te to")
        + row("ナ ニ ヌ ネ ノ", "na ni nu ne no") + row("ハ ヒ フ ヘ ホ", "ha hi hu/fu he ho")
        + row("マ ミ ム メ モ", "ma mi mu me mo")
        + row("ヤ ユ ヨ", "ya yu yo") + row("ラ リ ル レ ロ", "ra/la ri/li ru/lu re/le ro/lo")
        + row("ガ ギ グ ゲ ゴ", "ga gi gu ge go")
        + row("ザ ジ ズ ゼ ゾ", "za zi/ji zu ze zo") + row("ダ デ ド", "da de do") + row("バ ビ ブ ベ ボ", "ba bi bu be bo")
        + row("パ ピ プ ペ ポ", "pa pi pu pe po")

    static let contracted =
        row("キャ キュ キョ", "kya kyu kyo") + row("シャ シュ ショ", "sya/sha syu/shu syo/sho")
        + row("チャ チュ チョ", "tya/cha tyu/chu tyo/cho")
        + row("ニャ ニュ ニョ", "nya nyu nyo") + row("ヒャ ヒュ ヒョ", "hya hyu hyo") + row("ミャ ミュ ミョ", "mya myu myo")
        + row("リャ リュ リョ", "rya ryu ryo") + row("ギャ ギュ ギョ", "gya gyu gyo")
        + row("ジャ ジュ ジョ", "zya/ja/jya zyu/ju/jyu zyo/jo/jyo")
        + row("ビャ ビュ ビョ", "bya byu byo") + row("ピャ ピュ ピョ", "pya pyu pyo")

    /// 日本式, as the second table has it.
    static let old = row("ヂ ヅ ヲ", "di/ji du/zu wo/o") + row("ヂャ ヂュ ヂョ", "dya/ja dyu/ju dyo/jo")

    private func read(_ kana: String) -> [UInt32] {
        var letters: [UInt32] = []
        LatinReading.read(kana.unicodeScalars.map(\.value)[...], into: &letters)
        return letters
    }

    @Test("every way to spell a sound is found by its kana, alone and in a word", arguments: plain + contracted + old)
    func typed(sound: Sound) {
        for spelling in sound.spellings {
            for (before, after, kana) in [
                ("", "", sound.kana), ("a", "ta", "ア\(sound.kana)タ"), ("ta", "n", "タ\(sound.kana)ン"),
            ] {
                let word = before + spelling + after
                #expect(LatinReading.folded(word.unicodeScalars.map(\.value)) == read(kana), "\(word)")
            }
        }
    }

    @Test("the rough reading of every spelling is that of the kana, as banks write it", arguments: plain + contracted)
    func rough(sound: Sound) {
        let kana = Array(Kana.large(sound.kana).utf16)
        for spelling in sound.spellings {
            #expect(RoughReading.rough(Array(spelling.utf8)) == RoughReading.rough(kana: kana[...]), "\(spelling)")
        }
    }

    @Test(
        "kana are spelled by Hepburn, which is the last way but for R",
        arguments: plain.filter { !"ラリルレロ".contains($0.kana) })
    func hepburn(sound: Sound) {
        #expect(Romaji.of(sound.kana.unicodeScalars) == sound.spellings.last)
    }

    /// Sounds of words from abroad, 内閣告示第二号「外来語の表記」(1991), in Hepburn as libraries write it (ALA-LC, BS 3812).
    @Test(
        "sounds from abroad",
        arguments: [
            ("シェ", "she"), ("チェ", "che"), ("ジェ", "je"), ("ティ", "ti"), ("ディ", "di"), ("トゥ", "tu"), ("ドゥ", "du"),
            ("ファ", "fa"), ("フィ", "fi"),
            ("フェ", "fe"), ("フォ", "fo"), ("ツァ", "tsa"), ("ツェ", "tse"), ("ヴァ", "va"), ("ヴィ", "vi"), ("ヴェ", "ve"),
            ("ヴォ", "vo"),
            ("テュ", "tyu"), ("デュ", "dyu"), ("フュ", "fyu"), ("ヴュ", "vyu"),
        ])
    func abroad(kana: String, latin: String) {
        #expect(Romaji.of(kana.unicodeScalars) == latin)
        #expect(Romaji.of("ア\(kana)ン".unicodeScalars) == "a\(latin)n")
    }

    @Test("what is read of kana is read of itself, however long", arguments: Dice.seeds(20))
    func settled(dice: Dice) {
        var dice = dice
        let sounds =
            (Self.plain + Self.contracted).map(\.kana) + [
                "ア", "イ", "ウ", "エ", "オ", "ン", "ッ", "ー", "ワ", "オウ", "オオ", "ファ",
            ]
        for _ in 0..<200 {
            let kana = (0..<dice.number(1...8)).map { _ in dice.pick(sounds) }.joined()
            let letters = read(kana)
            #expect(LatinReading.folded(letters) == letters, "\(kana)")
            let rough = RoughReading.rough(kana: Array(Kana.large(kana).utf16)[...])
            #expect(RoughReading.rough(rough) == rough, "\(kana)")
        }
    }

    @Test("packed readings share as many letters as they begin with in common", arguments: Dice.seeds(20))
    func packed(dice: Dice) {
        var dice = dice
        let letters = Array("abk".utf8)
        for _ in 0..<200 {
            let one = (0..<dice.number(0...14)).map { _ in dice.pick(letters) }
            let other = (0..<dice.number(0...14)).map { _ in dice.pick(letters) }
            let (a, b) = (RoughReading.packed(one), RoughReading.packed(other))
            let common = min(zip(one, other).prefix { $0 == $1 }.count, 12)
            #expect(RoughReading.common(a, b) == common && RoughReading.common(b, a) == common)
            #expect(RoughReading.length(a) == min(one.count, 12))
        }
    }
}
