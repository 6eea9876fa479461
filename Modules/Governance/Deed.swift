import Storage
import Vocabulary

/// One action while it is being done: the rows, the day, what the audit chain will say about it, and who hears of it.
package final class Deed {
    package let action: Action
    package let rows: Connection
    package let actor: Actor
    package let today: Day
    package let now: Instant
    /// What it is about: the code of a party, the number of a document.
    package var subject = Subject.none
    private(set) var facts = Image()
    /// Things to know that are no reason to refuse; the first hundred.
    package private(set) var remarks: [any Refusal] = []
    /// The modules of the program.
    package let parts: ProgramParts

    /// The entry of the record that will speak of it, and under which every change of rows is tallied.
    package let entry: ID<AuditEntry>

    /// - Parameter entry: its id, where it was taken before.
    init(_ action: Action, in books: Books, rows: Connection, entry: Int64? = nil) throws {
        self.entry = try entry.map { ID($0) } ?? AuditChain.newEntry(in: rows)
        try rows.beginTally(under: self.entry.value)
        self.action = action
        self.rows = rows
        actor = books.actor
        today = books.today
        now = books.now()
        parts = books.parts
    }

    /// Asks for a second right, where what is done needs more than the action's own.
    /// - Throws: ``GovernanceRefusal`` where the actor has not got it.
    package func require(_ right: Action) throws {
        try PermissionsOfActor.require(right, for: actor.name, in: rows)
    }

    /// Says what has happened. Whoever listens acts at once, in this transaction; where one of them refuses, nothing of
    /// the action is done.
    package func announce(_ event: some DomainEvent) throws {
        let name = type(of: event).name
        for listener in parts.listeners where listener.event == name { try listener.hear(event, self) }
    }

    /// Adds one fact for the audit chain: a count, an amount, a digest, a word of ours.
    package func detail(_ name: String, _ value: String) { facts.add(name, fact: value) }

    /// Adds another party that it is about.
    package func detail(_ name: String, party code: String) { facts.add(name, party: code) }

    /// Adds what a person wrote: it may say anything of anybody, and goes where it is said of a person who is erased.
    package func sentence(_ name: String, _ text: String) { facts.add(name, text: text) }

    /// Adds to a count for the audit chain that several steps of the action share.
    package func tally(_ name: String, _ count: Int) {
        guard count != 0 else { return }
        guard let place = facts.fields.firstIndex(where: { $0.name == name }) else {
            return detail(name, String(count))
        }
        facts.fields[place].value = .fact(String((facts.number(name).map { Int($0) } ?? 0) + count))
    }

    /// Notes something that people should know.
    package func remark(_ remark: any Refusal) {
        if remarks.count < 100 { remarks.append(remark) }
    }
}
