import ArgumentParser
import Governance
import Interchange
import Office
import Vocabulary

/// A day behind an option, as it was typed: `2026/4/1`, `yesterday`, `月末`, `+7d`. Which day is meant is known when the
/// day of the run is.
struct DayArgument: ExpressibleByArgument {
    let text: String

    init(argument: String) { text = argument }

    /// - Throws: ``CommandRefusal/badDay(_:)``, which names what is understood.
    func day(from today: Day) throws -> Day {
        guard let day = try? SaidDay.day(text, today: today) else { throw CommandRefusal.badDay(text) }
        return day
    }

    func day(in office: Office) throws -> Day { try day(from: office.books.today) }
}

extension DayArgument? {
    /// Nil where the option was left away.
    func day(in office: Office) throws -> Day? { try self?.day(in: office) }
}
