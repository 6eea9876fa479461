import Names
import TestOffice
import Testing

@testable import Party

@Suite("Readings in Latin letters")
struct LatinReadingTests {
    private func letters(_ form: SearchForm) -> String {
        String(String.UnicodeScalarView(form.letters.compactMap(Unicode.Scalar.init)))
    }

    private func typed(_ text: String) -> String {
        String(String.UnicodeScalarView(LatinReading.folded(SearchForm(text).letters).compactMap(Unicode.Scalar.init)))
    }

    @Test(
        "What people type for a reading is the reading",
        arguments: [
            ("ヤマダ", ["yamada"]), ("ショウジ", ["shoji", "shouji", "syouji", "shohji", "syozi"]),
            ("オオノ", ["ono", "ohno", "oono"]), ("チバ", ["chiba", "tiba"]), ("ツルミ", ["tsurumi", "turumi"]),
            ("フジ", ["fuji", "huzi"]), ("シンバシ", ["shinbashi", "shimbashi", "sinbasi"]),
            ("ニッポン", ["nippon"]), ("マッチャ", ["matcha", "maccha"]), ("キョウト", ["kyoto", "kyouto"]),
            ("キヨシ", ["kiyoshi", "kiyosi"]), ("ジュン", ["jun", "zyun", "jyun"]), ("ファミリー", ["famiri"]),
            ("ティファニー", ["tifani"]), ("ウォーター", ["wota"]), ("ヴィラ", ["vira", "villa", "bira"]), ("シェフ", ["shefu"]),
            ("カツオ", ["katsuo", "katuwo"]), ("イトウ", ["ito", "itoh", "itou"]), ("ゲンマ", ["genma", "gemma"]),
            ("シヨウジ", ["shoji"]), ("ギヨウ", ["gyo"]), ("アヅマ", ["azuma", "adzuma"]), ("コンヤ", ["konya"]),
        ])
    func reading(kana: String, spellings: [String]) {
        var form = SearchForm()
        form.read(kana)
        var read = SearchForm()
        LatinReading.read(form, into: &read)
        for spelling in spellings { #expect(typed(spelling) == letters(read), "\(kana) \(spelling)") }
    }

    @Test(
        "Texts are brought to one writing",
        arguments: [
            ("株式会社山田商事", "山田商事"), ("㈱ヤマダ電機", "ヤマダ電機"), ("ヤマダ（株）", "ヤマダ"), ("(有)山田", "山田"),
            ("ﾔﾏﾀﾞｼﾞｮｳｼﾞ", "ヤマダジヨウジ"), ("やまだ", "ヤマダ"), ("ﾊﾟｰﾂ", "パツ"), ("髙﨑", "高崎"), ("𠮷野家", "吉野家"),
            ("葛\u{E0100}城", "葛城"), ("佐々木", "佐佐木"), ("サービス", "サビス"), ("サ-ビス", "サビス"), ("Ｃｏｍｐａｎｙ", "company"),
            ("Müller & Söhne GmbH", "mullersohne"), ("Straße", "strasse"), ("K.K. Hikari", "kkhikari"),
            ("O'Neil", "oneil"), ("Pacific Bearings Co., Ltd.", "pacificbearings"), ("ヴァイオリン", "バイオリン"),
            ("カ)ヤマダシヨウジ", "ヤマダシヨウジ"), ("ヤマダシヨウジ(カ", "ヤマダシヨウジ"), ("株式会社", "株式会社"), ("Ltd", "ltd"),
            ("か\u{3099}", "ガ"), ("①番館", "1番館"), ("山田商事株式会社東京支店", "山田商事株式会社東京支店"),
        ])
    func form(text: String, expected: String) {
        #expect(letters(SearchForm(text)) == expected)
    }

    @Test("legal forms are left out of names in kanji and kana", arguments: NameWithForm.kanji + NameWithForm.kana)
    func forms(name: NameWithForm) {
        #expect(letters(SearchForm(name.name)) == letters(SearchForm(name.left)))
    }

    @Test("and of names in Latin letters, but for initials with dots in front", arguments: NameWithForm.latin)
    func latinForms(name: NameWithForm) {
        #expect(letters(SearchForm(name.name)) == letters(SearchForm(name.left)))
    }
}
