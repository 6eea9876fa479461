import Governance
import Presentation
import Storage
import Vocabulary

/// How rules and their changes are shown.
enum RulesPage {
    static func list(_ lines: [RulesDesk.Line]) -> Document {
        Document(
            "rules.list",
            sections: [
                .table(
                    Table(
                        columns: [
                            Column("kind", "term.kind", .code),
                            Column("version", "term.rules.version", .code),
                            Column("first_day", "term.rules.first_day", .day),
                            Column("applied_on", "term.gate.policy.applied_on", .day),
                            Column("actor", "term.by"),
                            Column("in_force", "term.gate.policy.in_force", .truth),
                        ],
                        rows: lines.map { line in
                            [
                                .text(line.version.kind), .text(line.version.label), firstDay(of: line.version),
                                appliedOn(line.version), .text(line.version.actor), .truth(line.isInForce),
                            ]
                        }))
            ])
    }

    static func payload(of version: RuleVersion) -> JSONValue {
        [
            "kind": .string(version.kind), "version": .string(version.label),
            "first_day": .day(version.holdsFrom),
            "applied_on": .day(version.id == RuleVersion.builtIn ? nil : version.day),
            "actor": .string(version.actor), "digest": .string(Digest(of: version.text).description),
            "text": .string(version.text),
        ]
    }

    static func diff(of kind: String, from old: RuleVersion?, _ lines: [RuleDiff.Line]) -> Document {
        let shown = lines.map { line -> [Cell] in
            [
                .word(line.change == .added ? "+" : "-", .plain(line.change == .added ? "+" : "-")),
                .int(Int64(line.number)), .text(line.text),
            ]
        }
        return Document(
            "rules.diff", title: old.map { .code("command.rules.diff.from", facts: [$0.label]) },
            sections: lines.isEmpty
                ? [.paragraph("command.rules.diff.none")]
                : [
                    .table(
                        Table(
                            "lines",
                            columns: [
                                Column("change", "term.rules.diff.change"),
                                Column("line", "term.rules.diff.line", .number),
                                Column("text", "term.rules.diff.text"),
                            ], rows: shown))
                ],
            payload: [
                "kind": .string(kind), "from": .text(old?.label),
                "lines": .array(
                    lines.map {
                        [
                            "change": .string($0.change.rawValue), "line": .int($0.number), "text": .string($0.text),
                        ]
                    }),
            ])
    }

    /// What applying has done, or would do. A rehearsal names no version: its number may go to another text.
    static func document(
        of applied: RulesDesk.Applied, _ schema: String, _ own: KeyValuePairs<String, JSONValue>, by books: Books
    ) -> Document {
        let version = applied.version
        let isRehearsed = books.isRehearsal && applied.isNew
        let day = version.firstDay.description
        let line: Label =
            if !applied.isNew {
                .code("command.rules.unchanged", facts: [version.label])
            } else if isRehearsed {
                .code("command.rules.would_apply", facts: [version.kind, day])
            } else {
                .code("command.rules.applied", facts: [version.label, day])
            }
        let effects = applied.effects.map { effect -> [Cell] in
            [.word(effect.what, .code(effect.words)), .int(effect.before), .int(effect.after)]
        }
        let table = Table(
            "effect",
            columns: [
                Column("what", "term.rules.effect.what"),
                Column("before", "term.rules.effect.before", .number),
                Column("after", "term.rules.effect.after", .number),
            ], rows: effects)
        let general: [JSONValue.Member] = [
            JSONValue.Member("kind", .string(version.kind)),
            JSONValue.Member("version", isRehearsed ? .null : .string(version.label)),
            JSONValue.Member("new", .bool(applied.isNew)), JSONValue.Member("first_day", .day(version.holdsFrom)),
            JSONValue.Member(
                "effect",
                .array(
                    applied.effects.map {
                        ["what": .string($0.what), "before": .int($0.before), "after": .int($0.after)]
                    })),
        ]
        let named = own.map { JSONValue.Member($0.key, isRehearsed ? .null : $0.value) }
        let names = Set(named.map(\.name))
        return Document(
            schema, sections: [.paragraph(line)] + (effects.isEmpty ? [] : [.table(table)]),
            payload: .object(named + general.filter { !names.contains($0.name) }))
    }

    /// Empty where the rules hold since ever.
    static func firstDay(of version: RuleVersion) -> Cell { Cell(version.holdsFrom) }

    /// Empty where nobody has applied them: the program began with them.
    static func appliedOn(_ version: RuleVersion) -> Cell {
        Cell(version.id == RuleVersion.builtIn ? nil : version.day)
    }
}

extension RuleVersion {
    /// Nil where it holds since ever.
    fileprivate var holdsFrom: Day? { firstDay == .earliest ? nil : firstDay }
}
