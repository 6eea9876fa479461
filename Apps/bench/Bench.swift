import Glibc

/// Ratios of what the program costs to a floor that is measured in the same run, in turn with it: CPU of user and
/// system of whole processes, medians. Times alone are never compared.
///
///     sekisho-bench PATH-TO-SEKISHO [--quick] [--only NAME]
@main
struct Bench {
    let program: String
    let folder: String
    /// A tenth of everything, for a look in between.
    let isQuick: Bool
    let only: String?
    let engine: Engine
    let files: CompanyFiles

    static func main() {
        var arguments = Array(CommandLine.arguments.dropFirst())
        let isQuick = arguments.contains("--quick")
        arguments.removeAll { $0 == "--quick" }
        var only: String?
        if let place = arguments.firstIndex(of: "--only"), place + 1 < arguments.count {
            only = arguments[place + 1]
            arguments.removeSubrange(place...(place + 1))
        }
        guard arguments.count == 1, let program = arguments.first else {
            show(
                "usage: sekisho-bench PATH-TO-SEKISHO [--quick] [--only version|parties|workbook|find|touches|verify|credit|report]"
            )
            exit(64)
        }
        var template = Array(
            "\(getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp")/sekisho-bench-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { exit(73) }
        let folder = String(cString: made)
        var engines = [Engine.sqlite(folder: folder)]
        if let server = getenv("SEKISHO_TEST_POSTGRES") { engines.append(.postgres(server: String(cString: server))) }
        let files = CompanyFiles(folder: folder, parties: isQuick ? 100_000 : 1_000_000)
        show(
            isQuick
                ? "A tenth of everything: only the whole run counts.\n"
                : "Medians of 5; imports on PostgreSQL, which has no bound: once.\n")
        var holds = true
        for engine in engines {
            let bench = Bench(
                program: program, folder: folder, isQuick: isQuick, only: only, engine: engine, files: files)
            holds = bench.run() && holds
        }
        _ = Command.run(["rm", "-rf", folder])
        exit(holds ? 0 : 1)
    }

    private func run() -> Bool {
        show(engine.label)
        Ratio.head()
        var results: [Bool] = []
        for (name, part) in [
            ("version", version), ("parties", parties), ("workbook", workbook), ("find", find), ("touches", touches),
            ("credit", credit),
            ("verify", verify), ("report", report),
        ] where only == nil || only == name {
            results += part()
        }
        for name in ["parties", "workbook", "touches_base", "touches", "verify", "find", "credit", "small", "large"] {
            engine.remove(name)
        }
        show("")
        return results.allSatisfy { $0 }
    }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    /// Runs the measured program on a database.
    @discardableResult
    func sekisho(_ arguments: [String], on database: String) -> Cost {
        let cost = Command.run([program] + arguments + ["--database", engine.address(database), "--quiet"])
        if cost.status != 0 { show("  \(arguments.joined(separator: " ")): exit code \(cost.status)") }
        return cost
    }

    /// Makes a file once.
    func file(_ name: String, _ write: (String) -> Void) -> String {
        let path = path(name)
        if access(path, F_OK) != 0 { write(path) }
        return path
    }

    func scaled(_ count: Int) -> Int { isQuick ? count / 10 : count }
}
