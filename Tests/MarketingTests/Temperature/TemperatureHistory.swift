import Marketing
import Storage
import TestOffice
import Vocabulary

/// A change of temperature, and the number of the touch that brought it; nil where an entry by hand or new rules did.
struct TemperatureChange: Equatable {
    let at: Instant
    let from: Temperature
    let to: Temperature
    let trigger: String?
}

extension MarketingOffice {
    /// How the temperature of a party changed on a side, as the rows say it.
    func temperatureHistory(of code: String, side: Side) throws -> [TemperatureChange] {
        try office.database.read { rows in
            try rows.rows(
                """
                SELECT c.at, c.from_temperature, c.to_temperature, t.external_id
                  FROM marketing_temperature_change c JOIN party p ON p.id = c.party_id
                  LEFT JOIN marketing_touch t ON t.id = c.touch_id
                 WHERE p.code = \(code) AND c.side = \(side) ORDER BY c.number
                """
            ) { row in
                var row = row.inTurn()
                return try TemperatureChange(
                    at: row.instant(), from: row.word(), to: row.word(), trigger: row.optionalText())
            }
        }
    }
}
