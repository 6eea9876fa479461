import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Which empty fields of the survivor are filled")
struct SurvivorFieldTests {
    private func books(_ engine: Engine) throws -> PartyBooks {
        let books = try PartyBooks(engine)
        for (day, rows) in [
            ("2026-10-01", "S,山田太郎,,,,,,,\nOLD,山田太郎,ヤマダ,JP,100-0001,東京都千代田区1-1,ja,1970-01-01,古い\n"),
            ("2026-10-02", "NEW,山田太郎,ヤマダタロウ,,,東京都港区2-2,,,新しい\n"),
        ] {
            try books.office.importing(
                PartyImport.self,
                "kind,code,name,name_kana,country,postal_code,address,language,birth_date,note\n"
                    + rows.split(separator: "\n").map { "person,\($0)" }.joined(separator: "\n") + "\n", on: day)
        }
        return books
    }

    private func shown(_ party: Party) -> [String] {
        [
            party.nameKana, party.country, party.postalCode, party.address, party.language, party.birthDay?.description,
            party.note,
        ].map { $0 ?? "-" }
    }

    @Test("Each from the latest record that has it, the address as a whole", arguments: Engine.available)
    func latest(engine: Engine) throws {
        let books = try books(engine)
        let desk = books.desk()
        let before = try books.office.database.everything(without: MergeDeskTests.traces)
        let plan = try desk.merge("S", ["OLD", "NEW"])
        // The postal code of the older address is not put to the street of the newer one.
        #expect(
            shown(try desk.show("S").party) == ["ヤマダタロウ", "JP", "-", "東京都港区2-2", "ja", "1970-01-01", "新しい"])
        #expect(try desk.find("ヤマダタロウ").map(\.code) == ["S"])
        let lines = try Plans(books.office.books(), kinds: [MergePlan()]).show(plan.id).lines
        #expect(lines.map { $0[5] } == ["NEW", "OLD"] || lines.map { $0[5] } == ["OLD", "NEW"])
        #expect(Set(lines.map { $0[8] }) == ["address name_kana note", "birth_date country language"])
        _ = try desk.unmerge("OLD")
        #expect(differences(before, try books.office.database.everything(without: MergeDeskTests.traces)) == [])
    }

    @Test("What the survivor says already stays as it says it", arguments: Engine.available)
    func kept(engine: Engine) throws {
        let books = try books(engine)
        let desk = books.desk()
        try books.office.importing(
            PartyImport.self, "code,name,kind,address,note\nS,山田太郎,person,大阪市北区3-3,自分の\n")
        _ = try desk.merge("S", ["OLD", "NEW"])
        #expect(
            shown(try desk.show("S").party) == ["ヤマダタロウ", "JP", "-", "大阪市北区3-3", "ja", "1970-01-01", "自分の"])
    }

    @Test("Taken back, what somebody wrote since is left alone", arguments: Engine.available)
    func writtenSince(engine: Engine) throws {
        let books = try books(engine)
        let desk = books.desk()
        _ = try desk.merge("S", ["OLD", "NEW"])
        try books.office.importing(PartyImport.self, "code,name,kind,note\nS,山田太郎,person,確認済み\n")
        _ = try desk.unmerge("NEW")
        #expect(shown(try desk.show("S").party) == ["-", "-", "-", "-", "-", "-", "確認済み"])
        #expect(
            shown(try desk.show("OLD").party) == ["ヤマダ", "JP", "100-0001", "東京都千代田区1-1", "ja", "1970-01-01", "古い"])
        #expect(try desk.find("ヤマダタロウ").map(\.code) == ["NEW"])
        #expect(try books.faults() == [])
    }
}
