import Governance
import Interchange
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

/// RFC 6350 (vCard 4.0) and RFC 2426 (3.0), as telephones write them.
@Suite("Cards as telephones write them")
struct TelephoneCardTests {
    private func taken(_ lines: String) throws -> Card {
        let books = try PartyBooks(.sqlite)
        let text = "BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines.replacing("\n", with: "\r\n") + "\r\nEND:VCARD\r\n"
        let taken = try books.office.importing(CardImport.self, text, named: "vcf")
        #expect(taken.refused == [])
        return try #require(
            try books.office.database.read { rows in
                try rows.first(
                    "SELECT \(CardRecords.columns) FROM party_card c LEFT JOIN party_origin o ON o.id = c.origin_id"
                ) { CardRecords.card($0) }
            })
    }

    @Test(
        "The number at work is the telephone, the one that is carried about the mobile, and a fax neither",
        arguments: [
            ("TEL;TYPE=WORK:03-1\nTEL;TYPE=CELL:090-2\nTEL;TYPE=FAX:03-3", "03-1", "090-2", "03-3"),
            ("TEL:03-1", "03-1", "", ""), ("TEL;TYPE=CELL:090-2", "", "090-2", ""),
            ("TEL;TYPE=HOME:03-1\nTEL;TYPE=WORK:03-4", "03-4", "", ""),
            ("TEL;TYPE=WORK,FAX:03-3\nTEL;TYPE=WORK:03-1", "03-1", "", "03-3"),
            ("TEL;TYPE=IPHONE:090-2\nTEL;TYPE=MAIN:03-1", "03-1", "090-2", ""), ("TEL;TYPE=PAGER:03-9", "", "", ""),
            ("TEL;TYPE=CELL;TYPE=WORK:090-2", "", "090-2", ""), ("TEL;TYPE=HOME,FAX:03-3", "", "", "03-3"),
        ])
    func numbers(lines: String, phone: String, mobile: String, fax: String) throws {
        let long = { (text: String) in text.replacing("-", with: "-1234-567") }
        let card = try taken("FN:山田太郎\n" + long(lines).replacing("TYPE-1234-567", with: "TYPE-"))
        #expect((card.phone, card.mobile, card.fax) == (long(phone), long(mobile), long(fax)))
    }

    @Test(
        "An address is one line in the order of its script, the office before the home",
        arguments: [
            (
                "ADR;TYPE=WORK:;;千代田区1-1;千代田;東京都;100-0001;日本", "東京都千代田千代田区1-1", "100-0001", "JP"
            ),
            (
                "ADR:;Suite 5;1 Main St;Springfield;IL;62701;United States",
                "Suite 5, 1 Main St, Springfield, IL", "62701", "US"
            ),
            ("ADR;TYPE=HOME:;;Home 1;;;;\nADR;TYPE=WORK:;;Office 2;;;;DE", "Office 2", "", "DE"),
            ("ADR:PO 7;;;Berlin;;10115;de", "PO 7, Berlin", "10115", "DE"), ("ADR:;;;;;;", "", "", ""),
        ])
    func addresses(lines: String, address: String, code: String, country: String) throws {
        let card = try taken("FN:A\n" + lines)
        #expect((card.address, card.postalCode, card.country) == (address, code, country))
    }

    @Test("Names, readings, offices and days are where a telephone puts them")
    func fields() throws {
        let card = try taken(
            """
            N:山田;太郎;;;
            FN:山田 太郎
            X-PHONETIC-LAST-NAME:ヤマダ
            X-PHONETIC-FIRST-NAME:タロウ
            ORG:株式会社甲商店;営業部;第一課
            TITLE:部長
            EMAIL;TYPE=HOME:taro@home.example
            URL:https://kou.example
            BDAY:1970-01-01
            NOTE:一行\\n二行
            X-SEKISHO-MET-ON:2026-10-20
            X-SEKISHO-MET-BY:sato
            """)
        #expect((card.name, card.nameKana, card.company) == ("山田 太郎", "ヤマダ タロウ", "株式会社甲商店"))
        #expect((card.department, card.title, card.email) == ("営業部 第一課", "部長", "taro@home.example"))
        #expect((card.website, card.note) == ("https://kou.example", "一行\n二行"))
        #expect((card.birthDay, card.metOn, card.metBy) == (Day(iso: "1970-01-01"), Day(iso: "2026-10-20"), "sato"))
        #expect(card.office == "営業部 第一課")
    }

    @Test(
        "A name is parted as its script does it, and comes back whole",
        arguments: [
            ("山田 太郎", "山田", "太郎"), ("Jane Doe", "Doe", "Jane"), ("山田太郎", "山田太郎", ""),
            ("Madonna", "Madonna", ""), ("Jane van Doe", "van Doe", "Jane"),
        ])
    func names(name: String, family: String, given: String) {
        var card = Card()
        card.name = name
        #expect((card.vcard.familyName, card.vcard.givenName, card.vcard.name) == (family, given, name))
        #expect(CardImport.fields(of: card.vcard)[CardColumn.name.rawValue] == name)
        #expect(card.vcard.telephones.isEmpty && card.vcard.mails.isEmpty && card.vcard.addresses.isEmpty)
    }
}
