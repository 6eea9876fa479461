import ArgumentParser
import Governance
import Office
import Party
import Presentation
import Screening
import Vocabulary

struct ScreeningDecide: OfficeCommand {
    static let configuration = named("screening decide")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Option(help: help("command.screening.decide.hit"))
    var hit: String?

    @Flag(help: help("command.screening.decide.all"))
    var all = false

    @Option(help: help("command.screening.decide.result"))
    var result: ScreeningResult

    @Option(help: help("command.reason"))
    var reason: String

    @Option(help: help("command.screening.next_due.option"))
    var nextDue: Day?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let matters = try office.screening.decide(
            code, matter: hit, all: all, result, reason: Sentence(reason), nextDue: nextDue)
        try output.say(
            .code("command.screening.decided.\(result.rawValue)", facts: [code, matters.joined(separator: ", ")]),
            schema: "screening.decision",
            payload: [
                "party": .string(code), "hits": .array(matters.map { .string($0) }),
                "result": .string(result.rawValue), "reviewer": .string(office.books.actor.name),
                "next_due": .day(nextDue),
            ])
    }
}

extension ScreeningResult: WordArgument {}
