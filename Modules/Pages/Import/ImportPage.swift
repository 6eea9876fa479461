import Governance
import Presentation

/// What became of an imported file, and how long that took (取込結果).
package struct ImportPage {
    /// The lines of the plan by which new rows were taken for parties that are known.
    package struct Matches {
        let plan: Int64
        let table: Table
        let json: JSONValue

        package init(plan: Int64, _ table: Table, _ json: JSONValue) {
            (self.plan, self.table, self.json) = (plan, table, json)
        }
    }

    private let result: ImportResult
    private let recognises: Bool
    private let milliseconds: Int64

    /// - Parameter recognises: whether new rows were to be taken for parties that are known already.
    package init(_ result: ImportResult, recognises: Bool, milliseconds: Int64) {
        self.result = result
        self.recognises = recognises
        self.milliseconds = milliseconds
    }

    package func document(_ matches: Matches? = nil) -> Document {
        let table = Table(
            columns: [Column("kind", "term.kind")]
                + counts.map { Column($0.0, .code("term.import.\($0.0)"), .number) }
                + [Column("import_id", "term.import.import_id", .code)],
            rows: [[.text(result.kind)] + counts.map { .int(Int64($0.1)) } + [.text(String(result.importID))]])
        let members: [JSONValue.Member] =
            [.init("kind", .string(result.kind))] + counts.map { .init($0.0, .int($0.1)) }
            + [.init("import_id", .int(result.importID)), .init("seconds", seconds)]
        let matching: [JSONValue.Member] =
            matches.map { [.init("plan", .int($0.plan)), .init("matches", $0.json)] } ?? []
        return Document(
            "import", sections: [.table(table)] + (matches.map { [.table($0.table)] } ?? []),
            payload: .object(members + matching), given: ["import_id", "plan"])
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
