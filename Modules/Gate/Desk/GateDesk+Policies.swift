import Governance
import Storage
import Vocabulary

extension GateDesk {
    /// The policies of both sides, as kinds of rules.
    package var rules: [any RuleKind] { Side.allCases.reversed().map(rules(of:)) }

    func rules(of side: Side) -> GateRules {
        GateRules(side: side, sources: sources, stops: stops, measures: measures)
    }

    /// The kind of rules to which a text belongs by the side that it names.
    /// - Throws: ``PolicyRefusal`` with the line of what is wrong.
    package func kindOfPolicy(_ text: String) throws -> String {
        rules(of: try Policy(yaml: text, knowing: measures).side).name
    }

    /// The policy in force for a side today.
    package func policy(for side: Side) throws -> RuleVersion {
        try books.read("gate.view") { try RuleVersions.inForce(rules(of: side), on: books.today, in: $0) }
    }

    /// The version under a label: `sale@3`, or `sale` for the newest.
    /// - Throws: ``GateRefusal/unknownVersion(_:)``.
    package func policy(_ label: String) throws -> RuleVersion {
        try books.read("gate.view") { rows in
            let all = try Side.allCases.flatMap { try RuleVersions.all(rules(of: $0), in: rows) }
            guard let version = all.last(where: { $0.label == label }) ?? all.last(where: { $0.name == label }) else {
                throw GateRefusal.unknownVersion(label)
            }
            return version
        }
    }
}
