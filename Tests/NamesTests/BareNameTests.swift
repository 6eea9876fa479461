import Names
import Testing

@Suite("Names as they are registered")
struct BareNameTests {
    /// Names of companies and corporations as their registers have them, in many countries.
    struct Registered: Sendable, CustomStringConvertible {
        let name: String
        let key: String
        let kind: LegalForm.Kind?
        var description: String { name }

        init(_ name: String, _ key: String, _ kind: LegalForm.Kind?) {
            self.name = name
            self.key = key
            self.kind = kind
        }
    }

    static let japan = [
        Registered("日本郵便株式会社", "日本郵便", .stock),
        Registered("株式会社三菱ＵＦＪ銀行", "三菱ufj銀行", .stock),
        Registered("株式会社セブン－イレブン・ジャパン", "セブンイレブンジャパン", .stock),
        Registered("Ｓｋｙ株式会社", "sky", .stock),
        Registered("アマゾンジャパン合同会社", "アマゾンジャパン", .liability),
        Registered("合同会社ユー・エス・ジェイ", "ユーエスジェイ", .liability),
        Registered("合名会社川亀", "川亀", .partnership),
        Registered("合資会社八丁味噌", "八丁味噌", .limitedPartnership),
        Registered("有限会社日本漢字能力検定", "日本漢字能力検定", .limited),
        Registered("日本生命保険相互会社", "日本生命保険", .cooperative),
        Registered("一般社団法人日本経済団体連合会", "日本経済団体連合会", .association),
        Registered("公益社団法人日本医師会", "日本医師会", .association),
        Registered("公益財団法人日本サッカー協会", "日本サッカー協会", .foundation),
        Registered("一般財団法人日本気象協会", "日本気象協会", .foundation),
        Registered("特定非営利活動法人国境なき医師団日本", "国境なき医師団日本", .nonProfit),
        Registered("認定特定非営利活動法人フローレンス", "フローレンス", .nonProfit),
        Registered("医療法人社団明芳会", "明芳会", .medical),
        Registered("社会医療法人財団大和会", "財団大和会", .medical),
        Registered("学校法人早稲田大学", "早稲田大学", .school),
        Registered("宗教法人明治神宮", "明治神宮", .religious),
        Registered("社会福祉法人恩賜財団済生会", "恩賜財団済生会", .welfare),
        Registered("更生保護法人日本更生保護協会", "日本更生保護協会", .rehabilitation),
        Registered("独立行政法人国立印刷局", "国立印刷局", .agency),
        Registered("国立大学法人東京大学", "東京大学", .agency),
        Registered("国立研究開発法人宇宙航空研究開発機構", "宇宙航空研究開発機構", .agency),
        Registered("地方独立行政法人東京都立産業技術研究センター", "東京都立産業技術研究センター", .agency),
        Registered("大学共同利用機関法人自然科学研究機構", "自然科学研究機構", .agency),
        Registered("生活協同組合コープみらい", "コープみらい", .cooperative),
        Registered("労働者協同組合ワーカーズコープ・センター事業団", "ワーカーズコープセンター事業団", .cooperative),
        Registered("監査法人Ａ＆Ａパートナーズ", "a&aパートナーズ", .law),
        Registered("日本ビルファンド投資法人", "日本ビルファンド", .investment),
        Registered("日本放送協会", "日本放送協会", nil),
        Registered("東京都", "東京都", nil),
        Registered("全国農業協同組合連合会", "全国農業協同組合連合会", nil),
        Registered("信金中央金庫", "信金中央金庫", nil),
    ]

    static let abroad = [
        Registered("Volkswagen AG", "volkswagen", .ag),
        Registered("Bayerische Motoren Werke Aktiengesellschaft", "bayerischemotorenwerke", .ag),
        Registered("SAP SE", "sap", .ag),
        Registered("Robert Bosch GmbH", "robertbosch", .gmbh),
        Registered("Miele & Cie. KG", "miele&cie", .limitedPartnership),
        Registered("Lidl Stiftung & Co. KG", "lidlstiftung", .stock),
        Registered("L'Oréal S.A.", "loréal", .sa),
        Registered("Michelin SAS", "michelin", .sas),
        Registered("Koninklijke Philips N.V.", "koninklijkephilips", .nv),
        Registered("IKEA of Sweden AB", "ikeaofsweden", .ab),
        Registered("Nokia Oyj", "nokia", .ab),
        Registered("A.P. Møller - Mærsk A/S", "apmøllermærsk", .ab),
        Registered("Škoda Auto a.s.", "škodaauto", .ab),
        Registered("Allegro sp. z o.o.", "allegro", .srl),
        Registered("Ferrero S.p.A.", "ferrero", .spa),
        Registered("Petróleo Brasileiro S/A", "petróleobrasileiro", .sa),
        Registered("Unilever PLC", "unilever", .publicLimited),
        Registered("Dyson Technology Limited", "dysontechnology", .limited),
        Registered("Apple Inc.", "apple", .stock),
        Registered("Alphabet Inc", "alphabet", .stock),
        Registered("The Coca-Cola Company", "thecocacola", .stock),
        Registered("Ernst & Young LLP", "ernst&young", .limitedPartnership),
        Registered("J.P. Morgan Securities LLC", "jpmorgansecurities", .liability),
        Registered("Samsung Electronics Co., Ltd.", "samsungelectronics", .stock),
        Registered("삼성전자주식회사", "삼성전자", .stock),
        Registered("中国石油天然气股份有限公司", "中国石油天然气", .stock),
        Registered("华为技术有限公司", "华为技术", .limited),
        Registered("台灣積體電路製造股份有限公司", "台灣積體電路製造", .stock),
        Registered("Singapore Airlines Private Limited", "singaporeairlines", .pte),
        Registered("Petronas Dagangan Berhad", "petronasdagangan", .bhd),
        Registered("Tata Sons Pvt. Ltd.", "tatasons", .pvt),
        Registered("PT Bank Central Asia Tbk", "bankcentralasia", .other),
        Registered("ПАО Газпром", "газпром", .ag),
        Registered("ООО «Яндекс»", "яндекс", .limited),
        Registered("Médecins Sans Frontières", "médecinssansfrontières", nil),
        Registered("A. O. Smith", "aosmith", nil),
    ]

    @Test("the form goes and the name stays, in Japan", arguments: japan)
    func inJapan(registered: Registered) {
        let bare = BareName(registered.name)
        #expect(bare.key == registered.key)
        #expect(bare.form?.kind == registered.kind)
        #expect(bare.form?.isLatin != true)
    }

    @Test("and abroad", arguments: abroad)
    func elsewhere(registered: Registered) {
        let bare = BareName(registered.name)
        #expect(bare.key == registered.key)
        #expect(bare.form?.kind == registered.kind)
    }

    @Test("every form, in front and behind, leaves the name that was there")
    func allForms() {
        for form in LegalForms.all {
            for written in form.written where form.place != .before {
                #expect(BareName("あおぞら\(written)").key == "あおぞら", "\(written)")
                #expect(BareName("あおぞら（\(written)）").key == "あおぞら", "\(written)")
            }
            for written in form.written where form.place != .after {
                #expect(BareName("\(written)あおぞら").key == "あおぞら", "\(written)")
                #expect(BareName("\(written)　あおぞら").form?.stands == .before, "\(written)")
            }
            for sign in form.ligatures {
                let sign = Character(sign)
                #expect(BareName("\(sign)あおぞら").form?.kind == form.kind, "\(sign)")
                #expect(BareName("あおぞら\(sign)").key == "あおぞら", "\(sign)")
            }
            for latin in form.latin {
                #expect(BareName("aozora sky \(latin)").key == "aozorasky", "\(latin)")
                #expect(BareName("aozora sky \(latin)".uppercased()).form?.kind == form.kind, "\(latin)")
            }
            for faint in form.faint { #expect(BareName("aozora sky \(faint)").form == nil, "\(faint)") }
        }
    }

    @Test(
        "nothing but a form is told from a name",
        arguments: ["株式会社", "(株)", "㈱", "一般財団法人", "K.K.", "Co., Ltd.", "GmbH"])
    func formOnly(text: String) {
        #expect(BareName(text).isFormOnly)
        #expect(!BareName(text + " あおぞら").isFormOnly && !BareName("あおぞら").isFormOnly)
    }

    @Test("whatever character stands in a name, its key is the key of itself")
    func everyCharacter() {
        // All signs and letters, and some kanji of each shape.
        let kanji = stride(from: UInt32(0x3400), to: 0xD7A0, by: 97).map { $0 }
        for value in Array(0x20...0x24FF) + Array(0x3000...0x33FF) + kanji + Array(0xF900...0xFFFD) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let key = NameKey.of("山\(Character(scalar))田")
            if NameKey.of(key) != key { Issue.record("U+\(String(value, radix: 16)): \(key)") }
        }
    }
}
