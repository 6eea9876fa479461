import FoundationEssentials
import TestOffice

@testable import Storage

/// What a company consists of: its rows, and the files beside its database.
struct CompanyState: Equatable, Sendable {
    var rows: [String: [String]]
    var files: [String: String]
    /// How often what was done, as the record says it.
    var actions: [String: Int] = [:]

    /// - Parameter company: nobody may be at work in it. On a server rows are counted, because numbers that a command
    ///   took and did not use are gone; that each of them is whole says `verify`.
    init(of company: Company) throws {
        rows =
            switch company.engine {
            case .sqlite: try Self.rows(in: company.path("sekisho.db"))
            case .postgres: try Self.counts(in: company)
            }
        files = [:]
        actions = try Self.actions(in: company)
        for name in company.files where !name.contains(".sekisho-") && !name.hasPrefix("new-") {
            if name.hasSuffix(".db") {
                // A file without a table is one that was about to be made: it stands in nobody's way.
                let rows = try Self.rows(in: company.path(name))
                if !rows.isEmpty { files[name] = "\(rows.hashValue)" }
            } else if let inside = try? FileManager.default.contentsOfDirectory(atPath: company.path(name)) {
                files[name] = inside.sorted().map { "\($0) \(company.bytes(of: name + "/" + $0)?.count ?? 0)" }
                    .joined(separator: "\n")
            } else if !name.hasSuffix("-wal"), !name.hasSuffix("-shm"), !name.hasSuffix(".lock") {
                // How long an import took is another time another, and so is the number of it after one that failed.
                let lines = (company.read(name) ?? "").split(separator: "\n")
                files[name] = lines.filter { !$0.contains("\"seconds\"") && !$0.contains("\"import_id\"") }
                    .joined(separator: "\n")
            }
        }
    }

    private static func rows(in path: String) throws -> [String: [String]] {
        guard FileManager.default.fileExists(atPath: path) else { return [:] }
        return try Database(.file(path)).everything(without: ["governance_audit.tally", "governance_audit.hash"])
    }

    private static func counts(in company: Company) throws -> [String: [String]] {
        try Database(company.place).read { rows in
            let tables = try rows.tableShapes().map(\.name).filter { !$0.hasPrefix("storage_") }
            guard !tables.isEmpty else { return [:] }
            var counts: [String: [String]] = [:]
            let questions = tables.map { "SELECT '\($0)', COUNT(*) FROM \($0)" }
            try rows.each(SQL(questions.joined(separator: " UNION ALL "), [])) { counts[$0.text(0)] = ["\($0.int(1))"] }
            return counts
        }
    }

    private static func actions(in company: Company) throws -> [String: Int] {
        if case .file(let path) = company.place, !FileManager.default.fileExists(atPath: path) { return [:] }
        return try Database(company.place).read { rows in
            guard try rows.tableShapes().contains(where: { $0.name == "governance_audit" }) else { return [:] }
            var actions: [String: Int] = [:]
            try rows.each("SELECT action, COUNT(*) FROM governance_audit GROUP BY action") {
                actions[$0.text(0)] = Int($0.int(1))
            }
            return actions
        }
    }
}
