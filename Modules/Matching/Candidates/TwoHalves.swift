import Glibc

/// Two halves of one computation, side by side on two cores. They may share what they read; each writes only what is its
/// own.
enum TwoHalves {
    static func run(_ work: (Int) -> Void) {
        withoutActuallyEscaping(work) { work in
            let other = Half(work)
            var thread = pthread_t()
            let started = pthread_create(
                &thread, nil,
                { context in
                    context.map { Unmanaged<Half>.fromOpaque($0).takeUnretainedValue().work(1) }
                    return nil
                }, Unmanaged.passUnretained(other).toOpaque())
            work(0)
            // Without a second thread the one does both.
            if started == 0 { pthread_join(thread, nil) } else { work(1) }
            withExtendedLifetime(other) {}
        }
    }

    private final class Half {
        let work: (Int) -> Void

        init(_ work: @escaping (Int) -> Void) { self.work = work }
    }
}
