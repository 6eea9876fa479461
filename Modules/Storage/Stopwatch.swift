import Glibc

/// Time that passes, whatever happens to the clock on the wall.
struct Stopwatch {
    private let start = Self.now

    var milliseconds: Int { Int(Self.now - start) }

    private static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
