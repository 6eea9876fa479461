/// A name as companies write it, for every road on which a legal form is taken off: what form it states, and what is left.
/// Kinds of corporations are those of 国税庁 (法人番号の法人種別) and 法務省, bank letters those of 全国銀行協会,
/// abbreviations abroad those of ISO 20275.
package struct NameWithForm: Sendable, CustomStringConvertible {
    package let name: String
    /// The kind of form as the program calls it.
    package let kind: String
    package let left: String
    package let script: Script

    package enum Script: Sendable {
        case kanji, kana, latin
    }

    package var description: String { name }

    private init(_ name: String, _ kind: String, _ left: String, _ script: Script = .kanji) {
        self.name = name
        self.kind = kind
        self.left = left
        self.script = script
    }

    package static let all = kanji + kana + latin

    /// In kanji and hangul, as registered and as typed.
    package static let kanji = [
        NameWithForm("株式会社山田商事", "stock", "山田商事"),
        NameWithForm("山田商事株式会社", "stock", "山田商事"),
        NameWithForm("㈱山田商事", "stock", "山田商事"),
        NameWithForm("山田商事（株）", "stock", "山田商事"),
        NameWithForm("(株) 山田商事", "stock", "山田商事"),
        NameWithForm("有限会社丸山製作所", "limited", "丸山製作所"),
        NameWithForm("丸山製作所㈲", "limited", "丸山製作所"),
        NameWithForm("合同会社西友", "liability", "西友"),
        NameWithForm("(同)西友", "liability", "西友"),
        NameWithForm("合名会社北野酒造", "partnership", "北野酒造"),
        NameWithForm("合資会社北野酒造", "limitedPartnership", "北野酒造"),
        NameWithForm("日本生命保険相互会社", "cooperative", "日本生命保険"),
        NameWithForm("一般社団法人電子情報協会", "association", "電子情報協会"),
        NameWithForm("（一社）電子情報協会", "association", "電子情報協会"),
        NameWithForm("公益社団法人電子情報協会", "association", "電子情報協会"),
        NameWithForm("社団法人電子情報協会", "association", "電子情報協会"),
        NameWithForm("一般財団法人生産性本部", "foundation", "生産性本部"),
        NameWithForm("(公財)生産性本部", "foundation", "生産性本部"),
        NameWithForm("財団法人生産性本部", "foundation", "生産性本部"),
        NameWithForm("特定非営利活動法人みらい", "nonProfit", "みらい"),
        NameWithForm("NPO法人みらい", "nonProfit", "みらい"),
        NameWithForm("ＮＰＯ法人　みらい", "nonProfit", "みらい"),
        NameWithForm("認定NPO法人みらい", "nonProfit", "みらい"),
        NameWithForm("(特非)みらい", "nonProfit", "みらい"),
        NameWithForm("医療法人社団青空会", "medical", "青空会"),
        NameWithForm("医療法人財団青空会", "medical", "青空会"),
        NameWithForm("社会医療法人青空会", "medical", "青空会"),
        NameWithForm("医療法人青空会", "medical", "青空会"),
        NameWithForm("学校法人緑園", "school", "緑園"),
        NameWithForm("宗教法人大善寺", "religious", "大善寺"),
        NameWithForm("社会福祉法人ひまわり", "welfare", "ひまわり"),
        NameWithForm("更生保護法人ひまわり", "rehabilitation", "ひまわり"),
        NameWithForm("独立行政法人造幣局", "agency", "造幣局"),
        NameWithForm("地方独立行政法人大阪産業技術研究所", "agency", "大阪産業技術研究所"),
        NameWithForm("国立大学法人東北大学", "agency", "東北大学"),
        NameWithForm("公立大学法人横浜市立大学", "agency", "横浜市立大学"),
        NameWithForm("国立研究開発法人理化学研究所", "agency", "理化学研究所"),
        NameWithForm("弁護士法人大江橋", "law", "大江橋"),
        NameWithForm("税理士法人大江橋", "law", "大江橋"),
        NameWithForm("司法書士法人大江橋", "law", "大江橋"),
        NameWithForm("行政書士法人大江橋", "law", "大江橋"),
        NameWithForm("社会保険労務士法人大江橋", "law", "大江橋"),
        NameWithForm("監査法人大江橋", "law", "大江橋"),
        NameWithForm("つくば事業協同組合", "cooperative", "つくば"),
        NameWithForm("協同組合つくば", "cooperative", "つくば"),
        NameWithForm("労働者協同組合つくば", "cooperative", "つくば"),
        NameWithForm("農事組合法人つくば", "cooperative", "つくば"),
        NameWithForm("緑町団地管理組合法人", "cooperative", "緑町団地"),
        NameWithForm("上海宝山股份有限公司", "stock", "上海宝山"),
        NameWithForm("上海宝山有限公司", "limited", "上海宝山"),
        NameWithForm("上海宝山有限责任公司", "limited", "上海宝山"),
        NameWithForm("주식회사 한빛", "stock", "한빛"),
        NameWithForm("(주)한빛", "stock", "한빛"),
        NameWithForm("한빛 유한회사", "limited", "한빛"),
    ]

    /// As banks write it on a statement, and as it is read aloud.
    package static let kana = [
        NameWithForm("ｶ)ﾔﾏﾀﾞ", "stock", "ヤマダ", .kana), NameWithForm("カ）ヤマダ", "stock", "ヤマダ", .kana),
        NameWithForm("ヤマダ(カ", "stock", "ヤマダ", .kana), NameWithForm("ヤマダ(カ)", "stock", "ヤマダ", .kana),
        NameWithForm("ユ)ヤマダ", "limited", "ヤマダ", .kana), NameWithForm("メ)ヤマダ", "partnership", "ヤマダ", .kana),
        NameWithForm("シ)ヤマダ", "limitedPartnership", "ヤマダ", .kana),
        NameWithForm("ド)ヤマダ", "liability", "ヤマダ", .kana), NameWithForm("イ)ヤマダ", "medical", "ヤマダ", .kana),
        NameWithForm("ザイ)ヤマダ", "foundation", "ヤマダ", .kana),
        NameWithForm("シヤ)ヤマダ", "association", "ヤマダ", .kana),
        NameWithForm("シユウ)ヤマダ", "religious", "ヤマダ", .kana),
        NameWithForm("ガク)ヤマダ", "school", "ヤマダ", .kana), NameWithForm("フク)ヤマダ", "welfare", "ヤマダ", .kana),
        NameWithForm("ホゴ)ヤマダ", "rehabilitation", "ヤマダ", .kana),
        NameWithForm("トクヒ)ヤマダ", "nonProfit", "ヤマダ", .kana), NameWithForm("ドク)ヤマダ", "agency", "ヤマダ", .kana),
        NameWithForm("ベン)ヤマダ", "law", "ヤマダ", .kana), NameWithForm("ヤマダ(ノウ", "cooperative", "ヤマダ", .kana),
        NameWithForm("カブシキガイシャ ヤマダ", "stock", "ヤマダ", .kana),
        NameWithForm("ｶﾌﾞｼｷｶﾞｲｼﾔ ﾔﾏﾀﾞ", "stock", "ヤマダ", .kana),
        NameWithForm("ヤマダ ユウゲンガイシャ", "limited", "ヤマダ", .kana),
        NameWithForm("トクテイヒエイリカツドウホウジン ヤマダ", "nonProfit", "ヤマダ", .kana),
    ]

    package static let latin = [
        NameWithForm("Hikari Trading Co., Ltd.", "stock", "Hikari Trading", .latin),
        NameWithForm("HIKARI TRADING K.K.", "stock", "Hikari Trading", .latin),
        NameWithForm("Hikari Trading Kabushiki Kaisha", "stock", "Hikari Trading", .latin),
        NameWithForm("Kabushiki Kaisha Hikari Trading", "stock", "Hikari Trading", .latin),
        NameWithForm("Hikari Trading Inc.", "stock", "Hikari Trading", .latin),
        NameWithForm("Hikari Trading G.K.", "liability", "Hikari Trading", .latin),
        NameWithForm("Northwind Ltd", "limited", "Northwind", .latin),
        NameWithForm("Northwind LLC", "liability", "Northwind", .latin),
        NameWithForm("Northwind LLP", "limitedPartnership", "Northwind", .latin),
        NameWithForm("Northwind P.L.C.", "publicLimited", "Northwind", .latin),
        NameWithForm("Northwind Public Limited Company", "publicLimited", "Northwind", .latin),
        NameWithForm("Nordlicht GmbH", "gmbh", "Nordlicht", .latin),
        NameWithForm("Nordlicht G.m.b.H.", "gmbh", "Nordlicht", .latin),
        NameWithForm("Nordlicht UG (haftungsbeschränkt)", "gmbh", "Nordlicht", .latin),
        NameWithForm("Nordlicht GmbH & Co. KG", "gmbh", "Nordlicht", .latin),
        NameWithForm("Nordlicht AG", "ag", "Nordlicht", .latin),
        NameWithForm("Lumière S.A.", "sa", "Lumière", .latin),
        NameWithForm("Lumière Société Anonyme", "sa", "Lumière", .latin),
        NameWithForm("Lumière SARL", "sarl", "Lumière", .latin),
        NameWithForm("Lumière S.A.S.", "sas", "Lumière", .latin),
        NameWithForm("Stella S.p.A.", "spa", "Stella", .latin),
        NameWithForm("Stella S.r.l.", "srl", "Stella", .latin),
        NameWithForm("Wisla Sp. z o.o.", "srl", "Wisla", .latin),
        NameWithForm("Tulp B.V.", "bv", "Tulp", .latin),
        NameWithForm("Tulp N.V.", "nv", "Tulp", .latin),
        NameWithForm("Fjord AB", "ab", "Fjord", .latin),
        NameWithForm("Merlion Pte. Ltd.", "pte", "Merlion", .latin),
        NameWithForm("Merlion Private Limited", "pte", "Merlion", .latin),
        NameWithForm("Harimau Sdn. Bhd.", "bhd", "Harimau", .latin),
        NameWithForm("Lotus Pvt. Ltd.", "pvt", "Lotus", .latin),
        NameWithForm("Ромашка ООО", "limited", "Ромашка", .latin),
    ]
}
