import Foundation
import Synchronization

/// Runs the body on as many threads at once and waits for all of them.
/// - Throws: the first thing that any of them threw.
package func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) throws {
    let first = FirstError()
    let group = DispatchGroup()
    for number in 0..<count {
        group.enter()
        let thread = Thread {
            do { try body(number) } catch { first.keep(error) }
            group.leave()
        }
        thread.stackSize = 4 << 20
        thread.start()
    }
    group.wait()
    try first.throwIfAny()
}

private final class FirstError: Sendable {
    private let kept = Mutex<(any Error)?>(nil)

    func keep(_ error: any Error) { kept.withLock { $0 = $0 ?? error } }
    func throwIfAny() throws { if let error = kept.withLock({ $0 }) { throw error } }
}

/// Lets one thread tell others that it has come to a point.
package final class Signal: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    package init() {}

    package func give() { semaphore.signal() }

    /// Waits for the other thread; false when it did not come within a minute.
    package func wait() -> Bool { semaphore.wait(timeout: .now() + 60) == .success }
}
