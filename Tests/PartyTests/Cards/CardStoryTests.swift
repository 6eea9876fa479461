import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

/// Each card is asked alone against one register, and taken back again: then every row is as it was.
@Suite("Whose card it is")
struct CardStoryTests {
    static let parties = """
        code,name,kind,phone,email,website,postal_code,works_for
        C1,株式会社甲商店,organization,03-1111-2222,info@kou.example,https://kou.example/,100-0001,
        C2,乙産業株式会社,organization,06-1111-2222,,https://otsu.example/,530-0001,
        C3,乙産業株式会社,organization,052-111-2222,,https://otsu-nagoya.example/,460-0001,
        C4,丙工業有限会社,organization,,,,810-0001,
        P1,山田 太郎,person,,taro@kou.example,,,C1
        P2,鈴木 花子,person,090-1111-2222,,,,C2
        P3,佐藤 一郎,person,,,,,C4
        P4,高橋 次郎,person,,jiro@gmail.com,,,
        """

    struct Story: Sendable, CustomTestStringConvertible {
        /// name, company, email, phone, mobile, postal code
        let card: String
        /// The codes of person and company, `new` where they are made, each with the rule that found it.
        let person: String
        let company: String
        var testDescription: String { card }

        init(_ card: String, _ person: String, _ company: String) {
            (self.card, self.person, self.company) = (card, person, company)
        }
    }

    static let stories = [
        // A mail address of one's own says more than how the name is written, whoever the company is.
        Story("山田太郎,甲商店,taro@kou.example,,,", "P1 mail", "C1 name_and_domain"),
        Story("Taro Yamada,Kou Shoten K.K.,TARO@kou.example,,,", "P1 mail", "C1 domain"),
        Story("ﾔﾏﾀﾞ ﾀﾛｳ,㈱甲商店,taro@kou.example,,,", "P1 mail", "C1 name_and_domain"),
        Story("高橋次郎,丁商会,jiro@gmail.com,,,", "P4 mail", "new new"),
        Story("山田太郎,戊物産,taro@kou.example,,,", "P1 mail", "new new"),
        // Without one, the name within the company; another address in the company's domain is a namesake's.
        Story("山田太郎,甲商店,,,,", "P1 name_and_company", "C1 name"),
        Story("山田　太郎,（株）甲商店,,03-1111-2222,,", "P1 name_and_company", "C1 name_and_phone"),
        Story("山田太郎,甲商店,yamada2@kou.example,,,", "new new", "C1 name_and_domain"),
        Story("山田太郎,甲商店,taro.yamada@gmail.com,,,", "P1 name_and_company", "C1 name"),
        Story("山田太郎,甲商店,info@kou.example,,,", "P1 name_and_company", "C1 name_and_domain"),
        Story("山田次郎,甲商店,,,,", "new new", "C1 name"),
        Story("誰か,甲商店,info@kou.example,,,", "new new", "C1 name_and_domain"),
        Story("佐藤一郎,丙工業,,,,", "P3 name_and_company", "C4 name"),
        Story("佐藤一郎,㈲丙工業 福岡支店,,,,", "P3 name_and_company", "C4 name"),
        Story("佐藤一郎,丙工業　福岡支店　営業部,,,,", "P3 name_and_company", "C4 name"),
        // A telephone that is carried about is its owner's, that of a company is not.
        Story("鈴木花子,己精機,,,090-1111-2222,", "P2 name_and_phone", "new new"),
        Story("鈴木花子,己精機,,,+81 90-1111-2222,", "P2 name_and_phone", "new new"),
        Story("鈴木一子,己精機,,,090-1111-2222,", "new new", "new new"),
        Story("鈴木花子,己精機,,090-1111-2222,,", "new new", "new new"),
        // Of two companies of one name domain, telephone or postal code decides; otherwise it is a third.
        Story("鈴木花子,乙産業,hanako@otsu.example,,,", "P2 name_and_company", "C2 name_and_domain"),
        Story("田中三郎,乙産業,,052-111-2222,,", "new new", "C3 name_and_phone"),
        Story("田中三郎,乙産業,,,,4600001", "new new", "C3 name"),
        Story("田中三郎,乙産業,,,,５３０－０００１", "new new", "C2 name"),
        Story("田中三郎,乙産業,,,,", "new new", "new new"),
        Story("田中三郎,乙産業,saburo@otsu-nagoya.example,,,5300001", "new new", "C3 name_and_domain"),
        // One that differs in all that is known of both is another firm.
        Story("田中三郎,甲商店,t@elsewhere.example,06-9999-9999,,", "new new", "new new"),
        Story("田中三郎,甲商店,t@elsewhere.example,,,999-9999", "new new", "new new"),
        Story("田中三郎,甲商店,t@elsewhere.example,,,100-0001", "new new", "C1 name"),
        Story("田中三郎,甲商店,t@elsewhere.example,,,", "new new", "C1 name"),
        Story("田中三郎,丙工業,t@elsewhere.example,06-9999-9999,,", "new new", "C4 name"),
        Story("田中三郎,甲商店,t@gmail.com,06-9999-9999,,999-9999", "new new", "C1 name"),
        // Companies of a group share domain and telephone, a branch is a place of its company.
        Story("田中三郎,甲商店リース,t@kou.example,,,", "new new", "new new"),
        Story("田中三郎,甲商店大阪支店,,03-1111-2222,,", "new new", "C1 phone"),
        Story("田中三郎,Kou Trading,,03-1111-2222,,", "new new", "C1 phone"),
        Story("田中三郎,庚化学,t@kou.example,03-1111-2222,,", "new new", "new new"),
    ]

    @Test("The register knows who is meant, and taking the card back leaves it as it was", arguments: Engine.available)
    func stories(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let before = try books.office.database.everything(without: PartyHistoryTests.traces)
        for story in Self.stories {
            let taken = try books.office.importing(
                CardImport.self, "name,company,email,phone,mobile,postal_code\n" + story.card)
            #expect(taken.refused == [], "\(story.card)")
            let card = try #require(try books.desk().cards().first)
            func told(_ code: String?, _ rule: String?) -> String {
                "\(code?.hasPrefix("P-") == true ? "new" : code ?? "-") \(rule ?? "-")"
            }
            #expect(told(card.person, card.personRule) == story.person, "\(story.card)")
            #expect(told(card.companyCode, card.companyRule) == story.company, "\(story.card)")
            #expect(try books.desk().show(card.person).worksFor.map(\.code).contains(card.companyCode ?? "-"))
            try books.office.undo(taken.result.importID, among: [CardImport.self])
            let left = differences(before, try books.office.database.everything(without: PartyHistoryTests.traces))
            #expect(left == [], "\(story.card)")
        }
        #expect(try books.faults() == [])
    }

    /// The same people whichever card comes first, where one names what the other leaves out.
    @Test("All of them in one file leave a register that is whole, whatever its order", arguments: Dice.seeds(2))
    func together(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let books = try PartyBooks(engine, Self.parties)
            let before = try books.office.database.everything(without: PartyHistoryTests.traces)
            var cards = Self.stories.map(\.card)
            dice.shuffle(&cards)
            let file = "name,company,email,phone,mobile,postal_code\n" + cards.joined(separator: "\n")
            let taken = try books.office.importing(CardImport.self, file)
            #expect(taken.refused == [])
            #expect(try books.faults() == [])
            // Every card has its person, and every person of a card works for its company.
            let received = try books.desk().cards(limit: 1000)
            #expect(received.count == taken.result.created)
            for card in received {
                let person = try books.desk().show(card.person)
                #expect(person.party.kind == .person)
                #expect(person.worksFor.contains { $0.code == card.companyCode })
            }
            try books.office.undo(taken.result.importID, among: [CardImport.self])
            #expect(differences(before, try books.office.database.everything(without: PartyHistoryTests.traces)) == [])
        }
    }

    @Test(
        "Cards are listed of a person, of a company's people, or of all, the latest first", arguments: Engine.available)
    func lists(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        try books.office.books().perform("marketing.test") { _ = try Origins.register("FAIR", name: "展示会", in: $0) }
        try books.office.importing(
            CardImport.self,
            """
            name,company,title,email,met_on,met_by,campaign,note
            山田太郎,甲商店,部長,taro@kou.example,2026-10-01,sato,FAIR,赤い名刺
            山田太郎,甲商店,取締役,taro@kou.example,2026-10-20,,,
            佐藤一郎,丙工業,,,,,,
            """)
        func shown(_ code: String?, limit: Int = 100) throws -> [String] {
            try books.desk().cards(of: code, limit: limit).map { card in
                "\(card.metOn?.description ?? "-") \(card.person) \(card.title)|\(card.metBy)|\(card.campaign)|\(card.note)"
            }
        }
        let all = ["2026-10-20 P1 取締役|||", "2026-10-01 P1 部長|sato|FAIR|赤い名刺", "- P3 |||"]
        #expect(try shown(nil) == all)
        #expect(try shown("P1") == Array(all.prefix(2)) && shown("C1") == Array(all.prefix(2)))
        #expect(try shown("P3") == [all[2]] && shown("C4") == [all[2]] && shown("C2") == [])
        #expect(try shown(nil, limit: 2) == Array(all.prefix(2)))
        #expect(throws: PartyRefusal.unknown("X")) { try books.desk().cards(of: "X") }
        _ = try books.desk().merge("C1", ["C4"], because: "買収")
        #expect(try shown("C4") == all)
    }
}
