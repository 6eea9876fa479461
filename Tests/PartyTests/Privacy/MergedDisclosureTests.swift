import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("What a person is told who was several records")
struct MergedDisclosureTests {
    static let people = """
        code,name,name_kana,kind,address,phone,email,birth_date,tags,identifiers,note
        H1,佐東 華子,サトウ ハナコ,person,渋谷区宇田川町9-9-9,090-8765-4321,hanako@mail.example,1981-02-03,釣り,other:M-77,入院中
        H2,佐藤 花子,サトウハナコ,person,港区旧住所1-1,03-9999-0000,hanako@mail.example,1981-02-03,釣り,other:M-77,旧姓は鈴木
        T,佐東 太郎,サトウ タロウ,person,,,taro@mail.example,,山歩き,,
        """

    private static func values(_ record: PersonalRecord) -> String {
        record.parts.filter { !$0.table.hasPrefix("governance_") }.flatMap(\.rows).joined().map { "\($0.value)" }
            .joined(separator: "\n")
    }

    /// What the record that lives on had already stays with the other on record: it is held all the same.
    @Test("Everything that is held under any of the records, whichever code is named", arguments: Engine.available)
    func everything(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.people)
        let desk = books.desk()
        try desk.addTrait("H1", .avoid, "蕎麦")
        try desk.addTrait("H2", .avoid, "蕎麦")
        _ = try desk.merge("H1", ["H2"])
        for code in ["H1", "H2"] {
            let record = try desk.disclose(code)
            #expect((record.code, record.name) == ("H1", "佐東 華子"))
            let told = Self.values(record)
            for held in [
                "佐東 華子", "佐藤 花子", "サトウハナコ", "渋谷区宇田川町9-9-9", "港区旧住所1-1", "090-8765-4321", "03-9999-0000", "旧姓は鈴木", "入院中",
            ] {
                #expect(told.contains(held), "\(code): \(held)")
            }
            #expect(!told.contains("太郎") && !told.contains("山歩き"))
            // Both records, and each thing that stands twice, twice.
            for (table, count) in [
                ("party", 2), ("party_tag", 2), ("party_identifier", 2), ("party_trait", 2), ("party_contact_point", 4),
            ] {
                #expect(record.parts.first { $0.table == table }?.rows.count == count, "\(table)")
            }
        }
        // Who stands alone is told of nobody else's record.
        #expect(try desk.disclose("T").parts.first { $0.table == "party" }?.rows.count == 1)
        _ = try desk.unmerge("H2")
        #expect(!Self.values(try desk.disclose("H1")).contains("港区旧住所1-1"))
        #expect(!Self.values(try desk.disclose("H2")).contains("渋谷区宇田川町"))
    }
}
