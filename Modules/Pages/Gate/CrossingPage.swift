import Gate
import Party
import Presentation
import Vocabulary

/// How one party came through the gate, each time, and what the receiver answered (通過の記録).
package struct CrossingPage: Sendable {
    private let party: PartyName
    private let records: [CrossingRecord]

    package init(_ party: PartyName, _ records: [CrossingRecord]) {
        self.party = party
        self.records = records
    }

    package func document() -> Document {
        Document(
            "gate.show", title: .code("page.gate.crossings", facts: [party.label]),
            sections: [.table(crossings)] + (answers.isEmpty ? [] : [.table(table(of: answers))]),
            payload: [
                "party": .string(party.code), "name": .text(party.name), "crossings": .array(records.map(\.json)),
            ])
    }

    private var crossings: Table {
        Table(
            "crossings",
            columns: [
                Column("side", "term.side"), Column("source", "term.gate.source"), Column("state", "term.state"),
                Column("crossed_on", "term.gate.crossed_on", .day), Column("policy", "term.gate.policy.name", .code),
                Column("actor", "term.by"), Column("grounds", "term.gate.reasons"),
            ],
            rows: records.map { record in
                let crossing = record.crossing
                return [
                    .word(of: crossing.side, "state.side"), .word(of: crossing.source, "state.gate.source"),
                    .word(of: record.state, "state.gate.state"), .day(crossing.day), Cell(record.policy),
                    .text(crossing.actor), .word(crossing.grounds, crossing.told),
                ]
            })
    }

    private var answers: [(side: Side, decision: Decision)] {
        records.flatMap { record in record.decisions.map { (record.crossing.side, $0) } }
    }

    private func table(of answers: [(side: Side, decision: Decision)]) -> Table {
        Table(
            "decisions", title: "page.gate.answers",
            columns: [
                Column("side", "term.side"), Column("day", "term.day", .day), Column("decision", "term.state"),
                Column("reason", "term.reason"), Column("wake_on", "term.gate.wake_on", .day),
                Column("actor", "term.by"), Column("note", "term.party.note"),
            ],
            rows: answers.map { side, decision in
                [
                    .word(of: side, "state.side"), .day(decision.day), .word(of: decision.state, "state.gate.state"),
                    decision.reason.map { .word(of: $0, "state.gate.return") } ?? .empty, Cell(decision.wakeOn),
                    .text(decision.actor),
                    .text(decision.note),
                ]
            })
    }

    static let shape = Shape(
        "gate.show",
        [
            "party": "string", "name": "string?", "crossings[].side": Side.words,
            "crossings[].source": CrossingSource.words,
            "crossings[].state": CrossingState.words, "crossings[].day": "day", "crossings[].at": "instant",
            "crossings[].policy": "string?", "crossings[].actor": "string", "crossings[].grounds": "string",
            "crossings[].decisions[].decision": CrossingState.words,
            "crossings[].decisions[].reason": ReturnReason.words + "?", "crossings[].decisions[].note": "string",
            "crossings[].decisions[].wake_on": "day?", "crossings[].decisions[].at": "instant",
            "crossings[].decisions[].actor": "string",
        ])
}

extension Crossing {
    /// The grounds as people say them: those of an existing party name its role.
    fileprivate var told: Label {
        guard source == .existing, grounds.hasPrefix("role ") else {
            let rules = grounds.split(separator: "\n").map(String.init)
            guard source == .lead, !rules.isEmpty else { return .plain(grounds) }
            return .list(rules.map(Self.told))
        }
        let role = String(grounds.dropFirst(5))
        return .pair("term.roles", .first(["state.party.role.\(role)"], or: role))
    }

    /// `score at_least 60: 72.5, met` as it was kept: the rule as the policy writes it, and whether it was met.
    private static func told(_ line: String) -> Label {
        for (ending, code) in [(", not met", "page.gate.ground.unmet"), (", met", "page.gate.ground.met")]
        where line.hasSuffix(ending) {
            return .code(code, facts: [String(line.dropLast(ending.count))])
        }
        return .plain(line)
    }
}

extension CrossingRecord {
    fileprivate var json: JSONValue {
        [
            "side": .string(crossing.side.rawValue), "source": .string(crossing.source.rawValue),
            "state": .string(state.rawValue), "day": .day(crossing.day), "at": Cell.instant(crossing.at).json,
            "policy": .text(policy), "actor": .string(crossing.actor), "grounds": .string(crossing.grounds),
            "decisions": .array(
                decisions.map {
                    [
                        "decision": .string($0.state.rawValue), "reason": .text($0.reason?.rawValue),
                        "note": .string($0.note), "wake_on": .day($0.wakeOn), "at": Cell.instant($0.at).json,
                        "actor": .string($0.actor),
                    ]
                }),
        ]
    }
}
