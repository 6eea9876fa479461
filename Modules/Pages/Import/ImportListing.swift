import Governance
import Presentation

extension Listing<ImportRecord> {
    /// Who imported what, and what of it was taken back (取込一覧).
    package static let imports = Listing(
        "import.list",
        [
            .count("import_id", "term.import.import_id") { $0.id }, .code("kind", "term.kind") { $0.kind },
            .text("source", "term.import.source") { $0.source }, .instant("at", "term.import.at") { $0.at },
            .text("actor", "term.by") { $0.actor }, .count("read", "term.import.read") { $0.read },
            .count("created", "term.import.created") { $0.created },
            .count("updated", "term.import.updated") { $0.updated },
            .count("unchanged", "term.import.unchanged") { $0.unchanged },
            .count("rejected", "term.import.rejected") { $0.rejected },
            Field("undone_at", "term.import.undone_at", .instant, type: "instant?") { row in
                row.undoneAt.map { .instant($0) } ?? .empty
            },
        ])
}
