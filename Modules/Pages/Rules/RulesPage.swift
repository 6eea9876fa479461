import Governance
import Presentation
import Storage
import Vocabulary

/// One version of rules, and how rules differ and change.
package enum RulesPage {
    /// A version with its text, for programs.
    package static func payload(of version: RuleVersion) -> JSONValue {
        [
            "kind": .string(version.kind), "version": .string(version.label),
            "first_day": .day(version.holdsFrom), "applied_on": .day(version.appliedOn),
            "actor": .string(version.actor), "digest": .string(Digest(of: version.text).description),
            "text": .string(version.text),
        ]
    }

    /// The lines by which rules differ from a version before them.
    package static func diff(of kind: String, from old: RuleVersion?, _ lines: [RuleDiff.Line]) -> Document {
        let table = Table(
            "lines",
            columns: [
                Column("change", "term.rules.diff.change"), Column("line", "term.rules.diff.line", .number),
                Column("text", "term.rules.diff.text"),
            ],
            rows: lines.map { line in
                let sign = line.change == .added ? "+" : "-"
                return [.word(sign, .plain(sign)), .int(Int64(line.number)), .text(line.text)]
            })
        return Document(
            "rules.diff", title: old.map { .code("page.rules.diff.from", facts: [$0.label]) },
            sections: [lines.isEmpty ? .paragraph("page.rules.diff.none") : .table(table)],
            payload: [
                "kind": .string(kind), "from": .text(old?.label),
                "lines": .array(
                    lines.map {
                        ["change": .string($0.change.rawValue), "line": .int($0.number), "text": .string($0.text)]
                    }),
            ])
    }

    /// What applying has done, or would do. A rehearsal names no version: its number may go to another text.
    /// - Parameter own: what the answer of a command says before, or in another way than, the answer of `rules apply`.
    package static func document(
        of applied: RulesDesk.Applied, schema: String, _ own: KeyValuePairs<String, JSONValue>, by books: Books
    ) -> Document {
        let version = applied.version
        let isRehearsed = books.isRehearsal && applied.isNew
        let general: [JSONValue.Member] = [
            JSONValue.Member("kind", .string(version.kind)),
            JSONValue.Member("version", isRehearsed ? .null : .string(version.label)),
            JSONValue.Member("new", .bool(applied.isNew)), JSONValue.Member("first_day", .day(version.holdsFrom)),
            JSONValue.Member("effect", Listing.effects.table(applied.effects).json),
        ]
        let named = own.map { JSONValue.Member($0.key, isRehearsed ? .null : $0.value) }
        let names = Set(named.map(\.name))
        return Document(
            schema,
            sections: [.paragraph(sentence(of: applied, isRehearsed: isRehearsed))]
                + (applied.effects.isEmpty ? [] : [.table(Listing.effects.table(applied.effects, "effect"))]),
            payload: .object(named + general.filter { !names.contains($0.name) }))
    }

    private static func sentence(of applied: RulesDesk.Applied, isRehearsed: Bool) -> Label {
        let (version, day) = (applied.version, applied.version.firstDay.description)
        if !applied.isNew { return .code("page.rules.unchanged", facts: [version.label]) }
        return isRehearsed
            ? .code("page.rules.would_apply", facts: [version.kind, day])
            : .code("page.rules.applied", facts: [version.label, day])
    }
}

extension Listing<RuleEffect> {
    /// What rules change in numbers.
    static let effects = Listing(
        "rules.apply",
        [
            Field("what", "term.rules.effect.what", .text, type: "string") { .word($0.what, .code($0.words)) },
            .count("before", "term.rules.effect.before") { $0.before },
            .count("after", "term.rules.effect.after") { $0.after },
        ])
}
