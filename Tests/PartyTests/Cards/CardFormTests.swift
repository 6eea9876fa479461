import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Interchange
@testable import Party

@Suite("Forms in which a card is kept, sent and read")
struct CardFormTests {
    private static func card(_ dice: inout Dice) -> Card {
        let texts = [
            "", "部長", "CEO; Founder", "a,b\\c", "R&D", "\\n", "髙橋㈱①", "Señor", "🏭 工場", "=1+1", "'x", "x:y;z=1", "end\\",
            String(repeating: "長い名前", count: 30), "BEGIN:VCARD", "tab\tin",
        ]
        var card = Card()
        card.name = dice.pick(["山田 太郎", "Jane van Doe", "Madonna", "佐藤", "O'Neil; Sons", "李 小龍"])
        card.company = dice.pick(["株式会社甲商店", "Müller, Söhne; GmbH", "甲商店 大阪支店", ""])
        card.title = dice.pick(texts)
        card.email = dice.pick(["", "a@b.example", "情報@例え.jp"])
        card.phone = dice.pick(["", "03-1234-5678", "+49 30 123456"])
        card.mobile = dice.pick(["", "090-1234-5678"])
        card.fax = dice.pick(["", "03-1234-5679"])
        card.address = dice.pick(["", "東京都千代田区1-1, 2階", "1 Main St; Springfield"])
        card.postalCode = dice.pick(["", "100-0001"])
        card.country = dice.pick(["", "JP", "DE"])
        card.website = dice.pick(["", "https://kou.example/x?a=1&b=2"])
        card.department = dice.pick(texts)
        card.nameKana = dice.pick(["", "ヤマダ タロウ", "ヤマダ"])
        card.companyKana = dice.pick(["", "コウショウテン"])
        card.metOn = dice.happens(50) ? Day(number: Int32(dice.number(0...30_000))) : nil
        card.birthDay = dice.happens(50) ? Day(number: Int32(dice.number(-20_000...20_000))) : nil
        card.metBy = dice.pick(["", "sato", "佐藤; 鈴木"])
        card.campaign = dice.pick(["", "FAIR-1", "展示会,秋"])
        card.note = dice.pick(texts + ["一行\n二行\n三行"])
        return card
    }

    @Test("To a telephone and back, every field is what it was", arguments: Dice.seeds(20))
    func telephone(dice: Dice) throws {
        var dice = dice
        let cards = (0..<20).map { _ in Self.card(&dice) }
        var text = ""
        let writer = VCardWriter { text += $0 }
        for card in cards {
            #expect(CardImport.fields(of: card.vcard) == card.fields)
            try writer.card(card.vcard)
        }
        // RFC 6350 §3.2: no line is longer than 75 bytes, and a character is never parted.
        for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75, "\(line)") }
        let reader = VCardReader(MemoryBytes(Array(text.utf8)), encoding: .auto)
        var read: [[String]] = []
        while let step = try reader.next() {
            guard case .card(let card) = step else {
                Issue.record("\(step)")
                break
            }
            read.append(CardImport.fields(of: card))
        }
        #expect(read == cards.map(\.fields))
    }

    @Test("As it is kept for being taken back, it is the same card", arguments: Dice.seeds(20))
    func image(dice: Dice) {
        var dice = dice
        for _ in 0..<50 {
            let card = Self.card(&dice)
            #expect(Card.fields(of: card.image) == card.fields)
            // What a person wrote and what nobody did are told apart, for the day on which somebody is erased.
            for field in card.image.fields {
                let isFact = if case .fact = field.value { true } else { false }
                let facts = ["met_on", "postal_code", "country", "birth_date", "campaign"]
                #expect(isFact == facts.contains(field.name), "\(field.name)")
            }
        }
    }

    /// Exported by Eight, Sansan, myBridge and Outlook: the columns that are no part of a card are named once.
    @Test(
        "The files of other programs are read as they come",
        arguments: [
            (
                "会社名,部署名,役職,氏名,e-mail,郵便番号,住所,TEL会社,TEL部門,TEL直通,Fax,携帯電話,URL,名刺交換日",
                "甲商店,営業部,部長,山田太郎,taro@kou.example,100-0001,東京都千代田区1-1,03-1234-5678,,,03-1234-5679,090-1111-2222,https://kou.example,2026/10/20",
                2
            ),
            (
                "名刺ID,会社名,部署,役職,氏名,メールアドレス,電話番号,FAX,携帯電話番号,郵便番号,住所,URL,名刺交換日,名刺所有者",
                "17,甲商店,営業部,部長,山田太郎,taro@kou.example,03-1234-5678,03-1234-5679,090-1111-2222,100-0001,東京都千代田区1-1,https://kou.example,令和8年10月20日,",
                1
            ),
            (
                "名前,会社,部署,役職,TEL,携帯,FAX番号,メール,〒,所在地,ホームページ,交換日",
                "山田太郎,甲商店,営業部,部長,０３－１２３４－５６７８,０９０－１１１１－２２２２,03-1234-5679,ＴＡＲＯ＠kou.example,１００－０００１,東京都千代田区1-1,kou.example,20261020",
                0
            ),
            (
                "Full_Name,Organization,Department,Job_Title,Telephone,Mobile_Phone,FAX,E-Mail,Postcode,Address,Web,Met_On",
                "山田太郎,甲商店,営業部,部長,+81 3-1234-5678,+81 90-1111-2222,03-1234-5679,Taro@Kou.Example,100-0001,東京都千代田区1-1,www.kou.example,2026.10.20",
                0
            ),
        ])
    func otherPrograms(header: String, row: String, unknown: Int) throws {
        let books = try PartyBooks(.sqlite)
        let taken = try books.office.importing(CardImport.self, header + "\n" + row + "\n")
        #expect(taken.refused == [] && taken.result.unknownColumns.count == unknown)
        let card = try #require(try books.desk().cards().first)
        #expect((card.name, card.company, card.title) == ("山田太郎", "甲商店", "部長"))
        #expect(card.metOn == Day(iso: "2026-10-20"))
        let person = try books.desk().show(card.person)
        #expect(person.contactPoints.map(\.value) == ["taro@kou.example", "+81312345678", "+819011112222"])
        #expect(person.relations.map(\.department) == ["営業部"])
        let company = try books.desk().show(try #require(card.companyCode))
        #expect(company.contactPoints.map(\.value) == ["+81312345678", "kou.example"])
        #expect(company.party.address == "東京都千代田区1-1")
    }

    @Test(
        "A field is as long as it may be, and one character longer is refused with its column",
        arguments: [
            ("name", 200), ("title", 200), ("department", 200), ("name_kana", 200), ("company_kana", 200),
            ("address", 500), ("met_by", 100), ("postal_code", 32), ("note", 4000), ("fax", 200),
        ])
    func lengths(column: String, limit: Int) throws {
        for letter in ["長", "x"] {
            let books = try PartyBooks(.sqlite)
            func row(_ count: Int) -> String {
                let text = String(repeating: letter, count: count)
                return column == "name" ? "\(text),甲商店,\n" : "山田,甲商店,\(text)\n"
            }
            let header = column == "name" ? "name,company,title\n" : "name,company,\(column)\n"
            let taken = try books.office.importing(CardImport.self, header + row(limit) + row(limit + 1))
            #expect(taken.refused == ["3 \(column) import.too_long"])
            #expect(taken.result.created == 1)
        }
    }

    @Test(
        "A cell with several lines is one line, but for the note",
        arguments: ["\n", "\r\n", "\r", "\n\n"])
    func lines(end: String) throws {
        let books = try PartyBooks(.sqlite)
        let cells = ["山田", "甲商店", "部長", "営業部", "東京都", "一行"].map { "\"\($0)\(end)二\"" }
        try books.office.importing(
            CardImport.self, "name,company,title,department,address,note\n" + cells.joined(separator: ","))
        var fields: [[String]] = []
        try books.office.database.read { try CardExport.each(in: $0) { fields.append($0) } }
        let columns: [CardColumn] = [.name, .company, .title, .department, .address]
        #expect(columns.map { fields[0][$0.rawValue] } == ["山田 二", "甲商店 二", "部長 二", "営業部 二", "東京都 二"])
        #expect(fields[0][CardColumn.note.rawValue] == (end == "\n\n" ? "一行\n\n二" : "一行\n二"))
    }
}
