import Glibc

/// What one process took: CPU of user and system in milliseconds, time on the clock, and peak memory in kilobytes.
struct Cost {
    var cpu = 0.0
    var wall = 0.0
    var peak = 0
    var status: Int32 = 0
}

/// Whole processes, run one after the other with their output thrown away.
enum Command {
    /// Runs a program to its end.
    /// - Parameter input: what it reads from standard input, a file; nothing where nil.
    static func run(_ arguments: [String], input: String? = nil, in folder: String? = nil) -> Cost {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input ?? "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        if isQuiet { posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0) }
        var cArguments: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        cArguments.append(nil)
        defer { for argument in cArguments { free(argument) } }
        var process = pid_t()
        let began = now()
        guard posix_spawnp(&process, arguments[0], &actions, nil, cArguments, environ) == 0 else {
            return Cost(status: 127)
        }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
        return Cost(
            cpu: milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), wall: now() - began,
            peak: usage.ru_maxrss, status: status & 0x7f == 0 ? status >> 8 & 0xff : 128 + (status & 0x7f))
    }

    /// Errors of the measured programs are shown where `SEKISHO_BENCH_VERBOSE` is set.
    private static let isQuiet = getenv("SEKISHO_BENCH_VERBOSE") == nil

    private static func milliseconds(_ time: timeval) -> Double {
        Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
    }
}

/// The middle one of several values.
func median(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
}
