import Governance
import Party
import Presentation
import Vocabulary

/// Plans as people and programs read them.
enum PlanPage {
    static func list(_ plans: [Plan]) -> Document {
        Document(
            "plan.list",
            sections: [
                .table(
                    Table(
                        "plans",
                        columns: [
                            Column("plan", "term.plan.column.plan", .number),
                            Column("kind", "term.kind"), Column("title", "term.plan.column.title"),
                            Column("state", "term.state"),
                            Column("day", "term.day", .day),
                            Column("actor", "term.by"),
                            Column("parts", "term.plan.column.parts", .number),
                            Column("records", "term.plan.column.records", .number),
                            Column("held", "term.plan.column.held", .number),
                            Column("undone_parts", "term.plan.column.undone_parts", .number),
                        ],
                        rows: plans.map { plan in
                            [
                                .int(plan.id), .word(plan.kind, .code("state.plan.kind.\(plan.kind)")),
                                .text(plan.title), state(plan.state.rawValue), .day(plan.day), .text(plan.actor),
                                Cell(plan.size.parts), Cell(plan.size.records), Cell(plan.size.held),
                                Cell(plan.undoneParts),
                            ]
                        }))
            ])
    }

    /// A plan with its numbers, and its lines where they are asked for.
    /// - Parameter isNew: its number was given out just now.
    static func page(
        _ plan: Plan, _ columns: [String] = [], _ lines: [[String?]] = [], isNew: Bool = false
    ) -> Document {
        var sections: [Document.Section] = [
            .figures([
                KeyFigure("plan", "term.plan.column.plan", .int(plan.id)),
                KeyFigure("state", "term.state", state(plan.state.rawValue)),
                KeyFigure("parts", "term.plan.column.parts", Cell(plan.size.parts)),
                KeyFigure("records", "term.plan.column.records", Cell(plan.size.records)),
                KeyFigure("held", "term.plan.column.held", Cell(plan.size.held)),
                KeyFigure("undone_parts", "term.plan.column.undone_parts", Cell(plan.undoneParts)),
            ])
        ]
        if !lines.isEmpty {
            sections.append(.table(table("lines", columns, lines)))
        }
        return Document(
            "plan", sections: sections, payload: payload(plan, columns, lines), given: isNew ? ["plan"] : [])
    }

    /// The lines of a plan.
    static func table(_ name: String, _ columns: [String], _ lines: [[String?]]) -> Table {
        Table(
            name, columns: columns.map { Column($0, .first(["term.plan.column.\($0)", "term.\($0)"], or: $0)) },
            rows: lines.map { zip(columns, $0).map(cell) })
    }

    private static func state(_ word: String) -> Cell {
        .word(word, .code("state.plan.state.\(word)"))
    }

    private static func cell(_ column: String, _ value: String?) -> Cell {
        guard let value else { return .empty }
        return switch column {
        case "state": state(value)
        case "rule": .word(value, .code("state.plan.rule.\(value)"))
        case "evidence": .word(value, evidence(value))
        default: .text(value)
        }
    }

    private static func evidence(_ text: String) -> Label {
        .list(
            MatchEvidence(text: text).steps.map { step in
                .pair(
                    .code("state.party.likeness.field.\(step.field)"),
                    .code("state.party.likeness.level.\(step.level)"))
            })
    }

    private static func payload(_ plan: Plan, _ columns: [String], _ lines: [[String?]]) -> JSONValue {
        return [
            "plan": .int(plan.id), "kind": .string(plan.kind), "title": .string(plan.title),
            "state": .string(plan.state.rawValue), "day": .day(plan.day), "actor": .string(plan.actor),
            "parts": .int(plan.size.parts), "records": .int(plan.size.records), "held": .int(plan.size.held),
            "undone_parts": .int(plan.undoneParts), "lines": objects(columns, lines),
        ]
    }

    /// The lines of a plan for programs.
    static func objects(_ columns: [String], _ lines: [[String?]]) -> JSONValue {
        .array(
            lines.map { line in
                .object(
                    zip(columns, line).map { column, value in
                        JSONValue.Member(
                            column, column == "probability" ? value.map { .number($0) } ?? .null : .text(value))
                    })
            })
    }
}
