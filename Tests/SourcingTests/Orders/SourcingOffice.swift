import Gate
import Governance
import Items
import Party
import Screening
import Sourcing
import Storage
import TestOffice
import Vocabulary

/// The campaign of every document, as a test says it is.
struct Attribution: OriginAttribution {
    let origin: ID<Origin>

    func origins(
        of documents: [(party: ID<Party>, day: Day)], side: Side, in rows: Connection
    ) throws -> [ID<Origin>?] {
        documents.map { $0.day.month == 4 ? origin : nil }
    }
}

/// A database with two suppliers that the company deals with, S1 and S2, and a prospect P1.
struct SourcingOffice {
    let office: TestOffice

    static let header =
        "number,line,supplier,item,ordered_on,due_on,received_on,quantity,rejected_quantity,unit_price,"
        + "baseline_unit_price,currency\n"

    init(_ engine: Engine) throws {
        office = try TestOffice(
            engine, [PartyPart.self, ScreeningPart.self, ItemsPart.self, GatePart.self, SourcingPart.self])
        try office.importing(
            PartyImport.self,
            "code,name,roles\nS1,Shenzhen Bolt,supplier\nS2,Hanoi Cable,supplier\nP1,Prospect,prospect\n")
    }

    func desk(on day: String = "2026-11-02") -> SourcingDesk { SourcingDesk(office.books(on: day)) }

    func items() throws -> [Item] { try ItemsDesk(office.books()).supplied().map(\.item) }

    /// Imports lines; the result, and why rows were refused.
    func load(
        _ lines: String, header: String = Self.header, _ onDuplicate: OnDuplicate = .update,
        context: [any Sendable] = []
    ) throws -> (result: ImportResult, refused: [String]) {
        var options = Imports.Options()
        options.onDuplicate = onDuplicate
        let taken = try office.importing(PurchaseOrderImport.self, header + lines, options, context: context)
        return (taken.result, taken.refused)
    }

    func undo(_ result: ImportResult) throws {
        try office.undo(result.importID, among: [PurchaseOrderImport.self])
    }

    func export() throws -> [[String]] {
        try office.database.read { rows in
            var lines: [[String]] = []
            try PurchaseOrderExport.each(in: rows) { lines.append($0) }
            return lines
        }
    }

    func faults() throws -> [String] { try office.faults() }

    func count(_ sql: SQL) throws -> Int64 { try office.database.read { try $0.count(sql) } }
}

extension SourcingOffice {
    /// What was ordered from a supplier, as the rows say it, the newest first.
    func lines(of code: String) throws -> [String] {
        try office.database.read { rows in
            try rows.rows(
                """
                SELECT l.number, l.line, l.amount_minor, l.currency, l.savings_minor, l.received_on
                  FROM sourcing_purchase_line l JOIN party p ON p.id = l.party_id
                 WHERE p.code = \(code) ORDER BY l.ordered_on DESC, l.number, l.line
                """
            ) { row in
                var row = row.inTurn()
                let what = try "\(row.text()) \(row.text()) \(row.int()) \(row.text())"
                let saves = try row.optionalInt().map(String.init) ?? "-"
                return try "\(what) saves \(saves), received \(row.optionalDay()?.description ?? "-")"
            }
        }
    }
}
