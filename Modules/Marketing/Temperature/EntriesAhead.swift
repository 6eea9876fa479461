import Governance
import Storage

/// Entries that are dated after the day on which they came (未来日付の接点): a clock that is fast, a year that was typed wrong.
/// They count when their day has come. Until then the kept standings, which are as of the last entry, may say less of
/// their parties than holds today, and lists look at these too.
enum EntriesAhead {
    private static let marker = "marketing.entries_until"

    /// Notes how far ahead entries lie; nothing where they do not.
    /// - Parameter latest: the time of the latest entry that an action brought, in milliseconds.
    static func note(_ latest: Int64, _ eras: ScoreEras, in deed: Deed) throws {
        guard latest > eras.horizon(at: deed.now), try !lie(beyond: latest - 1, in: deed.rows) else { return }
        try Setting.set(marker, to: String(latest), in: deed)
    }

    /// Whether anything may be dated after that moment.
    static func lie(beyond horizon: Int64, in rows: Connection) throws -> Bool {
        guard let until = try Setting.value(marker, in: rows).flatMap({ Int64($0) }) else { return false }
        return until > horizon
    }
}
