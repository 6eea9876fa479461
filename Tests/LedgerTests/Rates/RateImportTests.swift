import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Ledger

@Suite("Import of rates")
struct RateImportTests {
    static let file = """
        day,from,to,rate
        2026-04-01,USD,JPY,150.25
        2026-04-01,EUR,JPY,162.350000001
        令和8年4月2日,USD,JPY,151
        """

    private func take(_ ledger: LedgerOffice, _ text: String, _ onDuplicate: OnDuplicate = .update) throws -> Imported {
        var options = Imports.Options()
        options.onDuplicate = onDuplicate
        return try ledger.office.importing(RateImport.self, text, options)
    }

    private func exported(_ ledger: LedgerOffice) throws -> [[String]] {
        var rows: [[String]] = []
        try ledger.office.database.read { try RateExport.each(in: $0) { rows.append($0) } }
        return rows
    }

    @Test("The same file again changes nothing, and what goes out comes in again", arguments: Engine.available)
    func inverse(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        #expect(try take(ledger, Self.file).result.created == 3)
        #expect(try take(ledger, Self.file).result.unchanged == 3)
        let rows = try exported(ledger)
        #expect(
            rows == [
                ["2026-04-01", "EUR", "JPY", "162.350000001"], ["2026-04-01", "USD", "JPY", "150.25"],
                ["2026-04-02", "USD", "JPY", "151"],
            ])
        let text = ([RateExport.columns] + rows).map { $0.joined(separator: ",") }.joined(separator: "\n")
        #expect(try take(ledger, text).result.unchanged == 3)
        let other = try LedgerOffice(engine)
        #expect(try take(other, text).result.created == 3)
        #expect(try exported(other) == rows)
    }

    @Test(
        "What cannot be a rate is refused with its column, and the others go in",
        arguments: [
            ("2026-04-01,USD,JPY,0", "2 rate ledger.bad_rate"), ("2026-04-01,USD,JPY,-1", "2 rate ledger.bad_rate"),
            ("2026-04-01,USD,JPY,abc", "2 rate ledger.bad_rate"), ("2026-04-01,USD,JPY,", "2 rate ledger.bad_rate"),
            ("2026-04-01,USD,JPY,1.2345678901", "2 rate ledger.bad_rate"),
            ("2026-04-01,USD,JPY,1e2", "2 rate ledger.bad_rate"), ("2026-04-01,USD,JPY,¥150", "2 rate ledger.bad_rate"),
            ("2026-04-01,USD,USD,1", "2 to ledger.same_currency"), ("2026-02-30,USD,JPY,1", "2 day day.no_such_day"),
            (",USD,JPY,1", "2 day day.empty"), ("2026-04-01,US,JPY,1", "2 from import.unknown_word"),
            ("2026-04-01,USD,,1", "2 to import.empty"), ("2026-04-01,XXX,JPY,1", "2 from import.unknown_word"),
        ])
    func refused(row: String, refusal: String) throws {
        let ledger = try LedgerOffice(.sqlite)
        let taken = try take(ledger, "day,from,to,rate\n\(row)\n2026-04-01,EUR,JPY,1\n")
        #expect(taken.refused == [refusal])
        #expect(taken.result.created == 1)
    }

    @Test("A rate is replaced, kept or refused as asked", arguments: Engine.available)
    func duplicates(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        _ = try take(ledger, Self.file)
        let changed = "day,from,to,rate\n2026-04-01,USD,JPY,149\n"
        #expect(try take(ledger, changed, .skip).result.unchanged == 1)
        #expect(try take(ledger, changed, .reject).refused == ["2 day import.duplicate"])
        #expect(try exported(ledger)[1][3] == "150.25")
        #expect(try take(ledger, changed).result.updated == 1)
        #expect(try exported(ledger)[1][3] == "149")
    }

    @Test(
        "What an import replaced stands again once it is taken back, and not below a later one",
        arguments: Engine.available)
    func undo(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        let first = try take(ledger, Self.file).result
        let before = try exported(ledger)
        let second = try take(
            ledger, "day,from,to,rate\n2026-04-01,USD,JPY,1\n2026-04-01,USD,JPY,2\n2026-05-01,USD,JPY,3\n"
        ).result
        #expect([second.created, second.updated] == [1, 2])
        #expect(throws: GovernanceRefusal.changedSince(importID: second.importID)) {
            try ledger.office.undo(first.importID, among: [RateImport.self])
        }
        #expect(try ledger.office.undo(second.importID, among: [RateImport.self]) == 2)
        #expect(try exported(ledger) == before)
        #expect(try ledger.office.undo(first.importID, among: [RateImport.self]) == 3)
        #expect(try exported(ledger).isEmpty)
    }

    /// Python: `Decimal(nano).scaleb(-9).normalize()`.
    @Test(
        "A rate is written in its shortest form",
        arguments: [
            (1, "0.000000001"), (10, "0.00000001"), (1_000_000_000, "1"), (100_000_000, "0.1"),
            (150_250_000_000, "150.25"), (123_456_789_123_456_789, "123456789.123456789"),
            (.max, "9223372036.854775807"),
        ] as [(Int64, String)])
    func text(nano: Int64, text: String) {
        #expect(RateText.text(nano) == text)
    }
}
