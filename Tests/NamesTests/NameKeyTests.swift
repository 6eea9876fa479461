import Names
import Testing

@Suite("Name key")
struct NameKeyTests {
    @Test(
        "However a name is written, its key is the same",
        arguments: [
            ["株式会社山田商事", "山田商事㈱", "㈱山田商事", "(株)山田商事", "山田 商事（株）", "山田商事株式会社", "㍿山田商事", "山田商事株式會社"],
            ["ABC Trading Co., Ltd.", "Abc Trading", "ＡＢＣ　Ｔｒａｄｉｎｇ", "ABC TRADING CO LTD", "A.B.C. Trading"],
            ["ガス機器有限会社", "ｶﾞｽ機器(有)", "ガス機器㈲"],
            ["Müller GmbH", "MÜLLER", "Müller G.m.b.H.", "Müller Gesellschaft mit beschränkter Haftung"],
            ["NPO法人みらい", "特定非営利活動法人みらい", "みらい(特非)", "認定ＮＰＯ法人 みらい", "みらい"],
            ["山田商事株式会社大阪支店", "山田商事 大阪支店", "山田商事(株)　大阪支店", "株式会社山田商事大阪支店"],
            ["J.P.Morgan Inc.", "J. P. Morgan", "JP Morgan"], ["ООО «Ромашка»", "Ромашка"],
            ["Smith & Sons Ltd", "SMITH&SONS"], ["Yamada K.K.", "YAMADA KK", "Yamada"],
        ]
    )
    func same(names: [String]) {
        #expect(Set(names.map(NameKey.of)).count == 1, "\(names.map(NameKey.of))")
    }

    @Test("A name that is nothing but a form stays", arguments: ["株式会社", "Co", "AG", "(株)", "㈱", "K.K.", "カ)", "주식회사"])
    func formOnly(name: String) {
        #expect(!NameKey.of(name).isEmpty)
    }

    @Test(
        "names that differ have keys that differ",
        arguments: [
            ("山田商事", "山田商店"), ("みらい", "未来"), ("Northwind", "Southwind"), ("大阪支店", "大阪"), ("山田商事大阪支店", "山田商事"),
            ("協和", "協同"), ("Ao", "Ai"), ("Kobe Zoo", "Kobe"),
        ])
    func different(one: String, other: String) {
        #expect(NameKey.of(one) != NameKey.of(other))
    }

    @Test(
        "width, case, spaces and marks do not matter, letters do",
        arguments: [
            ("ＡＢＣ１２３", "abc123"), ("abc 123", "abc123"), ("ヤマダ・デンキ", "ヤマダデンキ"), ("ﾔﾏﾀﾞﾃﾞﾝｷ", "ヤマダデンキ"),
            ("山田　太郎", "山田太郎"), ("O'Neil", "oneil"), ("\u{200B}山田\u{FEFF}", "山田"), ("葛\u{E0100}城", "葛城"), ("", ""),
            ("!!", ""), ("한빛 전자", "한빛전자"), ("Ёлка", "ёлка"), ("Ψυχή", "ψυχή"),
        ])
    func folded(name: String, key: String) {
        #expect(NameKey.of(name) == key)
    }

    @Test("the key of a key is itself")
    func twice() {
        for name in ["株式会社山田商事", "Northwind Ltd", "ｶ)ﾔﾏﾀﾞ", "Lumière S.A.", "한빛", "ООО Ромашка", "山田商事㈱大阪支店"] {
            let key = NameKey.of(name)
            #expect(NameKey.of(key) == key)
        }
    }
}
