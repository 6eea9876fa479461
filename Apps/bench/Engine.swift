import Glibc

/// Where the measured program keeps its rows: a SQLite file in the folder, or a database of the server that
/// `SEKISHO_TEST_POSTGRES` names.
enum Engine {
    case sqlite(folder: String)
    case postgres(server: String)

    var isServer: Bool { if case .postgres = self { true } else { false } }

    var label: String { isServer ? "PostgreSQL" : "SQLite" }

    /// What stands behind `--database` for a database of that name.
    func address(_ name: String) -> String {
        switch self {
        case .sqlite(let folder): return "\(folder)/\(name).db"
        case .postgres(let server):
            let parts = server.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
            let base = parts[0].lastIndex(of: "/").map { parts[0][...$0] } ?? parts[0]
            return "\(base)sekisho_bench_\(name)" + (parts.count > 1 ? "?\(parts[1])" : "")
        }
    }

    /// An empty database, or a copy of another one; what had the name before is gone.
    func make(_ name: String, from source: String? = nil) {
        remove(name)
        switch self {
        case .sqlite:
            if let source { _ = Command.run(["cp", address(source), address(name)]) }
        case .postgres:
            sql("CREATE DATABASE sekisho_bench_\(name)" + (source.map { " TEMPLATE sekisho_bench_\($0)" } ?? ""))
        }
    }

    func remove(_ name: String) {
        switch self {
        case .sqlite:
            for ending in ["", "-wal", "-shm", ".lock"] { unlink(address(name) + ending) }
        case .postgres: sql("DROP DATABASE IF EXISTS sekisho_bench_\(name) WITH (FORCE)")
        }
    }

    private func sql(_ statement: String) {
        guard case .postgres(let server) = self else { return }
        _ = Command.run(["psql", "-X", "-q", server, "-c", statement])
    }
}
