import Vocabulary

/// A task on its way into the list.
package struct NewTask: Sendable {
    package let what: TaskText
    package let party: ID<Party>?
    package let owner: String
    package let dueOn: Day
    /// Nil for what somebody wrote down by hand.
    package let cause: TaskCause?

    /// What a part of the program wants done, in its own word.
    package init(word: String, for cause: TaskCause, party: ID<Party>?, owner: String, dueOn: Day) {
        self.init(.word(word), party: party, owner: owner, dueOn: dueOn, cause: cause)
    }

    init(_ what: TaskText, party: ID<Party>?, owner: String, dueOn: Day, cause: TaskCause? = nil) {
        self.what = what
        self.party = party
        self.owner = owner
        self.dueOn = dueOn
        self.cause = cause
    }
}
