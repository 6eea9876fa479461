import Names
import TestOffice
import Testing

@Suite("Legal forms and their laws")
struct FormLawsTests {
    /// The year in which the law came into force that made the form.
    static let laws: [(form: String, year: Int, law: String)] = [
        ("株式会社", 1893, "旧商法会社編 明治26年7月1日施行"), ("合名会社", 1893, "旧商法会社編"), ("合資会社", 1893, "旧商法会社編"),
        ("有限会社", 1940, "有限会社法 昭和15年1月1日施行"), ("合同会社", 2006, "会社法 平成18年5月1日施行"),
        ("有限責任事業組合", 2005, "有限責任事業組合契約に関する法律 平成17年8月1日施行"), ("相互会社", 1900, "保険業法 明治33年"),
        ("一般社団法人", 2008, "一般社団法人及び一般財団法人に関する法律 平成20年12月1日施行"), ("一般財団法人", 2008, "同"),
        ("公益社団法人", 2008, "公益認定法 平成20年12月1日施行"), ("公益財団法人", 2008, "同"), ("社団法人", 1898, "民法 明治31年7月16日施行"),
        ("財団法人", 1898, "民法"), ("有限責任中間法人", 2002, "中間法人法 平成14年4月1日施行"), ("医療法人", 1950, "医療法改正 昭和25年"),
        ("社会医療法人", 2007, "医療法改正 平成19年4月1日施行"), ("学校法人", 1950, "私立学校法 昭和25年3月15日施行"),
        ("宗教法人", 1951, "宗教法人法 昭和26年4月3日施行"), ("社会福祉法人", 1951, "社会福祉事業法 昭和26年6月1日施行"),
        ("更生保護法人", 1996, "更生保護事業法 平成8年4月1日施行"), ("特定非営利活動法人", 1998, "特定非営利活動促進法 平成10年12月1日施行"),
        ("農事組合法人", 1962, "農業協同組合法改正 昭和37年"), ("管理組合法人", 1984, "区分所有法改正 昭和59年1月1日施行"),
        ("労働者協同組合", 2022, "労働者協同組合法 令和4年10月1日施行"), ("独立行政法人", 2001, "独立行政法人通則法 平成13年1月6日施行"),
        ("地方独立行政法人", 2004, "地方独立行政法人法 平成16年4月1日施行"), ("国立大学法人", 2004, "国立大学法人法 平成16年4月"),
        ("国立研究開発法人", 2015, "独立行政法人通則法改正 平成27年4月1日施行"), ("弁護士法人", 2002, "弁護士法改正 平成14年4月1日施行"),
        ("税理士法人", 2002, "税理士法改正 平成14年4月1日施行"), ("司法書士法人", 2003, "司法書士法改正 平成15年4月1日施行"),
        ("土地家屋調査士法人", 2003, "土地家屋調査士法改正 平成15年8月1日施行"), ("社会保険労務士法人", 2003, "社会保険労務士法改正 平成15年4月1日施行"),
        ("行政書士法人", 2004, "行政書士法改正 平成16年8月1日施行"), ("特許業務法人", 2001, "弁理士法 平成13年1月6日施行"),
        ("監査法人", 1966, "公認会計士法改正 昭和41年"), ("特定目的会社", 1998, "特定目的会社による特定資産の流動化に関する法律 平成10年9月1日施行"),
        ("投資法人", 1998, "投信法改正 平成10年12月1日施行"),
    ]

    @Test("a form is as old as its law", arguments: laws)
    func since(form: String, year: Int, law: String) throws {
        let found = try #require(LegalForms.all.first { $0.written.contains(form) })
        #expect(found.since == year, "\(law)")
    }

    @Test("forms abroad have no year of a law of Japan, and one kind each has its own words")
    func abroad() {
        let foreign = LegalForms.all.filter { $0.since == nil }
        #expect(
            Set(foreign.map(\.kind)).isSuperset(of: [
                .gmbh, .ag, .sa, .sarl, .sas, .spa, .srl, .bv, .nv, .ab, .pte, .pvt, .bhd, .publicLimited,
            ]))
        // 相互会社 stands behind by 保険業法第20条; what stands in front only is abroad.
        #expect(LegalForms.all.filter { $0.place == .before }.allSatisfy { $0.since == nil })
    }

    @Test("however a form is set beside a name, the name and the kind come out", arguments: Dice.seeds(20))
    func anywhere(dice: Dice) {
        var dice = dice
        let names = ["あおぞら", "山田商事", "ヤマダ", "青木ＡＢＣ", "スカイ", "東北ひまわり"]
        let forms = LegalForms.all.filter { $0.since != nil && !$0.signs.isEmpty }
        for _ in 0..<100 {
            let (form, name) = (dice.pick(forms), dice.pick(names))
            let space = dice.pick(["", " ", "　"])
            let written = dice.pick([
                dice.pick(form.written), "(\(dice.pick(form.signs)))", "（\(dice.pick(form.signs))）",
            ])
            let isFirst = form.place != .after && dice.happens(50)
            let text = isFirst ? written + space + name : name + space + written
            let bare = BareName(text)
            #expect(bare.key == NameKey.of(name) && bare.form?.kind == form.kind, "\(text)")
            #expect(bare.form?.stands == (isFirst ? .before : .after) && !bare.isFormOnly, "\(text)")
        }
    }
}
