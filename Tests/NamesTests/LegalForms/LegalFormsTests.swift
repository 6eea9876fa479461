import Names
import TestOffice
import Testing

@Suite("Legal forms")
struct LegalFormsTests {
    @Test("a form is told by its kind, whichever way it is written", arguments: NameWithForm.all)
    func kind(name: NameWithForm) throws {
        #expect(String(describing: try #require(LegalForms.of(name.name)).kind) == name.kind)
        #expect(LegalForms.of(name.left) == nil)
    }

    @Test("what is left of a name is the name without its form", arguments: NameWithForm.all)
    func left(name: NameWithForm) {
        #expect(NameKey.of(name.name) == NameKey.of(name.left))
    }

    @Test(
        "it is said whether the form stands before the name or behind it",
        arguments: [
            ("株式会社ヤマダ", .before), ("ヤマダ株式会社", .after), ("㈱ヤマダ", .before), ("ヤマダ(株)", .after),
            ("カ)ヤマダ", .before), ("ヤマダ(カ", .after), ("山田商事株式会社大阪支店", .within),
            ("山田商事(株) 営業第一部", .within), ("ケイヨウギンコウ(カ)チバ支店", .within), ("Yamada K.K.", .after),
            ("Kabushiki Kaisha Yamada", .before), ("PT Sumber Jaya", .before), ("ООО Ромашка", .before),
            ("協同組合つくば", .before), ("つくば協同組合", .after),
        ] as [(String, StatedForm.Position)])
    func position(name: String, position: StatedForm.Position) {
        #expect(LegalForms.of(name)?.stands == position)
    }

    @Test(
        "a name that only looks like a form states none",
        arguments: [
            "山田商事", "株式会社", "(株)", "Co", "Ltd.", "Ao", "Zao Onsen Hotel", "A.O. Smith", "Sa", "Kobe Zoo", "カワサキ",
            "シマダ", "相互住宅", "大学生協", "株式新聞社", "", " ", "()",
        ])
    func none(name: String) {
        #expect(LegalForms.of(name) == nil)
    }

    /// Every kind of corporation that 国税庁 names when it publishes corporate numbers, and those of the professions.
    static let corporations = [
        "株式会社", "有限会社", "合名会社", "合資会社", "合同会社", "一般社団法人", "一般財団法人", "公益社団法人", "公益財団法人", "医療法人", "学校法人",
        "宗教法人", "社会福祉法人", "特定非営利活動法人", "更生保護法人", "農事組合法人", "管理組合法人", "弁護士法人", "司法書士法人", "行政書士法人",
        "税理士法人", "監査法人", "社会保険労務士法人", "土地家屋調査士法人", "特許業務法人", "弁理士法人", "独立行政法人", "地方独立行政法人", "国立大学法人",
        "国立研究開発法人", "投資法人", "特定目的会社", "相互会社", "協同組合", "労働者協同組合", "企業組合", "有限責任事業組合",
    ]

    @Test("every kind of corporation of Japan is known, with the year of its law", arguments: corporations)
    func known(form: String) throws {
        let found = try #require(LegalForms.all.first { $0.written.contains(form) })
        #expect(try #require(found.since) >= 1893)
        #expect(LegalForms.of("みどり" + form)?.kind == found.kind)
        if found.place != .after { #expect(LegalForms.of(form + "みどり")?.kind == found.kind) }
    }

    /// 法人略語 as banks print them for those who make transfers.
    static let bankLetters = [
        ("株式会社", "カ"), ("有限会社", "ユ"), ("合名会社", "メ"), ("合資会社", "シ"), ("合同会社", "ド"), ("医療法人", "イ"), ("財団法人", "ザイ"),
        ("一般財団法人", "ザイ"), ("公益財団法人", "ザイ"), ("社団法人", "シヤ"), ("一般社団法人", "シヤ"), ("公益社団法人", "シヤ"), ("宗教法人", "シユウ"),
        ("学校法人", "ガク"), ("社会福祉法人", "フク"), ("相互会社", "ソ"), ("更生保護法人", "ホゴ"), ("特定非営利活動法人", "トクヒ"), ("独立行政法人", "ドク"),
        ("地方独立行政法人", "チドク"), ("弁護士法人", "ベン"), ("有限責任中間法人", "チユウ"), ("無限責任中間法人", "チユウ"), ("行政書士法人", "ギヨ"),
        ("司法書士法人", "シホウ"), ("税理士法人", "ゼイ"), ("国立大学法人", "ダイ"), ("公立大学法人", "ダイ"), ("農事組合法人", "ノウ"),
        ("管理組合法人", "カンリ"), ("社会保険労務士法人", "ロウム"),
    ]

    @Test("banks' letters say the same as the form in full, at each place where banks set them", arguments: bankLetters)
    func bank(form: String, letters: String) throws {
        let kind = try #require(LegalForms.of("ミドリ\(form)")).kind
        for name in ["\(letters))ミドリ", "ミドリ(\(letters)", "ミドリ(\(letters))"] {
            #expect(LegalForms.of(name)?.kind == kind, "\(name)")
            #expect(NameKey.of(name) == "ミドリ")
        }
    }

    /// Code of ISO 20275, abbreviation there, what the program calls it.
    static let entityLegalForms: [(String, String, LegalForm.Kind)] = [
        ("2HBR", "GmbH", .gmbh), ("6QQB", "AG", .ag), ("8Z6G", "GmbH & Co. KG", .gmbh),
        ("8Z6G", "KG", .limitedPartnership),
        ("40DB", "OHG", .partnership), ("63KS", "UG (haftungsbeschränkt)", .gmbh), ("T0YJ", "KGaA", .ag),
        ("SGST", "SE", .ag), ("AXSB", "Ges.m.b.H.", .gmbh), ("6CHY", "SAS", .sas), ("QVPB", "SA", .sa),
        ("OV32", "S.R.L.", .srl), ("8GU1", "S.R.L.S.", .srl), ("P418", "S.P.A.", .spa),
        ("T2X1", "S.N.C.", .partnership),
        ("54M6", "B.V.", .bv), ("54M6", "b.v.", .bv), ("B5PM", "N.V.", .nv), ("62Y3", "V.O.F.", .partnership),
        ("N5NT", "BVBA", .bv), ("XJHM", "AB", .ab), ("DKUW", "oy", .ab), ("K6VE", "oyj", .ab), ("K6VE", "abp", .ab),
        ("YI42", "AS", .ab), ("IQGE", "ASA", .ab), ("H8VP", "ApS", .ab), ("O7XB", "sp. z o.o.", .srl),
        ("QHW1", "LTDA.", .srl), ("DP3Q", "S.L.", .srl), ("R6UT", "SLU", .srl), ("5RDO", "S.A.", .sa),
        ("H0PO", "Ltd.", .limited), ("H0PO", "Limited", .limited), ("B6ES", "P.L.C", .publicLimited),
        ("Z0EY", "limited liability partnership", .limitedPartnership), ("ID30", "LP", .limitedPartnership),
        ("LWXI", "Pte Ltd", .pte), ("XEOV", "Sdn Bhd", .bhd), ("7OYN", "Berhad", .bhd), ("YSP9", "Pvt. Ltd.", .pvt),
        ("AEZW", "Tbk", .other), ("HZEH", "Limited Liability Company", .liability), ("XTIQ", "Corporation", .stock),
        ("X0SD", "S.A.", .sa),
    ]

    @Test("forms abroad are those of the international list", arguments: entityLegalForms)
    func abroad(code: String, abbreviation: String, kind: LegalForm.Kind) {
        #expect(LegalForms.of("Aurora \(abbreviation)")?.kind == kind, "\(code)")
        #expect(NameKey.of("Aurora \(abbreviation)") == "aurora", "\(code)")
    }

    @Test("the list has (株), (有), (合), (名), (資) and (주) for Japan and Korea", arguments: "株有合名資주")
    func brackets(sign: Character) {
        #expect(LegalForms.of("(\(sign))みどり") != nil)
        #expect(LegalForms.of("みどり(\(sign))") != nil)
    }

    @Test("no text stands for two kinds")
    func unambiguous() {
        var kinds: [String: LegalForm.Kind] = [:]
        for form in LegalForms.all {
            let texts =
                form.written + form.read + form.latin + form.faint + form.signs.map { "(\($0))" }
                + form.bank.map { "\($0))" } + form.ligatures.map { String(Character($0)) }
            for text in texts {
                #expect(kinds.updateValue(form.kind, forKey: text) == nil, "\(text)")
            }
        }
        #expect(kinds.count > 250)
    }

    @Test("every form is in Latin letters as its users fold them")
    func folded() {
        for form in LegalForms.all {
            for text in form.latin + form.faint {
                #expect(text == text.lowercased() && !text.contains("."), "\(text)")
            }
            for text in form.bank { #expect(Kana.large(text) == text, "banks write large kana: \(text)") }
        }
    }
}
