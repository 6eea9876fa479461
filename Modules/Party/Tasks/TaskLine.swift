import Vocabulary

/// One line of the list of what anybody has to do (タスク): call back, send the catalogue, answer a crossing, ask for a
/// document, remind of a payment.
package struct TaskLine: Equatable, Sendable {
    package let number: Int64
    /// Code and name of the party that it is about; nil where it is about none.
    package let party: String?
    package let partyName: String?
    package let what: TaskText
    package let source: TaskSource
    /// Nil for what somebody wrote down.
    package let cause: TaskCause?
    package let owner: String
    package let dueOn: Day
    package let openedOn: Day
    package let openedBy: String
    package let doneOn: Day?
    package let doneBy: String?
    /// What came of it.
    package let result: String?

    /// How many days it was late when it was done, or is today; 0 where it is in time.
    package func daysLate(on today: Day) -> Int { max(0, (doneOn ?? today).days(since: dueOn)) }
}

/// What is to be done: in somebody's words, or in the program's, which each reader gets in their own language.
package enum TaskText: Equatable, Sendable {
    case said(String)
    /// The word stands under `term.task.what.<word>`, with the number of the cause as its fact.
    case word(String)

    /// The key or the text, as files and programs read it.
    package var key: String {
        switch self {
        case .said(let text), .word(let text): text
        }
    }
}
