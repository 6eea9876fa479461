import Storage
import Vocabulary

/// The books of the company as one person sees them on one day: the only way in which anything is read or changed.
package struct Books: Sendable {
    package let database: Database
    package let actor: Actor
    /// How the actor says whom is meant.
    package let asker: Asker
    /// The business date of the run.
    package let today: Day
    /// The clock.
    package let now: @Sendable () -> Instant
    /// There when everything is done, counted and taken back (`--dry-run`).
    package let rehearsal: Rehearsal?
    package var isRehearsal: Bool { rehearsal != nil }
    /// Notes what these books have kept.
    private let kept = Kept()
    /// Whether an action is kept by now: whatever goes wrong behind it, nobody must hear that nothing was done.
    package var haveKept: Bool { kept.something }
    /// The modules of the program, which follow what happens to each other's records.
    package let parts: ProgramParts

    package init(
        _ database: Database, actor: Actor, today: Day, now: @escaping @Sendable () -> Instant,
        isRehearsal: Bool = false, takesCodesOnly: Bool = false, parts: ProgramParts
    ) {
        asker = Asker(actor: actor, takesCodesOnly: takesCodesOnly)
        self.database = database
        self.actor = actor
        self.today = today
        self.now = now
        rehearsal = isRehearsal ? Rehearsal() : nil
        self.parts = parts
    }

    /// Reads one consistent moment, if the actor may.
    /// - Throws: ``GovernanceRefusal`` where the actor may not.
    package func read<Answer>(_ action: Action, _ body: (Connection) throws -> Answer) throws -> Answer {
        try database.read { rows in
            try PermissionsOfActor.require(action, for: actor.name, in: rows)
            return try asker.reading(rows, body)
        }
    }

    /// Reads one consistent moment whatever the actor may: for questions that ask for the right themselves.
    package func look<Answer>(_ body: (Connection) throws -> Answer) throws -> Answer {
        try database.read { try asker.reading($0, body) }
    }

    /// Asks for a further right, where an answer shows what another list shows.
    /// - Throws: ``GovernanceRefusal`` where the actor may not.
    package func require(_ action: Action, in rows: Connection) throws {
        try PermissionsOfActor.require(action, for: actor.name, in: rows)
    }

    /// Whether the actor may, where an answer says more to those who may.
    package func mayDo(_ action: Action, in rows: Connection) throws -> Bool {
        try PermissionsOfActor.covers(action, for: actor.name, in: rows)
    }

    /// Does one action in one transaction: asks whether the actor may, does the work, and records it in the audit
    /// chain. Everything is there when the call returns, or nothing is. In a rehearsal everything is taken back.
    ///
    /// The body may run more than once when others disturb it; it must change nothing but rows.
    /// - Parameter queue: actions that name the same queue wait for each other instead of disturbing each other.
    @discardableResult
    package func perform<Answer>(
        _ action: Action, queue: String? = nil, _ body: (Deed) throws -> Answer
    ) throws -> Answer {
        rehearsal?.note()
        let answer = try database.write(queue: queue, keep: !isRehearsal) { rows in
            try PermissionsOfActor.require(action, for: actor.name, in: rows)
            let deed = try Deed(action, in: self, rows: rows)
            let answer = try asker.reading(rows) { _ in try body(deed) }
            try AuditChain.append(deed, in: rows)
            return answer
        }
        if !isRehearsal { kept.note() }
        // The action is done by now: where linking its entry fails, the next action links it, and nobody must be told
        // that nothing was changed.
        if database.dialect == .postgres && !isRehearsal { try? AuditChain.link(database) }
        return answer
    }

    /// Does an action at most once for a key (冪等キー), however often it is asked: the same key and the same request
    /// get the first answer again.
    /// - Parameters:
    ///   - request: everything that the answer depends on, as text.
    ///   - alike: other requests that ask for the same by now.
    ///   - body: its answer is kept as text.
    /// - Throws: ``GovernanceRefusal/keyReused(_:)`` where the key came with another request.
    @discardableResult
    package func performOnce(
        _ action: Action, key: String, request: String, queue: String? = nil,
        alike: (Connection) throws -> [String] = { _ in [] }, _ body: (Deed) throws -> String
    ) throws -> String {
        // Requests with one key wait for each other: only the first has anything to do.
        try perform(action, queue: queue ?? "once \(actor.name) \(action.name) \(key)") { deed in
            let fingerprint = Digest(of: request)
            let known = try deed.rows.first(
                """
                SELECT fingerprint, answer FROM governance_idempotency
                 WHERE actor = \(actor.name) AND action = \(action.name) AND key = \(key)
                """
            ) { (Digest(bytes: $0.blob(0)), $0.text(1)) }
            if let (first, answer) = known {
                guard try first == fingerprint || alike(deed.rows).contains(where: { Digest(of: $0) == first }) else {
                    throw GovernanceRefusal.keyReused(key)
                }
                deed.detail("repeated", "yes")
                return answer
            }
            let answer = try body(deed)
            try deed.rows.run(
                """
                INSERT INTO governance_idempotency (actor, action, key, fingerprint, answer)
                VALUES (\(actor.name), \(action.name), \(key), \(fingerprint), \(answer))
                """)
            return answer
        }
    }
}
