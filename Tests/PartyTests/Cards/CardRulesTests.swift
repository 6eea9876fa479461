import Names
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Rules of business cards")
struct CardRulesTests {
    @Test(
        "a line names a company and a place in it",
        arguments: [
            ("株式会社山田商事 大阪支店", "株式会社山田商事", "大阪支店"), ("山田商事　関西営業所　第一営業部", "山田商事", "関西営業所 第一営業部"),
            ("株式会社山田商事", "株式会社山田商事", ""), ("Yamada Trading Co., Ltd.", "Yamada Trading Co., Ltd.", ""),
            ("本社", "本社", ""), ("東京 支店", "東京", "支店"), ("一般財団法人 みどり研究所", "一般財団法人 みどり研究所", ""),
            ("K.K. みどりオフィス", "K.K. みどりオフィス", ""), ("㈱ みどり研究所 京都支店", "㈱ みどり研究所", "京都支店"),
        ])
    func lines(line: String, company: String, place: String) {
        let parted = CompanyLine(line)
        #expect(parted.company == company && parted.place == place)
    }

    @Test(
        "two business days after a meeting",
        arguments: [
            ("2026-11-02", "2026-11-04"), ("2026-11-05", "2026-11-09"), ("2026-11-06", "2026-11-10"),
            ("2026-11-07", "2026-11-10"), ("1969-12-31", "1970-01-02"),
        ])
    func businessDays(day: String, due: String) throws {
        let day = try #require(Day(iso: day))
        #expect(BusinessDays.after(day, 2) == Day(iso: due))
    }

    @Test(
        "a number ends where its extension begins",
        arguments: [
            ("03-1234-5678 内線12", "+81312345678"), ("03-1234-5678（代表）", "+81312345678"),
            ("＋81 (0)3-1234-5678 ext. 5", "+81312345678"), ("（代）03-1234-5678", "+81312345678"),
        ])
    func extensions(text: String, number: String) throws {
        #expect(try Card().number(text) == number)
    }

    private func candidate(
        _ id: Int64, _ key: String, domain: String? = nil, phone: String? = nil, code: String? = nil
    ) -> CardCompanies.Candidate {
        var candidate = CardCompanies.Candidate(id: ID(id), key: key)
        if let domain { candidate.domains = [domain] }
        if let phone { candidate.phones = [phone] }
        candidate.postalCode = code
        return candidate
    }

    @Test("one company of that name is it, unless all that is known of both differs")
    func sameName() {
        let clue = CardCompanies.Clue(key: "山田商事", domains: ["yamada.example"], phone: "+81312345678")
        let unknown = candidate(1, "山田商事")
        #expect(CardCompanies.sameName(clue, among: [unknown])?.0.id == ID(1))
        let other = candidate(2, "山田商事", domain: "yamada-osaka.example", phone: "+81661234567")
        #expect(CardCompanies.sameName(clue, among: [other]) == nil)
        // Another domain alone is not enough: companies have several.
        let sister = candidate(3, "山田商事", domain: "yamada-group.example")
        #expect(CardCompanies.sameName(clue, among: [sister])?.1 == .name)
    }

    @Test("a card finds its company whichever way either writes the form", arguments: NameWithForm.all)
    func forms(name: NameWithForm) {
        let known = candidate(1, NameKey.of(name.left))
        #expect(CardCompanies.sameName(CardCompanies.Clue(key: NameKey.of(name.name)), among: [known])?.1 == .name)
    }

    @Test("of several companies of one name the one with the same domain or telephone is it, or none")
    func homonyms() {
        let clue = CardCompanies.Clue(key: "山田商事", domains: ["yamada.example"], phone: "+81312345678")
        let bare = [candidate(1, "山田商事"), candidate(2, "山田商事")]
        #expect(CardCompanies.sameName(clue, among: bare) == nil)
        let byDomain = CardCompanies.sameName(clue, among: bare + [candidate(3, "山田商事", domain: "yamada.example")])
        #expect(byDomain?.0.id == ID(3) && byDomain?.1 == .nameAndDomain)
        let byPhone = CardCompanies.sameName(clue, among: bare + [candidate(4, "山田商事", phone: "+81312345678")])
        #expect(byPhone?.0.id == ID(4) && byPhone?.1 == .nameAndPhone)
    }

    @Test("a shared domain joins two writings of one name, never the companies of a group")
    func domains() {
        let clue = CardCompanies.Clue(key: "山田商事", domains: ["yamada.example"])
        #expect(CardCompanies.sameReach(clue, among: [candidate(1, "yamadatrading", domain: "yamada.example")]) != nil)
        #expect(CardCompanies.sameReach(clue, among: [candidate(2, "山田商事大阪支店", domain: "yamada.example")]) != nil)
        #expect(CardCompanies.sameReach(clue, among: [candidate(3, "山田商事リース", domain: "yamada.example")]) == nil)
        #expect(CardCompanies.sameReach(clue, among: [candidate(4, "佐藤工業", domain: "yamada.example")]) == nil)
    }
}
