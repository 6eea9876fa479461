import Dispatch
import FoundationEssentials
import Glibc

/// One run of the program, started in a folder with an environment of its own.
package final class Run {
    /// What a run left behind.
    package struct Outcome: Sendable {
        /// The exit status; 128 and the number of the signal where one ended the run, as a shell says it.
        package let status: Int32
        package let bytes: [UInt8]
        package let error: String

        package var output: String { String(decoding: bytes, as: UTF8.self) }
    }

    /// A run that takes longer has got stuck: it is ended, which its test sees as status 137.
    private static let patience = DispatchTimeInterval.seconds(120)

    private let process: pid_t
    private let output: Int32
    private let error: Int32

    /// Starts a program.
    /// - Parameters:
    ///   - input: what it reads from standard input.
    ///   - outputTo: where standard output goes, such as `/dev/full`; kept for ``Outcome`` unless told.
    package init(
        _ program: String, _ arguments: [String], in folder: String, environment: [String: String],
        input: [UInt8] = [], outputTo: String? = nil
    ) throws {
        let standardInput = Self.namelessFile()
        output = Self.namelessFile()
        error = Self.namelessFile()
        input.withUnsafeBytes { _ = write(standardInput, $0.baseAddress, $0.count) }
        lseek(standardInput, 0, SEEK_SET)
        defer { close(standardInput) }

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, standardInput, 0)
        if let outputTo {
            posix_spawn_file_actions_addopen(&actions, 1, outputTo, O_WRONLY, 0)
        } else {
            posix_spawn_file_actions_adddup2(&actions, output, 1)
        }
        posix_spawn_file_actions_adddup2(&actions, error, 2)

        // `env` goes to the folder and becomes the program: the process stays the same one.
        let words = (["env", "-C", folder, program] + arguments).map { strdup($0) } + [nil]
        let variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var started: pid_t = 0
        let code = posix_spawn(&started, "/usr/bin/env", &actions, nil, words, variables)
        guard code == 0 else { throw SystemFault(what: program, number: code) }
        process = started
    }

    deinit {
        close(output)
        close(error)
    }

    /// A file that nobody else finds and that goes with the last who has it open.
    private static func namelessFile() -> Int32 {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("run" + UUID().uuidString).path
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        unlink(path)
        return descriptor
    }

    package func kill(_ signal: Int32 = SIGKILL) {
        Glibc.kill(process, signal)
    }

    /// Waits for the end.
    package func wait() -> Outcome {
        var status: Int32 = 0
        let overdue = DispatchWorkItem { [process] in Glibc.kill(process, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience, execute: overdue)
        waitpid(process, &status, 0)
        overdue.cancel()
        let signal = status & 0x7F
        return Outcome(
            status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, bytes: Self.contents(output),
            error: String(decoding: Self.contents(error), as: UTF8.self))
    }

    private static func contents(_ descriptor: Int32) -> [UInt8] {
        let size = Int(lseek(descriptor, 0, SEEK_END))
        guard size > 0 else { return [] }
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = max(0, pread(descriptor, buffer.baseAddress, size, 0))
        }
    }
}

/// A call to the system that a test needs and did not get.
package struct SystemFault: Error {
    package let what: String
    package let number: Int32

    package init(what: String, number: Int32) {
        self.what = what
        self.number = number
    }
}
