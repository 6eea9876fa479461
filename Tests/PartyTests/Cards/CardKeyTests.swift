import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("By what a card is known again")
struct CardKeyTests {
    private static func card(
        _ name: String, company: String = "", mail: String = "", phone: String = "", mobile: String = "",
        metOn: String? = nil
    ) -> Card {
        var card = Card()
        card.name = name
        card.company = company
        card.email = mail
        card.phone = phone
        card.mobile = mobile
        card.metOn = metOn.flatMap { Day(iso: $0) }
        return card
    }

    @Test(
        "Two cards of one person",
        arguments: [
            (card("山田 太郎", mail: "taro@kou.example"), card("ヤマダタロウ", mail: "Taro@KOU.example")),
            (card("山田太郎", company: "株式会社甲商店"), card("山田 太郎", company: "㈱甲商店")),
            (card("山田太郎", company: "甲商店", mail: "info@kou.example"), card("山田太郎", company: "甲商店")),
            (card("山田太郎", mobile: "090-1234-5678"), card("山田 太郎", mobile: "+81 90 1234 5678")),
            (card("山田太郎", phone: "03-1234-5678 内線5"), card("山田太郎", phone: "0312345678")),
            (card("Jane Doe", company: "Müller GmbH"), card("JANE DOE", company: "MÜLLER")),
        ])
    func same(one: Card, other: Card) {
        #expect(CardKey.person(of: one) == CardKey.person(of: other))
        #expect(CardKey.card(one) == CardKey.card(other))
    }

    @Test(
        "Cards of two people, or of nobody knows whom",
        arguments: [
            (card("山田太郎", mail: "taro@kou.example"), card("山田太郎", mail: "taro@otsu.example")),
            (card("山田太郎", company: "甲商店"), card("山田太郎", company: "乙産業")),
            (card("山田太郎", company: "甲商店"), card("山田花子", company: "甲商店")),
            // An address that several people read says nothing of who has it.
            (
                card("佐藤一", company: "乙産業", mail: "info@otsu.example"),
                card("佐藤二", company: "乙産業", mail: "info@otsu.example")
            ),
            (card("山田太郎", mobile: "090-1234-5678"), card("山田太郎", mobile: "090-1234-5679")),
            (card("山田太郎"), card("山田太郎", company: "甲商店")),
        ])
    func different(one: Card, other: Card) {
        #expect(CardKey.person(of: one) != CardKey.person(of: other))
        #expect(CardKey.card(one) != CardKey.card(other))
    }

    @Test("A card handed over on another day is another card of the same person")
    func days() {
        let first = Self.card("山田太郎", company: "甲商店", metOn: "2026-10-01")
        let second = Self.card("山田太郎", company: "甲商店", metOn: "2026-10-02")
        #expect(CardKey.person(of: first) == CardKey.person(of: second))
        #expect(CardKey.card(first) != CardKey.card(second))
        #expect(CardKey.card(first).count == 32)
    }

    @Test(
        "An address of a whole house is told from one of a person",
        arguments: [
            ("info@a.example", true), ("sales@a.example", true), ("eigyo@a.example", true), ("honsha@a.example", true),
            ("taro@a.example", false), ("info.taro@a.example", false), ("informatik@a.example", false), ("", false),
        ])
    func shared(mail: String, isShared: Bool) {
        #expect(MailKind.isShared(mail) == isShared)
    }

    @Test(
        "The domain of a company is told from one that lends addresses to anybody",
        arguments: [
            ("taro@kou.example", "kou.example"), ("taro@mail.kou.example", "mail.kou.example"), ("taro@gmail.com", nil),
            ("taro@yahoo.co.jp", nil), ("taro@docomo.ne.jp", nil), ("taro@icloud.com", nil), ("taro", nil),
            ("a@b@kou.example", "kou.example"),
        ] as [(String, String?)])
    func domains(mail: String, domain: String?) {
        #expect(MailKind.companyDomain(of: mail) == domain)
    }

    @Test(
        "A line of a card names the company and, behind it, a place in it",
        arguments: [
            ("株式会社甲商店 大阪支店", "株式会社甲商店", "大阪支店"), ("甲商店　東京本社　営業部", "甲商店", "東京本社 営業部"),
            ("甲商店 研究所", "甲商店", "研究所"), ("甲商店大阪支店", "甲商店大阪支店", ""), ("甲商店 乙産業", "甲商店 乙産業", ""),
            ("支店", "支店", ""), ("", "", ""), ("Müller GmbH", "Müller GmbH", ""), ("甲 商店 本店", "甲 商店", "本店"),
        ])
    func lines(line: String, company: String, place: String) {
        #expect(CompanyLine(line).company == company)
        #expect(CompanyLine(line).place == place)
    }
}
