import Names
import TestOffice
import Testing

@testable import Party

/// Whoever looks for a company writes it as it was heard, as it stands on a statement of the bank, or as it is registered.
@Suite("One company in every spelling")
struct SpellingMatrixTests {
    struct Firm: Sendable, CustomTestStringConvertible {
        let name: String
        let kana: String
        let spellings: [String]
        var testDescription: String { name }

        init(_ name: String, _ kana: String, _ spellings: String...) {
            (self.name, self.kana, self.spellings) = (name, kana, spellings)
        }
    }

    static let firms = [
        Firm(
            "株式会社富士見熱処理", "フジミネツショリ", "富士見熱処理", "㈱富士見熱処理", "ふじみねつしょり", "ﾌｼﾞﾐﾈﾂｼｮﾘ", "カ)フジミネツシヨリ", "fujimi netsushori",
            "huzimi netusyori"),
        Firm("東洋鉄工所", "トウヨウテッコウショ", "東洋鐵工所", "とうようてっこうしょ", "toyo tekkosho", "touyoutekkousho", "ﾄｳﾖｳﾃﾂｺｳｼﾖ", "東洋　鉄工所"),
        Firm("髙島屋商店", "タカシマヤショウテン", "高島屋商店", "髙嶋屋商店", "たかしまやしょうてん", "takashimaya shoten", "takasimaya shouten"),
        Firm(
            "渡邉産業有限会社", "ワタナベサンギョウ", "渡辺産業", "渡邊産業", "㈲渡辺産業", "わたなべさんぎょう", "watanabe sangyo", "watanabesangyou",
            "ﾕ)ﾜﾀﾅﾍﾞｻﾝｷﾞﾖｳ"),
        Firm("斎藤電機", "サイトウデンキ", "斉藤電機", "齋藤電機", "齊藤電機", "さいとうでんき", "saito denki", "saitoh denki", "saitou denki"),
        Firm("株式会社ニッポン・パーツ", "ニッポンパーツ", "ニッポンパーツ", "にっぽんパーツ", "ﾆｯﾎﾟﾝﾊﾟｰﾂ", "nippon patsu", "ニッポン パーツ", "(株)ニッポンパーツ"),
        Firm("サービスクリエイト合同会社", "サービスクリエイト", "サービスクリエイト", "ｻｰﾋﾞｽｸﾘｴｲﾄ", "サ－ビスクリエイト", "さーびすくりえいと", "(同)サービスクリエイト"),
        Firm("ヴィーナス化粧品", "ヴィーナスケショウヒン", "ビーナス化粧品", "ヴィーナス化粧品", "びーなすけしょうひん", "binasu keshohin"),
        Firm("㈱いすゞ工業", "イスズコウギョウ", "いすず工業", "イスズ工業", "isuzu kogyo", "isuzu kougyou", "ｲｽｽﾞｺｳｷﾞﾖｳ"),
        Firm("佐々木製菓", "ササキセイカ", "佐佐木製菓", "ささきせいか", "sasaki seika", "ｻｻｷｾｲｶ"),
        Firm("葛󠄀城建設", "カツラギケンセツ", "葛城建設", "かつらぎけんせつ", "katsuragi kensetsu", "katuragi kensetu"),
        Firm("ABCエンジニアリング", "エービーシーエンジニアリング", "ＡＢＣエンジニアリング", "abcｴﾝｼﾞﾆｱﾘﾝｸﾞ", "ABC エンジニアリング"),
        Firm("第３工業", "ダイサンコウギョウ", "第3工業", "daisan kogyo", "だいさんこうぎょう"),
        Firm("Müller & Söhne GmbH", "", "muller sohne", "MÜLLER & SÖHNE", "Muller & Sohne GmbH", "müller söhne gmbh"),
        Firm("Société Générale des Eaux", "", "societe generale des eaux", "SOCIETE GENERALE", "Générale Société Eaux"),
        Firm("Łódź Textil Sp. z o.o.", "", "lodz textil", "LODZ TEXTIL", "Łódź Textil"),
        Firm("O'Connor Brothers, Inc.", "", "oconnor brothers", "O’Connor Brothers", "OCONNOR", "Brothers O'Connor"),
        Firm("Procter-Gamble Trading", "", "procter gamble", "Procter-Gamble", "Procter Gamble Trading", "ＰＲＯＣＴＥＲ"),
        Firm("Øresund Maskin A/S", "", "oresund maskin", "ØRESUND", "maskin øresund"),
        Firm("Straßenbau Weiß KG", "", "strassenbau weiss", "STRASSENBAU", "Straßenbau Weiss KG"),
    ]

    @Test("Each is found first by every spelling, and by no spelling of another", arguments: Engine.available)
    func matrix(engine: Engine) throws {
        let company = try SearchCompany(engine)
        try company.take(
            "code,name,name_kana",
            Self.firms.enumerated().map { "F\($0.offset),\"\($0.element.name)\",\($0.element.kana)" })
        for (number, firm) in Self.firms.enumerated() {
            for spelling in [firm.name, firm.kana].filter({ !$0.isEmpty }) + firm.spellings {
                let found = try company.desk.find(spelling)
                #expect(found.first?.code == "F\(number)", "\(spelling): \(found.map(\.name))")
                #expect(found.first.map { $0.match < .similar } ?? false, "\(spelling)")
            }
        }
        #expect(try company.faults() == [])
    }

    /// One letter wrong in the middle: found all the same, and said to be similar.
    @Test("A mistake in any spelling that is long enough finds it too", arguments: Dice.seeds(2))
    func mistakes(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let company = try SearchCompany(engine)
            try company.take(
                "code,name,name_kana",
                Self.firms.enumerated().map { "F\($0.offset),\"\($0.element.name)\",\($0.element.kana)" })
            for (number, firm) in Self.firms.enumerated() where firm.kana.count > 6 {
                var letters = Array(firm.kana)
                let place = dice.number(1...letters.count - 2)
                switch dice.roll(3) {
                case 0: letters[place] = "ヌ"
                case 1: letters.remove(at: place)
                default: letters.insert("ヌ", at: place)
                }
                let found = try company.desk.find(String(letters), limit: 5)
                #expect(found.map(\.code).contains("F\(number)"), "\(firm.kana) \(String(letters))")
            }
        }
    }

    @Test("A shorter list is the beginning of the longer one, each found once", arguments: Engine.available)
    func limits(engine: Engine) throws {
        let company = try SearchCompany(engine)
        let trades = ["商事", "電機", "工業", "物産"]
        try company.take(
            "code,name,name_kana,roles",
            (0..<40).map { "T\($0),山田\(trades[$0 % 4])\($0),ヤマダ\($0),\($0 % 3 == 0 ? "customer" : "")" })
        for text in ["山田", "yamada", "電機", "ヤマダ", "山田電機", "商事 山田", "yamda"] {
            let all = try company.codes(text)
            #expect(Set(all).count == all.count && !all.isEmpty, "\(text)")
            for limit in [1, 2, 5, 10, 39] {
                #expect(try company.codes(text, limit: limit) == Array(all.prefix(limit)), "\(text) \(limit)")
            }
            let matches = try company.desk.find(text).map(\.match)
            #expect(matches == matches.sorted(), "\(text)")
        }
    }
}

@Suite("Kana and letters in one writing")
struct KanaFormTests {
    /// Unicode: hiragana stand 0x60 below katakana.
    @Test("Hiragana, katakana and half-width kana are one letter, for every kana there is")
    func kana() throws {
        for number in UInt32(0x3041)...0x3096 {
            let hiragana = try #require(Unicode.Scalar(number)), katakana = try #require(Unicode.Scalar(number + 0x60))
            // Behind another letter, because a long vowel or a small kana does not begin a word.
            let (one, other) = (SearchForm("ア\(hiragana)ア"), SearchForm("ア\(katakana)ア"))
            #expect(one.letters == other.letters && !one.isEmpty, "\(hiragana)")
        }
        for (half, full) in Kana.halfWidth {
            let half = try #require(Unicode.Scalar(half)), full = try #require(Unicode.Scalar(full))
            #expect(SearchForm("ア\(half)ア").letters == SearchForm("ア\(full)ア").letters, "\(half)")
            for mark in ["ﾞ", "ﾟ"] {
                let joined = "\(full)" + (mark == "ﾞ" ? "\u{3099}" : "\u{309A}")
                #expect(SearchForm("ア\(half)\(mark)ア").letters == SearchForm("ア\(joined)ア").letters, "\(half)\(mark)")
            }
        }
    }

    @Test("A letter in full width is the letter, for every sign of ASCII")
    func widths() throws {
        for number in UInt32(0x21)...0x7E {
            let narrow = try #require(Unicode.Scalar(number)), wide = try #require(Unicode.Scalar(number + 0xFEE0))
            #expect(SearchForm("a\(narrow)b").letters == SearchForm("a\(wide)b").letters, "\(narrow)")
            #expect(SearchForm("a\(narrow)b").starts == SearchForm("a\(wide)b").starts, "\(narrow)")
        }
    }

    @Test(
        "What is read of a name is all of it, its kana alone, or nothing",
        arguments: [
            ("山田商事", "ヤマダショウジ", "yamadashoji", true), ("山田商事", nil, "", false), ("ヤマダ", nil, "yamada", true),
            ("ヤマダ電機", nil, "yamada", false), ("山の手", nil, "", false), ("やまだ 工務店", nil, "yamada", false),
            ("Delta", nil, "", false), ("Delta", "デルタ", "deruta", true), ("", nil, "", true), ("カ", nil, "", true),
        ] as [(String, String?, String, Bool)])
    func readings(name: String, reading: String?, romaji: String, isWhole: Bool) {
        let forms = PartyForms(name: name, reading: reading)
        #expect(String(String.UnicodeScalarView(forms.romaji.letters.compactMap(Unicode.Scalar.init))) == romaji)
        #expect(forms.isReadWhole == isWhole)
        // Read a second time into the same room, it is the same.
        var again = PartyForms(name: "別の名前", reading: "ベツノナマエ")
        again.read(name: name, reading: reading ?? "")
        #expect(again.name.letters == forms.name.letters && again.romaji.letters == forms.romaji.letters)
        #expect(again.reading.letters == forms.reading.letters && again.isReadWhole == forms.isReadWhole)
    }

    @Test(
        "The domain of an address is what stands behind its last at sign",
        arguments: [
            ("a@b.example", "b.example"), ("a@b@c.example", "c.example"), ("a@", nil), ("a", nil), ("", nil),
            ("@b", "b"),
            ("情報@日本語.jp", "日本語.jp"),
        ] as [(String, String?)])
    func domains(mail: String, domain: String?) {
        #expect(MailDomain.of(mail[...]).map(String.init) == domain)
    }
}
