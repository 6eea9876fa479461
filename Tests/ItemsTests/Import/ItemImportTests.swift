import Governance
import Items
import TestOffice
import Testing

@Suite("Import of items")
struct ItemImportTests {
    @Test("Items come in, change, and are taken back", arguments: Engine.available)
    func items(engine: Engine) throws {
        let items = try ItemsOffice(engine)
        let (first, refused) = try items.load("code,name,category,unit\nB1,ボルト,31161500,個\nN1,Nut,,\nN1,Nut,,\n,x,,\n")
        #expect([first.created, first.unchanged, first.rejected] == [2, 1, 1])
        #expect(refused == ["5 code import.empty"])
        #expect(try items.load("code,name,category,unit\nB1,ボルト,31161500,個\n").0.unchanged == 1)
        let (second, _) = try items.load("品番,品名\nB1,六角ボルト\nC1,Cable\n")
        #expect([second.created, second.updated] == [1, 1])
        #expect(try items.desk().supplied().map(\.item.name) == ["六角ボルト", "Cable", "Nut"])
        #expect(try items.desk().supplied().first?.item.unit == "個")
        #expect(throws: GovernanceRefusal.changedSince(importID: second.importID)) { try items.undo(first) }
        try items.undo(second)
        #expect(try items.export() == [["B1", "ボルト", "31161500", "個"], ["N1", "Nut", "", ""]])
        try items.undo(first)
        #expect(try items.export().isEmpty)
    }

    @Test("An item to which any table of any module refers is not taken back", arguments: Engine.available)
    func used(engine: Engine) throws {
        let items = try ItemsOffice(engine)
        let (first, _) = try items.load("code,name\nB1,Bolt\nN1,Nut\n")
        try items.use("N1")
        #expect(throws: GovernanceRefusal.usedSince(String(first.importID))) { try items.undo(first) }
        #expect(try items.export().map(\.[0]) == ["B1", "N1"])
    }

    @Test("What is exported comes in unchanged, and a known code can be kept or refused", arguments: Engine.available)
    func again(engine: Engine) throws {
        let items = try ItemsOffice(engine)
        try items.load("code,name,category,unit\nB1,ボルト,31161500,個\n\"Q\"\"1\",\"a, b\",,kg\n")
        let text = "code,name,category,unit\nB1,ボルト,31161500,個\n\"Q\"\"1\",\"a, b\",,kg\n"
        #expect(try items.load(text).0.unchanged == 2)
        #expect(try items.load("code,name\nB1,Other\n", .skip).0.unchanged == 1)
        #expect(try items.load("code,name\nB1,Other\n", .reject).refused == ["2 code import.duplicate"])
        #expect(try items.export().first?[1] == "ボルト")
    }

    @Test("A name takes a thousand characters, the other fields a hundred", arguments: Engine.available)
    func long(engine: Engine) throws {
        let items = try ItemsOffice(engine)
        let (name, code) = (String(repeating: "名", count: 1000), String(repeating: "c", count: 100))
        let refused = try items.load("code,name\n\(code),\(name)\nX,\(name)n\n\(code)c,x\n").refused
        #expect(refused == ["3 name import.too_long", "4 code import.too_long"])
    }
}
