import Governance
import Ledger
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

/// What becomes of the rows of a file whose records stand under keys; rates are the smallest of them.
@Suite("Outcomes of an import")
struct RateImportOutcomeTests {
    private static let header = "day,from,to,rate\n"

    private struct Outcome: Equatable {
        var created = 0
        var updated = 0
        var unchanged = 0
        var rejected: [String] = []
    }

    private func run(
        _ rows: String, _ office: TestOffice, _ onDuplicate: OnDuplicate = .update
    ) throws -> (id: Int64, outcome: Outcome) {
        let file = try TemporaryFile(Self.header + rows)
        var options = Imports.Options()
        options.onDuplicate = onDuplicate
        var rejected: [String] = []
        var listener = Imports.Listener()
        listener.started = { rejected = [] }
        listener.rejected = { rejected.append("\($0.line) \($0.column ?? "-") \($0.reason.code)") }
        let result = try Imports(office.books()).run(RateImport.self, from: file.path, options, listener)
        return (
            result.importID,
            Outcome(
                created: result.created, updated: result.updated, unchanged: result.unchanged, rejected: rejected)
        )
    }

    private func rates(_ office: TestOffice) throws -> [Int64] {
        try office.database.read { try $0.rows("SELECT rate_nano FROM ledger_rate ORDER BY day") { $0.int(0) } }
    }

    @Test(
        "A row is new, says the same, changes, is passed over or refused, and is counted as such",
        arguments: Engine.available,
        [
            (.update, Outcome(created: 1, updated: 1, unchanged: 1), [150, 155, 160]),
            (.skip, Outcome(created: 1, unchanged: 2), [150, 151, 160]),
            (.reject, Outcome(created: 1, unchanged: 1, rejected: ["3 day import.duplicate"]), [150, 151, 160]),
        ] as [(OnDuplicate, Outcome, [Int64])])
    private func outcomes(engine: Engine, told: (onDuplicate: OnDuplicate, outcome: Outcome, rates: [Int64])) throws {
        let office = try TestOffice(engine, [PartyPart.self, LedgerPart.self])
        _ = try run("2026-04-01,USD,JPY,150\n2026-04-02,USD,JPY,151\n", office)
        // The same value in other letters says the same.
        let rows = "2026/4/1,ｕｓｄ,JPY,150.00\n2026-04-02,USD,JPY,155\n2026-04-03,USD,JPY,160\n"
        let again = try run(rows, office, told.onDuplicate)
        #expect(again.outcome == told.outcome)
        #expect(try rates(office) == told.rates.map { $0 * 1_000_000_000 })
        _ = try Imports(office.books()).undo(again.id, among: [RateImport.self])
        #expect(try rates(office) == [150_000_000_000, 151_000_000_000])
    }

    @Test("Within one file a key stands once: later rows say the same or take the place", arguments: Engine.available)
    func withinOneFile(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self, LedgerPart.self])
        let rows = "2026-04-01,USD,JPY,150\n2026-04-01,USD,JPY,150.0\n2026-04-01,USD,JPY,152\n,USD,JPY,1\n"
        let first = try run(rows, office)
        #expect(first.outcome.created == 1 && first.outcome.unchanged == 1 && first.outcome.updated == 1)
        #expect(first.outcome.rejected.count == 1)
        #expect(try rates(office) == [152_000_000_000])
        let second = try run("2026-04-01,USD,JPY,153\n2026-04-01,USD,JPY,154\n", office)
        #expect(second.outcome == Outcome(updated: 2))
        _ = try Imports(office.books()).undo(second.id, among: [RateImport.self])
        #expect(try rates(office) == [152_000_000_000])
        _ = try Imports(office.books()).undo(first.id, among: [RateImport.self])
        #expect(try rates(office).isEmpty)
    }
}
