import ArgumentParser
import Governance
import Interchange
import Marketing
import Office
import Presentation
import Vocabulary

struct TouchCommand: ParsableCommand {
    static let configuration = named("touch", example: "touch add", subcommands: [TouchAdd.self])
}

struct TouchAdd: OfficeCommand {
    static let configuration = named("touch add")

    @Argument(help: help("command.party.show.code"))
    var party: String

    @Option(help: help("command.touch.kind"))
    var kind: TouchKind

    @Option(help: help("command.touch.medium"))
    var medium: Medium

    @Option(help: help("command.touch.campaign"))
    var campaign: String?

    @Option(help: help("command.touch.topic"))
    var topic = ""

    @Option(help: help("command.touch.at"))
    var at: Instant?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let recorded = try office.marketing.record(
            NewTouch(
                at: at ?? office.books.now(), party: party, campaign: campaign, medium: medium, kind: kind, topic: topic
            ))
        try output.show(
            Document(
                "touch",
                sections: [
                    .table(
                        Table(
                            "standings",
                            columns: [
                                Column("side", "term.side"), Column("points", "term.points", .number),
                                Column("score", "term.score.score", .number),
                                Column("temperature", "term.score.temperature"),
                            ],
                            rows: Side.allCases.compactMap { side in
                                recorded.standings[side].map { standing in
                                    [
                                        .word(side.rawValue, .code("state.side.\(side.rawValue)")),
                                        .int(recorded.points[side] ?? 0), .decimal(standing.scoreMilli, places: 3),
                                        .word(
                                            standing.temperature.rawValue,
                                            .code("state.temperature.\(standing.temperature.rawValue)")),
                                    ]
                                }
                            }))
                ]))
    }
}

extension TouchKind: ExpressibleByArgument {
    /// Reads the word behind the option; nil makes the parser refuse it.
    public init?(argument: String) { self.init(word: argument) }
}

extension Medium: ExpressibleByArgument {
    /// Reads the word behind the option; nil makes the parser refuse it.
    public init?(argument: String) { self.init(word: argument) }
}

extension Instant: ExpressibleByArgument {
    /// Reads the word behind the option; nil makes the parser refuse it.
    public init?(argument: String) {
        guard let instant = try? InstantText.instant(argument) else { return nil }
        self = instant
    }
}
