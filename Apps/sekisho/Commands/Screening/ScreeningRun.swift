import ArgumentParser
import Office
import Party
import Presentation
import Screening
import Vocabulary

struct ScreeningRun: OfficeCommand {
    static let configuration = named("screening run")

    @Argument(help: help("command.screening.codes"))
    var codes: [String] = []

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let outcome = try office.screening.screen(codes)
        let blocked = outcome.blocked.sorted { $0.key < $1.key }
        let lines: [Document.Section] = blocked.map { code, block in
            .paragraph(.code("command.screening.blocked.\(block.rawValue)", facts: [code]))
        }
        try output.show(
            Document(
                "screening.run",
                sections: [
                    .paragraph(
                        .code("command.screening.ran", facts: [String(outcome.screened), String(outcome.new)]))
                ] + lines,
                payload: [
                    "screened": .int(outcome.screened), "new": .int(outcome.new),
                    "blocked": .array(
                        blocked.map { ["party": .string($0.key), "screening": .string($0.value.rawValue)] }),
                ]))
        if !blocked.isEmpty { throw ExitCode(RefusalKind.declined.rawValue) }
    }
}

struct ScreeningHits: OfficeCommand {
    static let configuration = named("screening list")

    @Option(help: help("command.screening.list.state"))
    var state: [HitState] = []

    @Option(name: .customLong("list"), help: help("command.screening.list.list"))
    var list: String?

    @Option(help: help("command.option.limit"))
    var limit = 100

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let hits = try office.screening.hits(state, list: list, limit: Limit.sane(limit))
        try output.show(
            Document(
                "screening.list",
                sections: [
                    .table(
                        Table(
                            "hits",
                            columns: [
                                Column("party", "term.code", .code), Column("name", "term.name"),
                                Column("matter", "term.screening.matter", .code),
                                Column("listed_name", "term.screening.listed_name"),
                                Column("score", "term.screening.likeness", .number),
                                Column("priority", "term.screening.priority"),
                                Column("state", "term.state"),
                                Column("day", "term.day", .day),
                            ],
                            rows: hits.map { line in
                                [
                                    .text(line.code), .text(line.partyName), .text(line.hit.matter),
                                    .text(line.hit.name),
                                    line.hit.entry == nil ? .empty : .decimal(line.hit.score, places: 3),
                                    .word(
                                        line.hit.priority.rawValue,
                                        .code("state.screening.priority.\(line.hit.priority.rawValue)")),
                                    .word(
                                        line.state.rawValue, .code("state.screening.state.\(line.state.rawValue)")),
                                    .day(line.hit.day),
                                ]
                            }))
                ]))
    }
}

extension HitState: WordArgument {}
