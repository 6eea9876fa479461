import Vocabulary

/// One value of a table, typed, so that each format writes it in its own way.
package enum Cell: Hashable, Sendable {
    /// Outside text: a name, a code.
    case text(String)
    /// A word of ours: its stable English key for files, its label for people (`hot`, 熱い).
    case word(String, Label)
    case int(Int64)
    /// A scaled whole number: `decimal(125, places: 1)` is 12.5.
    case decimal(Int64, places: Int)
    /// A measured number, such as a probability; never money.
    case double(Double)
    case money(Money)
    /// Shown as a percentage, written in files as a fraction. Of nothing there is none.
    case percent(Int64, of: Int64)
    /// How many times the second the first is (倍率), shown with one decimal, written in files as a number.
    case multiple(Int64, of: Int64)
    /// By how much the first differs from the second (増減率), shown with its sign, written in files as a fraction.
    /// There is none against nothing or less.
    case change(Int64, from: Int64)
    /// Nobody knows, which is not nothing: shown as a dash, empty in files.
    case unknown
    case day(Day)
    case instant(Instant)
    case truth(Bool)
    case empty

    package init(_ text: String?) { self = text.map(Cell.text) ?? .empty }
    package init(_ number: Int64?) { self = number.map(Cell.int) ?? .empty }
    package init(_ number: Int?) { self = number.map { .int(Int64($0)) } ?? .empty }
    package init(_ money: Money?) { self = money.map(Cell.money) ?? .empty }
    package init(_ day: Day?) { self = day.map(Cell.day) ?? .empty }
    package init(_ instant: Instant?) { self = instant.map(Cell.instant) ?? .empty }
    package init(_ truth: Bool?) { self = truth.map(Cell.truth) ?? .empty }
    package init(_ number: Double?) { self = number.map(Cell.double) ?? .empty }

    /// As a person reads it, outside text as it came.
    package func shown(by speaker: Speaker) -> String {
        switch self {
        case .text(let text): text
        case .word(_, let label): label.text(by: speaker)
        case .int(let number): Figures.grouped(number)
        case .decimal(let scaled, let places): Figures.decimal(scaled, places: places)
        case .double(let number): Figures.plain(number, places: 3) ?? "–"
        case .money(let money): Figures.money(money)
        case .percent(let part, let whole): Figures.percent(part, of: whole) ?? "–"
        case .multiple(let part, let whole):
            Figures.times(part, of: whole).map { speaker.say("presentation.times", facts: [$0]) } ?? "–"
        case .change(let now, let before): Figures.change(now, from: before) ?? "–"
        case .unknown: "—"
        case .day(let day): day.description
        case .instant(let instant): speaker.civil.shown(instant)
        case .truth(let truth): speaker.say(truth ? "presentation.yes" : "presentation.no")
        case .empty: ""
        }
    }

    /// As a file holds it: dot decimals, no grouping, no language; money without its currency.
    package var plain: String {
        switch self {
        case .text(let text), .word(let text, _): text
        case .int(let number): String(number)
        case .decimal(let scaled, let places): Figures.plain(scaled, places: places)
        case .double(let number): Figures.plain(number) ?? ""
        case .money(let money): money.decimal
        case .percent(let part, let whole), .multiple(let part, let whole): Figures.fraction(part, of: whole) ?? ""
        case .change(let now, let before): Figures.changed(now, from: before) ?? ""
        case .day(let day): day.description
        case .instant(let instant): instant.description
        case .truth(let truth): truth ? "true" : "false"
        case .unknown, .empty: ""
        }
    }

    package var json: JSONValue {
        switch self {
        case .text(let text), .word(let text, _): .string(text)
        case .int(let number): .int(number)
        case .decimal(let scaled, let places): .number(Figures.plain(scaled, places: places))
        case .double(let number): .double(number)
        case .money(let money): .money(money)
        case .percent(let part, let whole), .multiple(let part, let whole):
            Figures.fraction(part, of: whole).map(JSONValue.number) ?? .null
        case .change(let now, let before): Figures.changed(now, from: before).map(JSONValue.number) ?? .null
        case .day(let day): .string(day.description)
        case .instant(let instant): .string(instant.description)
        case .truth(let truth): .bool(truth)
        case .unknown, .empty: .null
        }
    }
}
