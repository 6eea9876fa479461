import Dispatch

/// Two halves of one computation, side by side on two cores. They may share what they read; each writes only what is its
/// own.
enum TwoHalves {
    static func run(_ work: (Int) -> Void) {
        withoutActuallyEscaping(work) { work in
            // That the halves do not disturb each other is the promise above; the compiler cannot see it.
            nonisolated(unsafe) let half = work
            DispatchQueue.concurrentPerform(iterations: 2) { half($0) }
        }
    }
}
