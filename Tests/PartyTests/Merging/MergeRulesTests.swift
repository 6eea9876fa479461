import TestOffice
import Testing

@testable import Party

@Suite("What must not be merged")
struct MergeRulesTests {
    private func company(_ name: String, numbers: [String] = [], kind: String = "organization") -> MergeFacts {
        MergeFacts(
            id: 1, code: "C", name: name, kind: kind, birthDay: nil, numbers: numbers, isMerged: false, isErased: false,
            weight: 0, filled: 0, createdAt: 0)
    }

    private func objection(_ names: String...) -> MergeObjection? {
        MergeRules.objection(to: names.map { company($0) })
    }

    @Test("whichever way a form is written, nothing speaks against it", arguments: NameWithForm.all)
    func oneForm(name: NameWithForm) {
        #expect(objection(name.name, name.name) == nil)
        #expect(objection(name.name, name.left) == nil, "a name that states no form contradicts none")
    }

    @Test(
        "the short and the long way to write a form are one form",
        arguments: [
            ("NPO法人みらい", "特定非営利活動法人みらい"), ("(特非)みらい", "NPO法人みらい"), ("(株)みらい", "株式会社みらい"), ("㈱みらい", "カ)みらい"),
            ("社団法人みらい", "一般社団法人みらい"), ("合同会社みらい", "Mirai LLC"), ("Nordlicht GmbH", "Nordlicht G.m.b.H."),
            ("株式会社みらい", "Mirai Co., Ltd."), ("Mirai Inc.", "Mirai Ltd."),
        ])
    func sameForm(one: String, other: String) {
        #expect(objection(one, other) == nil)
    }

    @Test(
        "two forms are two persons in law",
        arguments: [
            ("株式会社みらい", "有限会社みらい"), ("㈱みらい", "みらい(有)"), ("NPO法人みらい", "一般社団法人みらい"), ("医療法人みらい", "社会福祉法人みらい"),
            ("宗教法人みらい", "学校法人みらい"), ("Nordlicht GmbH", "Nordlicht AG"),
            ("Northwind LLC", "Northwind PLC"), ("みらい協同組合", "株式会社みらい"), ("주식회사 한빛", "유한회사 한빛"),
        ])
    func otherForm(one: String, other: String) {
        #expect(objection(one, other) == .differentForms)
    }

    @Test("前株 and 後株 are two, wherever brackets stand", arguments: [("株式会社みらい", "みらい株式会社"), ("㈱みらい", "みらい(株)")])
    func beforeAndAfter(one: String, other: String) {
        #expect(objection(one, other) == .formBeforeAndAfter)
        let numbered = [company(one, numbers: ["1"]), company(other, numbers: ["1"])]
        #expect(MergeRules.objection(to: numbered) == nil, "one verified number says more")
    }

    @Test(
        "a branch is a place of its company",
        arguments: [
            ("株式会社みらい", "株式会社みらい大阪支店"), ("みらい 大阪営業所", "みらい 神戸営業所"), ("Northwind", "Northwind Osaka Branch"),
            ("Northwind Kobe Plant", "Northwind"),
        ])
    func branch(one: String, other: String) {
        #expect(objection(one, other) == .branch)
    }

    @Test(
        "Transplant is no plant, and the same place is one",
        arguments: [("Transplant", "Transplants"), ("みらい大阪支店", "みらい㈱大阪支店")])
    func noBranch(one: String, other: String) {
        #expect(objection(one, other) == nil)
    }

    @Test("numbers, kinds and erasure come first")
    func others() {
        #expect(
            MergeRules.objection(to: [company("みらい", numbers: ["1"]), company("みらい", numbers: ["2"])])
                == .differentNumbers)
        #expect(MergeRules.objection(to: [company("みらい"), company("みらい", kind: "person")]) == .differentKinds)
        #expect(
            MergeRules.objection(to: [company("株式会社みらい", kind: "person"), company("有限会社みらい", kind: "person")]) == nil)
    }
}
