import Governance
import Party
import Presentation
import Vocabulary

extension Plan {
    /// A plan with its numbers, and its lines where they are asked for.
    /// - Parameter isNew: its number was given out just now.
    package func document(
        _ columns: [String] = [], _ lines: [[String?]] = [], isNew: Bool = false
    ) -> Document {
        var sections: [Document.Section] = [
            .figures([
                KeyFigure("plan", "term.plan.column.plan", .int(id)),
                KeyFigure("state", "term.state", .word(of: state, "state.plan.state")),
                KeyFigure("parts", "term.plan.column.parts", Cell(size.parts)),
                KeyFigure("records", "term.plan.column.records", Cell(size.records)),
                KeyFigure("held", "term.plan.column.held", Cell(size.held)),
                KeyFigure("undone_parts", "term.plan.column.undone_parts", Cell(undoneParts)),
            ])
        ]
        if !lines.isEmpty { sections.append(.table(PlanPage.table("lines", columns, lines))) }
        return Document(
            "plan", sections: sections, payload: payload(columns, lines), given: isNew ? ["plan"] : [])
    }

    private func payload(_ columns: [String], _ lines: [[String?]]) -> JSONValue {
        [
            "plan": .int(id), "kind": .string(kind), "title": .string(title), "state": .string(state.rawValue),
            "day": .day(day), "actor": .string(actor), "parts": .int(size.parts), "records": .int(size.records),
            "held": .int(size.held), "undone_parts": .int(undoneParts), "lines": PlanPage.objects(columns, lines),
        ]
    }

    static let shape = Shape(
        "plan",
        [
            "plan": "integer", "kind": "string", "title": "string", "state": PlanState.words, "day": "day",
            "actor": "string", "parts": "integer", "records": "integer", "held": "integer", "undone_parts": "integer",
            "lines[]": "object: a merge has cluster, state, survivor, rule, merged, fields",
        ])
}

/// The lines of plans. Which columns they have is said by the kind of the plan.
package enum PlanPage {
    /// The lines for people.
    package static func table(_ name: String, _ columns: [String], _ lines: [[String?]]) -> Table {
        Table(
            name, columns: columns.map { Column($0, .first(["term.plan.column.\($0)", "term.\($0)"], or: $0)) },
            rows: lines.map { zip(columns, $0).map(cell) })
    }

    /// The lines for programs.
    package static func objects(_ columns: [String], _ lines: [[String?]]) -> JSONValue {
        .array(
            lines.map { line in
                .object(
                    zip(columns, line).map { column, value in
                        JSONValue.Member(
                            column, column == "probability" ? value.map { .number($0) } ?? .null : .text(value))
                    })
            })
    }

    private static func cell(_ column: String, _ value: String?) -> Cell {
        guard let value else { return .empty }
        return switch column {
        case "state": .word(value, .code("state.plan.state.\(value)"))
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
}
