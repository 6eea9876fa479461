import ArgumentParser
import Governance
import Office
import Party
import Presentation
import Vocabulary

struct PartyDuplicates: OfficeCommand {
    static let configuration = named("party duplicates")

    @Option(help: help("command.party.duplicates.above"))
    var above: Double?

    @Flag(help: help("command.party.duplicates.apply"))
    var apply = false

    @Option(parsing: .upToNextOption, help: help("command.party.duplicates.explain"))
    var explain: [String] = []

    @OptionGroup var common: OfficeOptions

    func validate() throws {
        guard explain.isEmpty || explain.count == 2 else {
            throw ValidationError(say("command.party.duplicates.two_codes"))
        }
        if let above, !(0...1).contains(above) { throw ValidationError(say("command.party.duplicates.range")) }
    }

    func run(in office: Office, _ output: Output) throws {
        if explain.count == 2 {
            return try output.show(Self.page(try office.party.explainLikeness(explain[0], explain[1])))
        }
        if apply {
            let title = say("command.party.duplicates.plan", office.books.today.description)
            let plan = try office.party.mergeDuplicates(above: above ?? PartyDesk.likely, title: title)
            return try output.show(PlanPage.page(plan, isNew: true))
        }
        try output.show(Self.page(try office.party.duplicates(above: above ?? PartyDesk.likely)))
    }

    private static func page(_ clusters: [DuplicateCluster]) -> Document {
        Document(
            "party.duplicates",
            sections: [
                .table(
                    Table(
                        "rows",
                        columns: [
                            Column("code", "term.code", .code),
                            Column("cluster", "term.cluster", .number),
                            Column("probability", "term.probability", .number),
                        ],
                        rows: clusters.enumerated().flatMap { number, cluster in
                            cluster.codes.map { code in
                                [
                                    .text(code), .int(Int64(number + 1)),
                                    .decimal(Int64(cluster.probability * 1_000_000), places: 6),
                                ]
                            }
                        }))
            ])
    }

    private static func page(_ likeness: ExplainedLikeness) -> Document {
        Document(
            "party.likeness", title: .code("command.party.likeness.of", facts: likeness.codes),
            sections: [
                .figures([
                    KeyFigure(
                        "probability", "term.probability",
                        .decimal(Int64(likeness.probability * 1_000_000), places: 6)),
                    KeyFigure("bits", "term.party.likeness.bits", Self.hundredths(likeness.bits)),
                ]),
                .table(
                    Table(
                        "steps",
                        columns: [
                            Column("field", "term.field"),
                            Column("level", "term.party.likeness.level"),
                            Column("bits", "term.party.likeness.bits", .number),
                        ],
                        rows: likeness.steps.map { step in
                            [
                                .word(step.field, .code("state.party.likeness.field.\(step.field)")),
                                .word(step.level, .code("state.party.likeness.level.\(step.level)")),
                                hundredths(step.bits),
                            ]
                        })),
                .paragraph(.code("command.party.likeness.note")),
            ])
    }

    private static func hundredths(_ bits: Double) -> Cell { .decimal(Int64((bits * 100).rounded()), places: 2) }
}
