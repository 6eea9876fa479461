import ArgumentParser
import Gate
import Governance
import Office
import Presentation
import Vocabulary

struct GateEvaluate: OfficeCommand {
    static let configuration = named("gate evaluate")

    @Argument(help: help("command.gate.codes"))
    var codes: [String] = []

    @Option(help: help("command.option.side"))
    var side: Side

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let evaluation = try office.gate.evaluate(codes.isEmpty ? nil : codes, side: side)
        try output.show(GatePage.document(of: evaluation, by: output.speaker))
        if !codes.isEmpty && !evaluation.allPass { throw ExitCode(1) }
    }
}

/// How an evaluation is shown.
enum GatePage {
    static func document(of evaluation: GateEvaluation, by speaker: Speaker) -> Document {
        let rows = evaluation.verdicts.map { judged -> [Cell] in
            let obstacles = judged.reasons.filter(\.isObstacle)
            let shown = (obstacles.isEmpty ? judged.reasons : obstacles).map { sentence(of: $0, by: speaker) }
            return [
                .text(judged.code), .text(judged.name),
                .word(judged.verdict.rawValue, .code("state.gate.verdict.\(judged.verdict.rawValue)")),
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
                            Column("party", "term.code", .code), Column("name", "term.name"),
                            Column("verdict", "term.gate.verdict"), Column("reasons", "term.gate.reasons"),
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

    private static func sentence(of reason: Reason, by speaker: Speaker) -> String {
        let own = words(of: reason, by: speaker)
        let found = reason.found ?? speaker.say("command.gate.unknown")
        let isMissing = reason.list == .pass && !reason.holds
        return speaker.say(isMissing ? "command.gate.reason.unmet" : "command.gate.reason", own, found)
    }

    private static func words(of reason: Reason, by speaker: Speaker) -> String {
        switch reason.say {
        case .code(let code, let facts): speaker.say(code, facts: facts)
        case .rule(let english, let japanese, let comparison, let measure):
            (speaker.language == .japanese ? japanese : english)
                ?? speaker.say(comparison, speaker.say(measure), reason.threshold)
        }
    }
}
