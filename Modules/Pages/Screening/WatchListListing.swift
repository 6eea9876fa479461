import Presentation
import Screening
import Storage

extension Listing<WatchListLine> {
    /// The watch lists, each with its last release (要注意者リスト一覧).
    package static let watchLists = Listing(
        "screening.lists",
        [
            .code("list", "term.screening.list_code") { $0.list.code },
            .day("dated", "term.screening.dated") { $0.dated },
            .day("imported_on", "term.screening.imported_on") { $0.importedOn },
            .code("import_id", "term.import.import_id") { String($0.importID) },
            .count("entries", "term.screening.entries") { $0.entries },
            .count("names", "term.screening.names") { $0.names },
            .number("threshold", "term.screening.threshold_of") { .decimal($0.list.threshold, places: 3) },
            .count("waiting", "term.screening.waiting") { $0.waiting },
            .code("sha256", "term.screening.digest", optional: { $0.digest?.description }),
        ])
}
