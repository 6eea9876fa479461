import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Duplicates that are found and merged")
struct DuplicateMergeTests {
    static let parties = """
        code,name,name_kana,kind,country,postal_code,address,phone,email,corporate_number
        A1,株式会社甲商店,コウショウテン,organization,JP,100-0001,東京都千代田区1-2-3,03-1234-5678,info@kou.example,7010705000725
        A2,㈱甲商店,,organization,JP,100-0001,東京都千代田区１丁目２番３号,０３（１２３４）５６７８,,7010705000725
        B1,株式会社乙産業,オツサンギョウ,organization,JP,530-0001,大阪市北区4-5-6,06-1111-2222,info@otsu.example,
        B2,有限会社乙産業,オツサンギョウ,organization,JP,530-0001,大阪市北区4-5-6,06-1111-2222,info@otsu.example,
        C1,丙工業株式会社,,organization,JP,,福岡市博多区7,092-111-2222,,
        P1,佐藤 一郎,サトウ イチロウ,person,JP,,,090-1234-5678,ichiro@mail.example,
        """

    @Test(
        "What is one is merged, what a rule speaks against is held back, and all goes back", arguments: Engine.available
    )
    func story(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        let before = try books.office.database.everything(without: MergeDeskTests.traces)
        let found = try desk.duplicates(withEvidence: true)
        #expect(found.map { $0.codes.sorted() }.sorted { $0[0] < $1[0] } == [["A1", "A2"], ["B1", "B2"]])
        #expect(found.allSatisfy { $0.probability > 0.5 && $0.probability <= 1 })
        #expect(try desk.duplicates(above: 1).count <= found.count)
        let plan = try desk.mergeDuplicates(title: "名寄せ")
        #expect((plan.state, plan.title, plan.size.parts, plan.size.held) == (.applied, "名寄せ", 1, 1))
        #expect(try desk.show("A2").party.code == "A1" && desk.show("B2").party.code == "B2")
        let lines = try Plans(books.office.books(), kinds: [MergePlan()]).show(plan.id).lines
        let held = try #require(lines.first { $0[1] == "held" })
        #expect(held[10] == "different_forms" && held[7]?.contains("phone:same") == true)
        // Nothing is left to be merged but what is held back.
        #expect(try desk.duplicates().map { $0.codes.sorted() } == [["B1", "B2"]])
        #expect(try books.faults() == [])
        _ = try Plans(books.office.books(), kinds: [MergePlan()]).undo(plan.id)
        #expect(differences(before, try books.office.database.everything(without: MergeDeskTests.traces)) == [])
        #expect(try desk.duplicates().count == 2)
    }

    @Test("Why two are one, or two, is said field by field, and adds up", arguments: Engine.available)
    func explained(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        let one = try desk.explainLikeness("A1", "A2")
        #expect((one.codes, one.names) == (["A1", "A2"], ["株式会社甲商店", "㈱甲商店"]))
        #expect(one.steps.contains { $0.field == "phone" && $0.level == "same" && $0.bits > 0 })
        #expect(abs(one.steps.reduce(0) { $0 + $1.bits } - one.bits) < 1e-4)
        #expect(one.probability > 0.5)
        let two = try desk.explainLikeness("A1", "C1")
        #expect(two.probability < 0.5 && two.bits < one.bits)
        // A company and a person are two, whatever else they have in common.
        #expect(try desk.explainLikeness("A1", "P1").probability < 0.01)
        #expect(try desk.explainLikeness("A2", "A1").bits == one.bits)
        #expect(throws: PartyRefusal.unknown("X")) { try desk.explainLikeness("A1", "X") }
        #expect(throws: PartyRefusal.unknown("X")) { try desk.explainLikeness("X", "A1") }
    }

    @Test("Who was erased or lives on in another is compared with nobody", arguments: Engine.available)
    func leftOut(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        try books.office.importing(
            PartyImport.self,
            """
            code,name,kind,phone,email,birth_date
            Q1,鈴木 花子,person,090-9999-5678,hanako@mail.example,1970-01-01
            Q2,鈴木花子,person,090-9999-5678,hanako@mail.example,1970-01-01
            Q3,鈴木　花子,person,090-9999-5678,hanako@mail.example,1970-01-01
            """)
        func people() throws -> [[String]] {
            try books.desk().duplicates().map(\.codes).filter { $0.contains { $0.hasPrefix("Q") } }
        }
        let desk = books.desk()
        #expect(try people() == [["Q1", "Q2", "Q3"]])
        _ = try desk.merge("Q1", ["Q2"])
        #expect(try people() == [["Q1", "Q3"]])
        _ = try desk.erase(["Q3"], reason: "asked")
        #expect(try people() == [])
        #expect(try books.faults() == [])
    }
}
