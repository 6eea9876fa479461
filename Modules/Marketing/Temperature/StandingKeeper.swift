import Storage
import Vocabulary

/// Keeps the read model true: whoever changes the score ledger tells it which parties are concerned, and it works out
/// their standing, the history of their temperature and the daily counts anew from their entries.
struct StandingKeeper {
    private let rows: Connection
    private let table: ScoreTable
    private let history: ScoreHistory

    init(_ eras: ScoreEras, in rows: Connection) {
        self.rows = rows
        table = ScoreTable(eras)
        history = ScoreHistory(rows: rows)
    }

    /// Takes the parties' part out of the daily counts, before their entries are changed.
    func withdraw(_ parties: Set<Int64>, from figures: DailyFigures) throws {
        var fold = PartyFold(table)
        try history.each(
            of: parties.sorted(),
            .init(
                entry: { fold.add($0) },
                end: { _ in
                    fold.finish()
                    figures.add(fold, times: -1)
                    fold.reset()
                }))
    }

    /// Works out the parties anew after their entries have changed.
    /// - Parameter mark: where every touch from this id on is new, and nothing else has changed: then the old part of
    ///   the daily counts is worked out beside the new one, and ``withdraw(_:from:)`` is not needed.
    func bringUpToDate(_ parties: Set<Int64>, newFrom mark: Int64? = nil, into figures: DailyFigures) throws {
        var fold = PartyFold(table)
        var before = PartyFold(table)
        try rows.inChunks(of: parties.sorted()) { list, part in
            try rows.run("DELETE FROM marketing_standing WHERE party_id IN (\(list))")
            try rows.run("DELETE FROM marketing_temperature_change WHERE party_id IN (\(list))")
            try rows.bulk { session in
                let tables = try StandingTables(session)
                try history.each(
                    of: part,
                    .init(
                        entry: { entry in
                            fold.add(entry)
                            if let mark, entry.source != .touch || entry.id < mark { before.add(entry) }
                        },
                        end: { party in
                            if mark != nil {
                                before.finish()
                                figures.add(before, times: -1)
                                before.reset()
                            }
                            fold.finish()
                            figures.add(fold, times: 1)
                            try tables.write(fold, of: party)
                            fold.reset()
                        }))
            }
        }
    }

    /// Works out every party anew, in one pass over the index.
    /// - Parameter census: counts beside it.
    func bringAllUpToDate(into figures: DailyFigures, beside census: TemperatureCensus? = nil) throws {
        try rows.run("DELETE FROM marketing_standing")
        try rows.run("DELETE FROM marketing_temperature_change")
        try rows.run("DELETE FROM marketing_temperature_day")
        try rows.run("UPDATE marketing_origin_day SET contacts = 0 WHERE contacts <> 0")
        var fold = PartyFold(table)
        try rows.bulk { session in
            let tables = try StandingTables(session)
            try history.each(
                .init(
                    entry: {
                        fold.add($0)
                        census?.take($0)
                    },
                    end: { party in
                        census?.end()
                        fold.finish()
                        figures.add(fold, times: 1)
                        try tables.write(fold, of: party)
                        fold.reset()
                    }))
        }
    }
}
