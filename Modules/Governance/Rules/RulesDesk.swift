import Storage
import Vocabulary

/// The door to all rules that people can read and change (規則), whichever module lives by them.
package struct RulesDesk: Sendable {
    package let books: Books
    /// In the order in which they are listed.
    let kinds: [any RuleKind]

    package init(_ books: Books, kinds: [any RuleKind]) {
        self.books = books
        self.kinds = kinds
    }

    /// A version, and whether it holds today.
    package struct Line: Sendable, Equatable {
        package let version: RuleVersion
        package let isInForce: Bool
    }

    /// What applying a text has done.
    package struct Applied: Sendable, Equatable {
        package let version: RuleVersion
        /// False where the text was in force on that day already.
        package let isNew: Bool
        package let effects: [RuleEffect]
    }

    /// All versions of all kinds that the actor may read, the newest of each kind first.
    package func list() throws -> [Line] {
        try books.database.read { rows in
            try kinds.flatMap { kind -> [Line] in
                do {
                    try PermissionsOfActor.require(kind.viewing, for: books.actor.name, in: rows)
                } catch GovernanceRefusal.notAllowed {
                    return []
                }
                return try lines(kind, in: rows)
            }
        }
    }

    /// All versions of one kind, the newest first.
    package func list(_ name: String) throws -> [Line] {
        let kind = try kind(name)
        return try books.read(kind.viewing) { try lines(kind, in: $0) }
    }

    /// One version: by `KIND` the one in force today, by `KIND@N` that one.
    package func show(_ label: String) throws -> RuleVersion {
        let parts = label.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let kind = try kind(parts.first ?? "")
        return try books.read(kind.viewing) { rows in
            guard parts.count == 2 else { return try inForce(kind, in: rows) }
            guard let number = Int64(parts[1]),
                let version = try all(kind, in: rows).first(where: { $0.version == number })
            else { throw RulesRefusal.unknownVersion(label, kind: kind.name) }
            return version
        }
    }

    /// Reads a text without applying it.
    /// - Returns: what its versions would be called.
    /// - Throws: the kind's refusal with line and reason.
    @discardableResult
    package func check(_ name: String, _ text: String) throws -> String {
        let kind = try kind(name)
        return try books.read(kind.viewing) { _ in try kind.check(text) }
    }

    /// The lines by which a text differs from the version in force; without a text, the version in force from the one
    /// before it.
    package func diff(_ name: String, _ text: String? = nil) throws -> (old: RuleVersion?, lines: [RuleDiff.Line]) {
        let kind = try kind(name)
        return try books.read(kind.viewing) { rows in
            let present = try inForce(kind, in: rows)
            if let text { return (present, RuleDiff.lines(from: present.text, to: text)) }
            let before = try all(kind, in: rows).last { $0.firstDay < present.firstDay }
            return (before, RuleDiff.lines(from: before?.text ?? "", to: present.text))
        }
    }

    /// Puts a text in force from a day on, today unless told, and says what that changes. What was judged before stays
    /// as it was judged.
    /// - Throws: ``RulesRefusal``; the kind's refusal with line and reason.
    package func apply(_ name: String, _ text: String, from firstDay: Day? = nil) throws -> Applied {
        let kind = try kind(name)
        return try books.perform(kind.applying, queue: kind.queue) { try apply(kind, text, from: firstDay, in: $0) }
    }

    private func apply(_ kind: some RuleKind, _ text: String, from firstDay: Day?, in deed: Deed) throws -> Applied {
        let title = try kind.check(text)
        let first = firstDay ?? deed.today
        _ = try RuleVersions.ensure(kind, on: .earliest, in: deed)
        let before = try RuleVersions.inForce(kind, on: first, in: deed.rows)
        deed.subject = Subject("rules", before.label)
        deed.detail("kind", kind.name)
        if before.text == text { return Applied(version: before, isNew: false, effects: []) }
        let versions = try RuleVersions.all(kind, in: deed.rows)
        if let taken = versions.first(where: { $0.firstDay == first }) {
            throw RulesRefusal.dayTaken(first, by: taken.label, kind: kind.name)
        }
        if try first < deed.today && kind.hasJudged(since: first, in: deed.rows) {
            throw RulesRefusal.dayPast(first, kind: kind.name)
        }
        let number = (versions.map(\.version).max() ?? 0) + 1
        let after = try RuleVersions.insert(
            RuleVersion(
                id: RuleVersion.builtIn, kind: kind.name, name: title, version: number, firstDay: first, text: text,
                day: deed.today, at: deed.now, actor: deed.actor.name, approval: nil), in: deed)
        deed.subject = Subject("rules", after.label)
        deed.detail("first_day", first.description)
        deed.detail("digest", Digest(of: text).description)
        let effects = try kind.follow(RuleChange(before: before, after: after), in: deed)
        return Applied(version: after, isNew: true, effects: effects)
    }

    private func kind(_ name: String) throws -> any RuleKind {
        guard let kind = kinds.first(where: { $0.name == name }) else {
            throw RulesRefusal.unknownKind(name, known: kinds.map(\.name))
        }
        return kind
    }

    private func lines(_ kind: some RuleKind, in rows: Connection) throws -> [Line] {
        let present = try inForce(kind, in: rows)
        return try all(kind, in: rows).reversed().map { Line(version: $0, isInForce: $0 == present) }
    }

    private func all(_ kind: some RuleKind, in rows: Connection) throws -> [RuleVersion] {
        try RuleVersions.all(kind, in: rows)
    }

    private func inForce(_ kind: some RuleKind, in rows: Connection) throws -> RuleVersion {
        try RuleVersions.inForce(kind, on: books.today, in: rows)
    }
}
