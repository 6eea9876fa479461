import Gate
import Governance
import Presentation
import Vocabulary

extension GateEvaluation {
    /// Whom the gate judged, how, and on what grounds (判定).
    /// - Parameter other: the name of the policy that was asked about in the place of the one in force.
    package func document(of other: String? = nil, by speaker: Speaker) -> Document {
        let label = other ?? policy.label
        let counts = Verdict.allCases.map { String(count(of: $0)) } + [String(crossed)]
        return Document(
            "gate.evaluate", title: .code("page.gate.by_policy", facts: [label]),
            sections: [.table(table(by: speaker)), .paragraph(.code("page.gate.counts", facts: counts))],
            payload: [
                "policy": .string(label), "side": .string(side.rawValue), "crossed": .int(crossed),
                "verdicts": .array(verdicts.map(\.json)),
            ])
    }

    private func table(by speaker: Speaker) -> Table {
        Table(
            "verdicts",
            columns: [
                Column("party", "term.code", .code), Column("name", "term.name"),
                Column("verdict", "term.gate.verdict"), Column("reasons", "term.gate.reasons"),
            ],
            rows: verdicts.map { judged in
                let obstacles = judged.reasons.filter(\.isObstacle)
                let shown = (obstacles.isEmpty ? judged.reasons : obstacles).map { $0.sentence(by: speaker) }
                return [
                    .text(judged.code), .text(judged.name), .word(of: judged.verdict, "state.gate.verdict"),
                    .text(shown.joined(separator: "; ")),
                ]
            })
    }
}

extension JudgedParty {
    fileprivate var json: JSONValue {
        [
            "party": .string(code), "verdict": .string(verdict.rawValue),
            "reasons": .array(
                reasons.map { reason in
                    [
                        "rule": .string(reason.rule), "list": .string(reason.list.rawValue),
                        "measure": .string(reason.measure), "found": .text(reason.found),
                        "threshold": .string(reason.threshold), "met": .bool(!reason.isObstacle),
                        "away": .text(reason.away),
                    ]
                }),
            "crossed_on": .day(crossing?.day),
        ]
    }
}

extension Reason {
    fileprivate func sentence(by speaker: Speaker) -> String {
        let found = found.map { Self.said($0, by: speaker) } ?? speaker.say("page.gate.unknown")
        let isMissing = list == .pass && !holds
        return speaker.say(isMissing ? "page.gate.reason.unmet" : "page.gate.reason", words(by: speaker), found)
    }

    /// What was found, as people say it; a figure stays.
    private static func said(_ found: String, by speaker: Speaker) -> String {
        let families = ["state.temperature", "state.party.role", "state.party.kind", "state.screening.state"]
        return Label.list(
            found.split(separator: " ").map { word in .first(families.map { "\($0).\(word)" }, or: String(word)) }
        ).text(by: speaker)
    }

    private func words(by speaker: Speaker) -> String {
        switch say {
        case .code(let code, let facts): speaker.say(code, facts: facts)
        case .rule(let english, let japanese, let comparison, let measure):
            (speaker.language == .japanese ? japanese : english)
                ?? speaker.say(comparison, speaker.say(measure), threshold)
        }
    }
}
