import Governance
import Sourcing
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Import of items")
struct ItemImportTests {
    @Test("Items come in, change, and are taken back", arguments: Engine.available)
    func items(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        func load(_ text: String) throws -> ImportResult {
            try sourcing.office.importing(ItemImport.self, text).result
        }
        let first = try load("code,name,category,unit\nB1,ボルト,31161500,個\nN1,Nut,,\nN1,Nut,,\n,x,,\n")
        #expect([first.created, first.unchanged, first.rejected] == [2, 1, 1])
        #expect(try load("code,name,category,unit\nB1,ボルト,31161500,個\n").unchanged == 1)
        let second = try load("品番,品名\nB1,六角ボルト\nC1,Cable\n")
        #expect([second.created, second.updated] == [1, 1])
        #expect(try sourcing.desk().items().map(\.name) == ["六角ボルト", "Cable", "Nut"])
        #expect(try sourcing.desk().items().first?.unit == "個")
        #expect(throws: GovernanceRefusal.usedSince(String(first.importID))) { try sourcing.undo(first) }
        try sourcing.undo(second)
        #expect(try sourcing.desk().items().map(\.name) == ["ボルト", "Nut"])
        _ = try sourcing.load("A,1,S1,N1,2026-04-01,,,1,,1,,USD\n")
        #expect(throws: GovernanceRefusal.usedSince(String(first.importID))) { try sourcing.undo(first) }
        var exported: [[String]] = []
        try sourcing.office.database.read { try ItemExport.each(in: $0) { exported.append($0) } }
        #expect(exported == [["B1", "ボルト", "31161500", "個"], ["N1", "Nut", "", ""]])
    }
}
