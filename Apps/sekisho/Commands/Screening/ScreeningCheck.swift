import ArgumentParser
import Governance
import Office
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
            payload: ["party": .string(code), "record": ScreeningPage.payload(of: record)])
    }
}

struct ScreeningDue: OfficeCommand {
    static let configuration = named("screening due")

    @Option(help: help("command.screening.due.by"))
    var by: Day?

    @Option(help: help("command.option.limit"))
    var limit = 1000

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let day = by ?? office.books.today
        let checks = try office.screening.dueChecks(by: day, limit: Limit.sane(limit))
        try output.show(
            Document(
                "screening.due", title: "command.screening.due.title", asOf: .plain(day.description),
                sections: [
                    .table(
                        Table(
                            "checks",
                            columns: [
                                Column("next_due", "term.screening.next_due", .day),
                                Column("party", "term.code", .code), Column("name", "term.name"),
                                Column("source", "term.screening.source"),
                                Column("result", "term.result"),
                                Column("day", "term.day", .day),
                                Column("reviewer", "term.screening.reviewer"),
                            ],
                            rows: checks.map { check in
                                let record = check.record
                                return [
                                    Cell(record.nextDue), .text(check.code), .text(check.partyName),
                                    .text(record.source),
                                    .word(
                                        record.result.rawValue,
                                        .code("state.screening.state.\(record.result.rawValue)")),
                                    .day(record.day), .text(record.reviewer),
                                ]
                            }))
                ]))
    }
}
