import Synchronization

/// What is done and taken back (試行): tells afterwards whether anything was.
package final class Rehearsal: Sendable {
    private let acted = Atomic(false)

    /// False where something was only read, which is no rehearsal of anything.
    package var hasActed: Bool { acted.load(ordering: .relaxed) }

    /// Of something that was done and taken back without books, because there are none yet.
    package static var done: Rehearsal {
        let rehearsal = Rehearsal()
        rehearsal.note()
        return rehearsal
    }

    func note() { acted.store(true, ordering: .relaxed) }
}

/// What was done and stays (保存済み).
final class Kept: Sendable {
    private let noted = Atomic(false)

    var something: Bool { noted.load(ordering: .relaxed) }

    func note() { noted.store(true, ordering: .relaxed) }
}
