import FoundationEssentials
import TestOffice

/// A library that stands between a run and a server: at the n-th COMMIT, or the n-th message of any kind, the connection
/// breaks or the run is killed.
enum BrokenConnections {
    private static let source = """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <errno.h>
        #include <poll.h>
        #include <signal.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>
        #include <sys/socket.h>
        #include <sys/un.h>
        #include <unistd.h>
        #define REAL(type, ...) ((type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, __func__))
        static int commits, messages, broken = -1, gone;
        static char is_server[4096];

        int connect(int socket, const struct sockaddr *address, socklen_t length) {
            int is_ours = address->sa_family == AF_UNIX && socket < 4096
                && strstr(((const struct sockaddr_un *)address)->sun_path, ".s.PGSQL");
            if (is_ours && gone) { errno = ECONNREFUSED; return -1; }
            if (is_ours) is_server[socket] = 1;
            return REAL(int, int, const struct sockaddr *, socklen_t)(socket, address, length);
        }

        static int breaks(int socket, const char *how) {
            if (!strncmp(how, "kill", 4)) raise(SIGKILL);
            gone = how[strlen(how) - 1] == '+';
            broken = socket;
            shutdown(socket, SHUT_RDWR);
            errno = ECONNRESET;
            return -1;
        }

        ssize_t send(int socket, const void *bytes, size_t count, int flags) {
            ssize_t (*really)(int, const void *, size_t, int) = REAL(ssize_t, int, const void *, size_t, int);
            if (socket == broken) { errno = ECONNRESET; return -1; }
            const char *how = getenv("BREAK"), *at = getenv("BREAK_AT");
            if (socket < 0 || socket >= 4096 || !is_server[socket]) return really(socket, bytes, count, flags);
            messages++;
            int is_commit = memmem(bytes, count, "COMMIT", 7) != 0;
            commits += is_commit;
            if (!how || !at) return really(socket, bytes, count, flags);
            if (strstr(how, "message")) {
                return messages == atoi(at) ? breaks(socket, how) : really(socket, bytes, count, flags);
            }
            if (!is_commit || commits != atoi(at)) return really(socket, bytes, count, flags);
            if (strstr(how, "before")) return breaks(socket, how);
            /* The server has done it, and its answer is lost. */
            really(socket, bytes, count, flags);
            struct pollfd wanted = { socket, POLLIN, 0 };
            poll(&wanted, 1, 20000);
            breaks(socket, how);
            return count;
        }
        ssize_t recv(int socket, void *bytes, size_t count, int flags) {
            if (socket == broken) { errno = ECONNRESET; return -1; }
            return REAL(ssize_t, int, void *, size_t, int)(socket, bytes, count, flags);
        }
        int close(int file) {
            if (file >= 0 && file < 4096) is_server[file] = 0;
            if (file == broken) broken = -1;
            return REAL(int, int)(file);
        }

        __attribute__((destructor)) static void tell(void) {
            const char *path = getenv("BREAK_COUNT");
            FILE *file = path ? fopen(path, "w") : 0;
            if (file) { fprintf(file, "%d %d", commits, messages); fclose(file); }
        }
        """

    /// Its path; nil where no compiler for C is at hand.
    static let library = PreloadedLibrary.compile(source)

    static let isPossible = library != nil && Engine.available.contains(.postgres)
    static let reason = "PostgreSQL is not installed, or \(PreloadedLibrary.reason)"
}

extension Company {
    /// Runs a command whose connection breaks.
    /// - Parameters:
    ///   - how: `before` or `after` the server hears of the n-th COMMIT, at any `message`; these behind `kill-` where the
    ///     run is killed, and with `+` where the server cannot be reached again.
    func run(_ line: [String], breaking how: String, at turn: Int) throws -> Run.Outcome {
        var environment: [String: String?] = [
            "LD_PRELOAD": BrokenConnections.library, "BREAK": how, "BREAK_AT": String(turn),
        ]
        // Nobody answers: how long that is asked for is no matter of this test.
        if how.hasSuffix("+") { environment["SEKISHO_PATIENCE"] = "50" }
        return try start(line, environment).wait()
    }

    /// Does a command and counts the COMMITs and messages of any kind that it sends.
    func countingMessages(of line: [String]) throws -> (commits: Int, all: Int, outcome: Run.Outcome) {
        let count = path("messages.txt")
        let outcome = try start(line, ["LD_PRELOAD": BrokenConnections.library, "BREAK_COUNT": count]).wait()
        let numbers = (read("messages.txt") ?? "").split(separator: " ").compactMap { Int($0) }
        guard numbers.count == 2 else { throw SystemFault(what: outcome.error, number: outcome.status) }
        try FileManager.default.removeItem(atPath: count)
        return (numbers[0], numbers[1], outcome)
    }
}
