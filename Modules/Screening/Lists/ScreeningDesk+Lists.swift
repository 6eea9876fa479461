import Governance
import Party
import Storage
import Vocabulary

extension ScreeningDesk {
    /// The lists with their last releases.
    package func watchLists() throws -> [WatchListLine] {
        try books.read("screening.view") { try $0.all(WatchListLines()) }
    }

    /// Sets from which likeness on a list has hits, and screens all parties by it. Hits below that nobody decided lapse.
    /// - Parameter threshold: in thousandths, 600 to 900.
    /// - Returns: the number of new hits.
    package func setThreshold(of code: String, to threshold: Int64) throws -> Int {
        guard WatchList.thresholds.contains(threshold) else {
            throw ScreeningRefusal.badThreshold(
                "\(threshold / 1000).\(String(1000 + abs(threshold % 1000)).dropFirst())")
        }
        return try books.perform("screening.threshold", queue: "import") { deed in
            guard let list = try WatchLists.of(code, in: deed.rows) else { throw ScreeningRefusal.unknownList(code) }
            deed.subject = Subject("watch_list", code)
            deed.detail("threshold", String(threshold))
            try deed.rows.run("UPDATE screening_list SET threshold = \(threshold) WHERE id = \(list.id)")
            let store = HitStore(deed)
            try store.lapse(
                """
                score < \(threshold) AND entry_id IN (SELECT id FROM screening_entry WHERE list_id = \(list.id))
                """)
            return try Screening.rescreenAll(deed, by: store).new
        }
    }

    /// Hands out a release of a list as it was published, byte for byte, piece by piece.
    /// - Parameter importID: the import that brought it, as ``watchLists()`` names it.
    /// - Throws: ``ScreeningRefusal/noFile(_:)``.
    package func originalList(_ importID: Int64, _ write: (UnsafeRawBufferPointer) throws -> Void) throws {
        try books.read("screening.view") { rows in
            guard try OriginalFile(importID: importID).each(in: rows, write) else {
                throw ScreeningRefusal.noFile(String(importID))
            }
        }
    }
}
