import FoundationEssentials
import TestOffice

/// A library that is loaded before all others and stands between a run and the disk: at the n-th call that changes
/// something there, the run is killed, the call fails, or somebody else comes between.
enum FaultyCalls {
    private static let source = """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <errno.h>
        #include <fcntl.h>
        #include <signal.h>
        #include <stdarg.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>
        #include <sys/stat.h>
        #include <unistd.h>
        #define REAL(type, ...) ((type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, __func__))
        static int calls, syncs, folders, writes;

        /* Somebody moves FAULT_FROM to FAULT_TO, writes it over that file, or removes that file. */
        static void meddle(const char *how) {
            const char *from = getenv("FAULT_FROM"), *to = getenv("FAULT_TO");
            char line[4000];
            if (!strcmp(how, "remove")) snprintf(line, sizeof line, "rm '%s'", to);
            else snprintf(line, sizeof line, "%s '%s' '%s'", strcmp(how, "move") ? "cat" : "mv", from, to);
            if (!strcmp(how, "overwrite")) snprintf(line, sizeof line, "cat '%s' > '%s'", from, to);
            unsetenv("LD_PRELOAD");
            if (system(line)) abort();
        }

        /* Whether this call fails. */
        static int fails(void) {
            const char *how = getenv("FAULT"), *at = getenv("FAULT_AT");
            int now = __sync_add_and_fetch(&calls, 1);
            if (!how || !at) return 0;
            int stays = how[strlen(how) - 1] == '+';
            if (now != atoi(at) && !(stays && now > atoi(at))) return 0;
            if (!strncmp(how, "kill", 4)) raise(SIGKILL);
            errno = !strncmp(how, "enospc", 6) ? ENOSPC : !strncmp(how, "eio", 3) ? EIO : 0;
            if (!errno) meddle(how);
            return errno != 0;
        }

        static int turn(const char *name, int *count) {
            const char *at = getenv(name);
            if (!at || ++*count != atoi(at)) return 0;
            errno = EIO;
            return 1;
        }

        static int is_file(int file) {
            struct stat status;
            return file > 2 && fstat(file, &status) == 0 && S_ISREG(status.st_mode);
        }

        static int sync_fails(int file) {
            if (fails()) return 1;
            return is_file(file) ? turn("FAIL_SYNC", &syncs) : turn("FAIL_FOLDER", &folders);
        }
        int fsync(int file) { return sync_fails(file) ? -1 : REAL(int, int)(file); }
        int fdatasync(int file) { return sync_fails(file) ? -1 : REAL(int, int)(file); }
        ssize_t pwrite64(int file, const void *bytes, size_t count, off_t place) {
            if (fails() || turn("FAIL_WRITE", &writes)) return -1;
            return REAL(ssize_t, int, const void *, size_t, off_t)(file, bytes, count, place);
        }
        ssize_t pwrite(int file, const void *bytes, size_t count, off_t place) {
            if (fails() || turn("FAIL_WRITE", &writes)) return -1;
            return REAL(ssize_t, int, const void *, size_t, off_t)(file, bytes, count, place);
        }
        ssize_t write(int file, const void *bytes, size_t count) {
            return is_file(file) && fails() ? -1 : REAL(ssize_t, int, const void *, size_t)(file, bytes, count);
        }
        int ftruncate(int file, off_t size) { return fails() ? -1 : REAL(int, int, off_t)(file, size); }
        int ftruncate64(int file, off_t size) { return fails() ? -1 : REAL(int, int, off_t)(file, size); }
        int rename(const char *from, const char *to) {
            return fails() ? -1 : REAL(int, const char *, const char *)(from, to);
        }
        int link(const char *from, const char *to) {
            return fails() ? -1 : REAL(int, const char *, const char *)(from, to);
        }
        int unlink(const char *path) { return fails() ? -1 : REAL(int, const char *)(path); }
        static int creation(int flags, const char *path) {
            return flags & O_CREAT && strncmp(path, "/dev", 4) && fails();
        }
        int open(const char *path, int flags, ...) {
            va_list more; va_start(more, flags); int mode = va_arg(more, int); va_end(more);
            return creation(flags, path) ? -1 : REAL(int, const char *, int, int)(path, flags, mode);
        }
        int open64(const char *path, int flags, ...) {
            va_list more; va_start(more, flags); int mode = va_arg(more, int); va_end(more);
            return creation(flags, path) ? -1 : REAL(int, const char *, int, int)(path, flags, mode);
        }

        __attribute__((destructor)) static void tell(void) {
            const char *path = getenv("FAULT_COUNT");
            FILE *file = path ? fopen(path, "w") : 0;
            if (file) { fprintf(file, "%d", calls); fclose(file); }
        }
        """

    /// Its path; nil where no compiler for C is at hand.
    static let library = PreloadedLibrary.compile(source)

    static let isPossible = library != nil
    static let reason = PreloadedLibrary.reason
}

extension Company {
    /// Runs a command with something going wrong at its n-th call that changes the disk.
    /// - Parameter fault: `kill`, `eio`, `enospc`, these with `+` from there on; or what somebody does meanwhile to the
    ///   second file: `remove`, or `move` or `overwrite` with the first.
    func run(_ line: [String], _ fault: String, at turn: Int, files: (from: String, to: String) = ("", "")) throws
        -> Run.Outcome
    {
        let environment: [String: String?] = [
            "LD_PRELOAD": FaultyCalls.library, "FAULT": fault, "FAULT_AT": String(turn), "FAULT_FROM": files.from,
            "FAULT_TO": files.to,
        ]
        return try start(line, environment).wait()
    }

    /// How many calls of a command change the disk; the command is done.
    func turns(of line: [String]) throws -> Int {
        let (turns, outcome) = try countingTurns(of: line)
        guard outcome.status == 0 else { throw SystemFault(what: outcome.error, number: outcome.status) }
        return turns
    }

    /// Does a command and counts the calls that change the disk.
    func countingTurns(of line: [String]) throws -> (turns: Int, outcome: Run.Outcome) {
        let count = path("turns.txt")
        let outcome = try start(line, ["LD_PRELOAD": FaultyCalls.library, "FAULT_COUNT": count]).wait()
        guard let turns = read("turns.txt").flatMap({ Int($0) }) else {
            throw SystemFault(what: outcome.error, number: outcome.status)
        }
        try FileManager.default.removeItem(atPath: count)
        return (turns, outcome)
    }
}

/// Some of the turns of a command: the first, the last, and so many between.
func some(_ count: Int, of turns: Int) -> [Int] {
    guard turns > count else { return Array(1...turns) }
    return (0..<count).map { 1 + $0 * (turns - 1) / (count - 1) }
}
