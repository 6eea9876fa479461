import Files
import Glibc

/// A program of this machine that prints a page as PDF (印刷用プログラム). The page is whole in itself, so that nothing is
/// fetched from anywhere.
struct PrintProgram {
    private let path: String
    private let name: String

    /// In the order in which they are taken.
    static let names = ["weasyprint", "chromium", "chromium-browser", "google-chrome"]
    /// A page that takes longer is given up, in milliseconds.
    private static let patience = 180_000

    /// The first that is installed.
    /// - Throws: ``OutputRefusal/noPrintProgram``.
    static func installed() throws -> PrintProgram {
        let folders = (environment("PATH") ?? "").split(separator: ":")
        for name in names {
            for folder in folders where access("\(folder)/\(name)", X_OK) == 0 {
                return PrintProgram(path: "\(folder)/\(name)", name: name)
            }
        }
        throw OutputRefusal.noPrintProgram
    }

    /// Prints the page in a private folder to a file in it.
    /// - Throws: ``OutputRefusal/notPrinted(_:_:)`` where the program fails, makes nothing or does not end.
    func produce(_ page: String, to target: String, in folder: PrivateFolder) throws {
        let log = folder.path("log")
        let status = try run(arguments(page, target, folder), log: log)
        guard status == 0, access(target, R_OK) == 0 else {
            throw OutputRefusal.notPrinted(name, Self.lastLine(of: log))
        }
    }

    private func arguments(_ page: String, _ target: String, _ folder: PrivateFolder) -> [String] {
        if name == "weasyprint" { return [path, "--quiet", page, target] }
        // The sandbox of chromium refuses to start as root.
        let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
        return [path, "--headless"] + sandbox + [
            "--disable-gpu", "--disable-extensions", "--disable-background-networking", "--no-first-run",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(folder.path("profile"))",
            "--no-pdf-header-footer", "--print-to-pdf=\(target)", "file://\(page)",
        ]
    }

    /// Runs the program without a shell, and without what the environment says of the database.
    private func run(_ arguments: [String], log: String) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own, so that its helpers end with it.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        let words = Words(arguments)
        let surroundings = Words(
            ["PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "XDG_RUNTIME_DIR", "FONTCONFIG_PATH", "FONTCONFIG_FILE"]
                .compactMap { name in environment(name).map { "\(name)=\($0)" } })
        var process = pid_t()
        let started = posix_spawn(&process, path, &actions, &attributes, words.pointers, surroundings.pointers)
        guard started == 0 else { throw OutputRefusal.notPrinted(name, String(cString: strerror(started))) }
        return try end(of: process)
    }

    private func end(of process: pid_t) throws -> Int32 {
        var status: Int32 = 0
        for _ in 0..<Self.patience / 20 {
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process { return status }
            if ended < 0 && errno != EINTR { throw OutputRefusal.notPrinted(name, String(cString: strerror(errno))) }
            usleep(20_000)
        }
        kill(-process, SIGKILL)
        while waitpid(process, &status, 0) < 0 && errno == EINTR {}
        throw OutputRefusal.notPrinted(name, "\(Self.patience / 1000) s")
    }

    private static func lastLine(of log: String) -> String {
        guard let file = fopen(log, "r") else { return "" }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 4096)
        _ = fseek(file, -4096, SEEK_END)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n").last.map(String.init) ?? ""
    }

    /// Words as C reads them, until this is gone.
    private final class Words {
        let pointers: [UnsafeMutablePointer<CChar>?]

        init(_ words: [String]) { pointers = words.map { strdup($0) } + [nil] }

        deinit {
            for pointer in pointers { free(pointer) }
        }
    }
}
