import Governance
import Items
import Storage
import TestOffice
import Vocabulary

/// A module that is not there yet, with a table that refers to items.
private enum OthersPart: ProgramPart {
    static let name = "others"
    static var migrations: [Migration] {
        [
            Migration("others", 1, "a table that refers to items") { type in
                ["CREATE TABLE others_line (id \(type.id), item_id \(type.int) NOT NULL REFERENCES items_item (id))"]
            }
        ]
    }
}

/// A database of items in which another module's table refers to them, and sources that a test hands in.
struct ItemsOffice {
    let office: TestOffice

    init(_ engine: Engine) throws {
        office = try TestOffice(engine, [ItemsPart.self, OthersPart.self])
    }

    func desk(_ sources: [any SupplySource] = [], as name: String = "tester") -> ItemsDesk {
        ItemsDesk(office.books(as: name), sources: sources)
    }

    @discardableResult
    func load(_ text: String, _ onDuplicate: OnDuplicate = .update) throws -> (ImportResult, refused: [String]) {
        let file = try TemporaryFile(text)
        var options = Imports.Options()
        options.onDuplicate = onDuplicate
        var refused: [String] = []
        var listener = Imports.Listener()
        listener.rejected = { refused.append("\($0.line) \($0.column ?? "-") \($0.reason.code)") }
        let result = try Imports(office.books()).run(ItemImport.self, from: file.path, options, listener)
        return (result, refused)
    }

    func undo(_ result: ImportResult) throws {
        _ = try Imports(office.books()).undo(result.importID, among: [ItemImport.self])
    }

    func export() throws -> [[String]] {
        var lines: [[String]] = []
        try office.database.read { try ItemExport.each(in: $0) { lines.append($0) } }
        return lines
    }

    func use(_ code: String) throws {
        try office.database.write { rows in
            try rows.run("INSERT INTO others_line (id, item_id) SELECT 1, id FROM items_item WHERE code = \(code)")
        }
    }
}
