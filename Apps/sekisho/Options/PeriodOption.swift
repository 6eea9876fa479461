import ArgumentParser
import Governance
import Interchange
import Office
import Storage
import Vocabulary

/// The option `-p`, whose fiscal years begin in the month set at `init`.
struct PeriodOption: ParsableArguments {
    @Option(
        name: [.customShort("p"), .long],
        help: help("command.option.period"))
    var period: String?

    /// The period asked for, or the fiscal year of today.
    func period(in office: Office) throws -> Period { try PeriodOption.period(period ?? "this fy", in: office) }

    fileprivate static func period(_ text: String, in office: Office) throws -> Period {
        let fiscalMonth = try office.books.database.read { try Setting.fiscalMonth(in: $0) }
        guard let period = PeriodText(today: office.books.today, fiscalMonth: fiscalMonth).period(text) else {
            throw CommandRefusal.badPeriod(text)
        }
        return period
    }
}

/// The option `-p` of lists that otherwise show all there is.
struct OptionalPeriodOption: ParsableArguments {
    @Option(name: [.customShort("p"), .long], help: help("command.option.period"))
    var period: String?

    func period(in office: Office) throws -> Period? { try period.map { try PeriodOption.period($0, in: office) } }
}
