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
                            Column("plan", "command.plan.column.plan", .number),
                            Column("kind", "command.plan.column.kind"), Column("title", "command.plan.column.title"),
                            Column("state", "command.plan.column.state"),
                            Column("day", "command.plan.column.day", .day),
                            Column("actor", "command.plan.column.actor"),
                            Column("parts", "command.plan.column.parts", .number),
                            Column("records", "command.plan.column.records", .number),
                            Column("held", "command.plan.column.held", .number),
                            Column("undone_parts", "command.plan.column.undone_parts", .number),
                        ],
                        rows: plans.map { plan in
                            [
                                .int(plan.id), .word(plan.kind, .code("command.plan.kind.\(plan.kind)")),
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
                KeyFigure("plan", "command.plan.column.plan", .int(plan.id)),
                KeyFigure("state", "command.plan.column.state", state(plan.state.rawValue)),
                KeyFigure("parts", "command.plan.column.parts", Cell(plan.size.parts)),
                KeyFigure("records", "command.plan.column.records", Cell(plan.size.records)),
                KeyFigure("held", "command.plan.column.held", Cell(plan.size.held)),
                KeyFigure("undone_parts", "command.plan.column.undone_parts", Cell(plan.undoneParts)),
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
            name, columns: columns.map { Column($0, .code("command.plan.column.\($0)")) },
            rows: lines.map { zip(columns, $0).map(cell) })
    }

    private static func state(_ word: String) -> Cell {
        .word(word, .code("command.plan.state.\(word)"))
    }

    private static func cell(_ column: String, _ value: String?) -> Cell {
        guard let value else { return .empty }
        return switch column {
        case "state": state(value)
        case "rule": .word(value, .code("command.plan.rule.\(value)"))
        case "evidence": .word(value, evidence(value))
        default: .text(value)
        }
    }

    private static func evidence(_ text: String) -> Label {
        func words(in language: Language) -> String {
            MatchEvidence(text: text).steps.map { step in
                Catalogue.say("command.party.likeness.field.\(step.field)", in: language) + ": "
                    + Catalogue.say("command.party.likeness.level.\(step.level)", in: language)
            }.joined(separator: language == .japanese ? "、" : ", ")
        }
        return .words(en: words(in: .english), ja: words(in: .japanese))
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
