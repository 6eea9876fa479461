import ArgumentParser
import Governance
import Office
import Storage
import Vocabulary

/// The option `-p`, whose fiscal years begin in the month set at `init`.
struct PeriodOption: ParsableArguments {
    @Option(
        name: [.customShort("p"), .long],
        help: help(en: "2026, 2026-04, 2026Q1, fy2026 or FROM..TO.", ja: "2026、2026-04、2026Q1、fy2026、開始日..終了日"))
    var period: String?

    /// The period asked for, or the fiscal year of today.
    func period(in office: Office) throws -> Period {
        let fiscalMonth = try office.books.database.read { try Setting.fiscalMonth(in: $0) }
        let today = office.books.today
        let text = period ?? "fy\(today.month < fiscalMonth ? today.year - 1 : today.year)"
        guard let period = Period(text, fiscalMonth: fiscalMonth) else { throw CommandRefusal.badPeriod(text) }
        return period
    }
}
