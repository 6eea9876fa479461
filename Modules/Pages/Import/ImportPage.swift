import Governance
import Party
import Presentation

/// What became of an imported file, and how long that took (取込結果).
package struct ImportPage {
    private let result: ImportResult
    /// The new rows that were taken for parties that are known; nil where none was.
    private let recognised: RecognisedParties?
    private let recognises: Bool
    private let milliseconds: Int64
    private let showsChanges: Bool

    /// - Parameter recognises: whether new rows were to be taken for parties that are known already.
    /// - Parameter showsChanges: whether people see what changes, old → new; programs always do.
    package init(_ result: ImportResult, recognises: Bool, milliseconds: Int64, showsChanges: Bool = false) {
        self.showsChanges = showsChanges
        self.result = result
        recognised = result.outcome(RecognisedParties.self)
        self.recognises = recognises
        self.milliseconds = milliseconds
    }

    package func document() -> Document {
        let table = Table(
            columns: [Column("kind", "term.kind")]
                + counts.map { Column($0.0, .code("term.import.\($0.0)"), .number) }
                + [Column("import_id", "term.import.import_id", .code)],
            rows: [[.text(result.kind)] + counts.map { .int(Int64($0.1)) } + [.text(String(result.importID))]])
        let members: [JSONValue.Member] =
            [.init("kind", .string(result.kind))] + counts.map { .init($0.0, .int($0.1)) }
            + (result.dropped > 0 ? [.init("dropped_cells", .int(result.dropped))] : [])
            + (result.mended > 0 ? [.init("mended_cells", .int(result.mended))] : [])
            + [.init("import_id", .int(result.importID)), .init("seconds", seconds)]
        return Document(
            "import", sections: [.table(table)] + changeTables + (recognised.map { [.table($0.table)] } ?? []),
            payload: .object(members + changes + (recognised?.members ?? [])), given: ["import_id", "plan"])
    }

    private var changeTables: [Document.Section] {
        guard showsChanges, !result.changes.isEmpty else { return [] }
        return [
            .table(
                Table(
                    columns: [
                        Column("record", "term.import.record", .code), Column("field", "term.import.column", .code),
                        Column("before", "term.import.before"), Column("after", "term.import.after"),
                    ],
                    rows: result.changes.map {
                        [
                            .text($0.record), .word($0.field, PartyCard.label($0.field)),
                            .word($0.before, PartyCard.told($0.field, $0.before)),
                            .word($0.after, PartyCard.told($0.field, $0.after)),
                        ]
                    }))
        ]
    }

    private var changes: [JSONValue.Member] {
        if result.changes.isEmpty { return [] }
        let all = result.changes.map { change in
            JSONValue.object([
                .init("record", .string(change.record)), .init("field", .string(change.field)),
                .init("before", .string(change.before)), .init("after", .string(change.after)),
            ])
        }
        return [.init("changes", .array(all))]
    }

    private var counts: [(String, Int)] {
        [("read", result.read), ("created", result.created)]
            + (recognises ? [("matched", result.matched)] : [])
            + [("updated", result.updated), ("unchanged", result.unchanged), ("rejected", result.rejected)]
    }

    private var seconds: JSONValue {
        .number("\(milliseconds / 1000).\(String(1000 + milliseconds % 1000).dropFirst())")
    }
}

extension RecognisedParties {
    fileprivate var table: Table { PlanPage.table("matches", Self.columns, lines) }

    fileprivate var members: [JSONValue.Member] {
        [.init("plan", .int(plan.id)), .init("matches", PlanPage.objects(Self.columns, lines))]
    }
}
