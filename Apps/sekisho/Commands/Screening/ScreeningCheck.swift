import ArgumentParser
import Governance
import Office
import Pages
import Party
import Presentation
import Screening
import Vocabulary

/// A check by other means than lists.
struct ScreeningCheck: OfficeCommand {
    static let configuration = named("screening record")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Option(help: help("command.screening.record.source"))
    var source: String

    @Option(help: help("command.screening.decide.result"))
    var result: ScreeningResult

    @Option(help: help("command.screening.record.query"))
    var query: String?

    @Option(help: help("command.screening.record.dated"))
    var dated: Day?

    @Option(help: help("command.reason"))
    var reason = ""

    @Option(help: help("command.screening.next_due.option"))
    var nextDue: Day?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let record = try office.screening.record(
            code, source: Sentence(source), query: query, result, dated: dated, reason: reason, nextDue: nextDue)
        try output.say(
            .code("command.screening.recorded.\(result.rawValue)", facts: [code, source]), schema: "screening.record",
            payload: ["party": .string(code), "record": record.json])
    }
}

struct ScreeningDue: OfficeCommand {
    static let configuration = named("screening due")

    @Option(help: help("command.screening.due.by"))
    var by: Day?

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let day = by ?? office.books.today
        try output.show(
            Listing.dueChecks.document(
                office.screening.dueChecks(by: day, limit: list.limit), asOf: .plain(day.description)), upTo: list.limit
        )
    }
}
