import ArgumentParser
import Gate
import Governance
import Presentation
import Vocabulary

struct GateEvaluate: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: say("command.gate.evaluate"),
        discussion: say("command.gate.evaluate.example"))

    @Argument(help: help("command.gate.codes"))
    var codes: [String] = []

    @Option(help: help("command.option.side"))
    var side: Side

    @OptionGroup var common: OfficeOptions

    func run(in office: Office) throws {
        let evaluation = try office.gate.evaluate(codes.isEmpty ? nil : codes, side: side)
        try office.output.show(GatePage.document(of: evaluation, in: office.output.language))
        if !codes.isEmpty && !evaluation.allPass { throw ExitCode(1) }
    }
}

/// How an evaluation is shown.
enum GatePage {
    static func document(of evaluation: GateEvaluation, in language: Language) -> Document {
        let rows = evaluation.verdicts.map { judged -> [Cell] in
            let obstacles = judged.reasons.filter(\.isObstacle)
            let shown = (obstacles.isEmpty ? judged.reasons : obstacles).map { sentence(of: $0, in: language) }
            return [
                .text(judged.code), .text(judged.name),
                .word(judged.verdict.rawValue, .code("command.gate.verdict.\(judged.verdict.rawValue)")),
                .text(shown.joined(separator: "; ")),
            ]
        }
        return Document(
            "gate.evaluate", title: .code("command.gate.by_policy", facts: [evaluation.policy.label]),
            sections: [
                .table(
                    Table(
                        "verdicts",
                        columns: [
                            Column("party", "command.party.code", .code), Column("name", "command.party.name"),
                            Column("verdict", "command.gate.verdict"), Column("reasons", "command.gate.reasons"),
                        ], rows: rows)),
                .paragraph(
                    .code(
                        "command.gate.counts",
                        facts: Verdict.allCases.map { String(evaluation.count(of: $0)) } + [String(evaluation.crossed)])
                ),
            ],
            payload: [
                "policy": .string(evaluation.policy.label), "side": .string(evaluation.side.rawValue),
                "crossed": .int(evaluation.crossed),
                "verdicts": .array(evaluation.verdicts.map { verdict(of: $0) }),
            ])
    }

    private static func verdict(of judged: JudgedParty) -> JSONValue {
        [
            "party": .string(judged.code), "verdict": .string(judged.verdict.rawValue),
            "reasons": .array(
                judged.reasons.map { reason in
                    [
                        "rule": .string(reason.rule), "list": .string(reason.list.rawValue),
                        "measure": .string(reason.measure), "found": .text(reason.found),
                        "threshold": .string(reason.threshold), "met": .bool(!reason.isObstacle),
                        "away": .text(reason.away),
                    ]
                }),
            "crossed_on": .day(judged.crossing?.day),
        ]
    }

    private static func sentence(of reason: Reason, in language: Language) -> String {
        let own = words(of: reason, in: language)
        let found = reason.found ?? say("command.gate.unknown")
        let isMissing = reason.list == .pass && !reason.holds
        return say(isMissing ? "command.gate.reason.unmet" : "command.gate.reason", own, found)
    }

    private static func words(of reason: Reason, in language: Language) -> String {
        switch reason.say {
        case .code(let code, let facts): Catalogue.say(code, in: language, facts: facts)
        case .rule(let english, let japanese, let comparison, let measure):
            (language == .japanese ? japanese : english)
                ?? Catalogue.say(comparison, in: language, Catalogue.say(measure, in: language), reason.threshold)
        }
    }
}
