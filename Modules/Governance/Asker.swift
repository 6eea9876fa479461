import Storage

/// Who asks, and whether names are understood (問い合わせる人): noted on the rows of every reading and every deed, so that
/// whoever finds a party by its name asks for the right to see names, on every road.
package struct Asker: Sendable {
    package let actor: Actor
    /// Whether nothing but codes is taken (`--exact`).
    package let takesCodesOnly: Bool

    /// Does the body while the rows are read for this asker.
    func reading<Answer>(_ rows: Connection, _ body: (Connection) throws -> Answer) rethrows -> Answer {
        let before = rows.reader
        rows.reader = self
        defer { rows.reader = before }
        return try body(rows)
    }
}

extension Connection {
    /// For whom these rows are read; nil where the program reads for itself.
    package var asker: Asker? { reader as? Asker }

    /// Whether whoever reads these rows may do that too.
    package func asker(may action: Action) throws -> Bool {
        guard let asker else { return false }
        return try PermissionsOfActor.covers(action, for: asker.actor.name, in: self)
    }
}
