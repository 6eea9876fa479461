import Vocabulary

/// Why a text is not a day or a point in time. The text is cut to 60 characters.
package enum DayRefusal: Refusal, Equatable {
    case empty
    case notADay(String)
    /// Written like a day, but the calendar has none such: `2026-02-30`.
    case noSuchDay(String)
    /// The day exists, but not in that era: `平成31年5月1日`.
    case outsideEra(String, era: String)
    case notATime(String)

    package var code: String {
        switch self {
        case .empty: "day.empty"
        case .notADay: "day.not_a_day"
        case .noSuchDay: "day.no_such_day"
        case .outsideEra: "day.outside_era"
        case .notATime: "day.not_a_time"
        }
    }

    package var facts: [String] {
        switch self {
        case .empty: []
        case .notADay(let text), .noSuchDay(let text), .notATime(let text): [text]
        case .outsideEra(let text, let era): [text, era]
        }
    }

    package var kind: RefusalKind { .badInput }
}
