/// What brought a task into the list: a person, or a part of the program that wants something done (発生元).
///
/// Each module names its own beside what opens the task: `extension TaskSource { static let dunning: Self = "dunning" }`;
/// the word that people read stands under `state.task.source.dunning`.
package struct TaskSource: Sendable, Hashable, ExpressibleByStringLiteral {
    package let name: String

    package init(_ name: String) {
        self.name = name
    }

    package init(stringLiteral name: String) {
        self.name = name
    }

    /// Somebody wrote it down.
    package static let hand: Self = "hand"
    /// Somebody was met and gave a business card.
    package static let card: Self = "card"
}

/// What a task came of: a crossing, a step, a document, by its number. One cause brings one task, however often it is
/// reported, and also after the task is done; what comes back again is another cause, with a number of its own.
package struct TaskCause: Sendable, Hashable {
    package let source: TaskSource
    /// What sort of thing it is: `crossing`, `step`, `invoice`.
    package let kind: String
    package let number: String

    package init(_ source: TaskSource, _ kind: String, _ number: String) {
        self.source = source
        self.kind = kind
        self.number = number
    }
}
