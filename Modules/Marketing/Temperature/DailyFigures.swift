import Storage
import Vocabulary

/// Daily counts on their way into the rows: gathered in memory, then added to what stands there.
final class DailyFigures {
    private var originDays: [Int64: (touches: Int64, contacts: Int64)] = [:]
    private var temperatureDays: [TemperatureDay: Int64] = [:]

    private struct TemperatureDay: Hashable {
        let side: Side
        let day: Day
        let from: Temperature
        let to: Temperature
    }

    /// Origin, day and side in one number: origins are numbered from 1 and stay far below 2³⁰.
    private static func key(_ origin: Int64, _ day: Day, _ side: Side) -> Int64 {
        origin << 33 | Int64(UInt32(bitPattern: day.number)) << 1 | (side == .purchase ? 0 : 1)
    }

    /// A touch of a campaign (0: of none) on the sides for which it counts.
    func addTouch(origin: Int64, day: Day, sides: Int64, times: Int64 = 1) {
        if sides & 1 != 0 { originDays[Self.key(origin, day, .purchase), default: (0, 0)].touches += times }
        if sides & 2 != 0 { originDays[Self.key(origin, day, .sale), default: (0, 0)].touches += times }
    }

    /// What follows from a party's entries, `times` 1 to add it and −1 to take it back.
    func add(_ fold: PartyFold, times: Int64) {
        for contact in fold.contacts {
            originDays[Self.key(contact.origin, contact.day, contact.side), default: (0, 0)].contacts += times
        }
        for change in fold.changes {
            let day = fold.table.civil.day(of: Instant(milliseconds: change.at))
            let key = TemperatureDay(side: change.side, day: day, from: change.from, to: change.to)
            temperatureDays[key, default: 0] += times
        }
    }

    /// Adds everything to the rows; days on which nothing is left go.
    func post(in rows: Connection) throws {
        try postOriginDays(in: rows)
        try postTemperatureDays(in: rows)
        originDays = [:]
        temperatureDays = [:]
    }

    private func postOriginDays(in rows: Connection) throws {
        let changed = originDays.filter { $0.value != (0, 0) }.sorted { $0.key < $1.key }
        guard !changed.isEmpty else { return }
        try rows.run(
            """
            CREATE TEMPORARY TABLE IF NOT EXISTS marketing_incoming_origin_day
                (origin_id BIGINT, side TEXT, day BIGINT, touches BIGINT, contacts BIGINT)
            """)
        try rows.run("DELETE FROM marketing_incoming_origin_day")
        try rows.bulk { session in
            let load = try session.into(
                "marketing_incoming_origin_day", ["origin_id", "side", "day", "touches", "contacts"])
            for (key, figures) in changed {
                load.int(key >> 33)
                load.text(key & 1 == 0 ? Side.purchase.rawValue : Side.sale.rawValue)
                load.int(Int64(Int32(bitPattern: UInt32(truncatingIfNeeded: key >> 1))))
                load.int(figures.touches)
                load.int(figures.contacts)
                try load.endRow()
            }
        }
        try rows.run(
            """
            INSERT INTO marketing_origin_day (origin_id, side, day, touches, contacts)
            SELECT origin_id, side, day, touches, contacts FROM marketing_incoming_origin_day WHERE TRUE
            ON CONFLICT (origin_id, side, day) DO UPDATE
               SET touches = marketing_origin_day.touches + excluded.touches,
                   contacts = marketing_origin_day.contacts + excluded.contacts
            """)
        if changed.contains(where: { $0.value.touches < 0 || $0.value.contacts < 0 }) {
            try rows.run("DELETE FROM marketing_origin_day WHERE touches = 0 AND contacts = 0")
        }
    }

    private func postTemperatureDays(in rows: Connection) throws {
        let changed = temperatureDays.filter { $0.value != 0 }
        guard !changed.isEmpty else { return }
        try rows.run(
            """
            CREATE TEMPORARY TABLE IF NOT EXISTS marketing_incoming_temperature_day
                (side TEXT, day BIGINT, from_temperature TEXT, to_temperature TEXT, changes BIGINT)
            """)
        try rows.run("DELETE FROM marketing_incoming_temperature_day")
        try rows.bulk { session in
            let load = try session.into(
                "marketing_incoming_temperature_day",
                ["side", "day", "from_temperature", "to_temperature", "changes"])
            for (key, changes) in changed {
                load.text(key.side.rawValue)
                load.day(key.day)
                load.text(key.from.rawValue)
                load.text(key.to.rawValue)
                load.int(changes)
                try load.endRow()
            }
        }
        try rows.run(
            """
            INSERT INTO marketing_temperature_day (side, day, from_temperature, to_temperature, changes)
            SELECT side, day, from_temperature, to_temperature, changes
              FROM marketing_incoming_temperature_day WHERE TRUE
            ON CONFLICT (side, day, from_temperature, to_temperature) DO UPDATE
               SET changes = marketing_temperature_day.changes + excluded.changes
            """)
        if changed.contains(where: { $0.value < 0 }) {
            try rows.run("DELETE FROM marketing_temperature_day WHERE changes = 0")
        }
    }
}
