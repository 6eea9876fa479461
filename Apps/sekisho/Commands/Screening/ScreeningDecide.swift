import ArgumentParser
import Governance
import Office
import Party
import Presentation
import Screening
import Vocabulary

struct ScreeningDecide: OfficeCommand {
    static let configuration = named(
        "screening decide", en: "Decide on a watch-list hit.", ja: "該当の可能性を判定する",
        example: .line(
            en: "screening decide P-000123 --hit OFAC-SDN:36 --result clear --reason \"another city\"",
            ja: "screening decide P-000123 --hit OFAC-SDN:36 --result clear --reason 所在地が別"))

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Option(help: help(en: "The hit, LIST:ENTRY; may be left out where one waits.", ja: "判定する該当先（リスト:番号）。一つだけなら省略可"))
    var hit: String?

    @Flag(help: help(en: "Decide on all that wait.", ja: "判定待ちのすべてを判定する"))
    var all = false

    @Option(help: help("command.screening.decide.result"))
    var result: ScreeningResult

    @Option(help: help("command.reason"))
    var reason: String

    @Option(help: help("command.screening.next_due.option"))
    var nextDue: DayArgument?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let party = try office.whom(code)
        let nextDue = try nextDue.day(in: office)
        let matters = try office.screening.decide(
            party.code, matter: hit, all: all, result, reason: Sentence(reason), nextDue: nextDue)
        try output.say(
            .code(
                "command.screening.decided.\(result.rawValue)", facts: [party.label, matters.joined(separator: ", ")]),
            schema: "screening.decision",
            payload: [
                "party": .string(party.code), "name": .text(party.name), "hits": .array(matters.map { .string($0) }),
                "result": .string(result.rawValue), "reviewer": .string(office.books.actor.name),
                "next_due": .day(nextDue),
            ])
    }
}

extension ScreeningResult: WordArgument {}
