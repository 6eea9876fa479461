import Governance
import Storage
import Vocabulary

extension GateDesk {
    /// Puts the text of a policy in force for its side. The same text again is the same version.
    /// - Throws: ``PolicyRefusal`` with the line of what is wrong.
    package func applyPolicy(_ text: String) throws -> (version: PolicyVersion, isNew: Bool) {
        let policy = try Policy(yaml: text, knowing: measures)
        return try books.perform("gate.policy.apply", queue: policy.side.gateQueue) { deed in
            _ = try PolicyVersions.ensure(policy.side, knowing: measures, in: deed)
            let applied = try PolicyVersions.apply(policy, text: text, in: deed)
            deed.subject = applied.version.label
            deed.detail("side", policy.side.rawValue)
            deed.detail("digest", Digest(of: text).description)
            deed.detail("new", applied.isNew ? "yes" : "no")
            return applied
        }
    }

    /// The policy in force for a side. A side that has applied none answers with its built-in policy.
    package func policy(for side: Side) throws -> PolicyVersion {
        try books.read("gate.view") { try policyInForce(side, in: $0) }
    }

    /// The version under a label: `sale@3`, or `sale` for the newest.
    /// - Throws: ``GateRefusal/unknownVersion(_:)``.
    package func policy(_ label: String) throws -> PolicyVersion {
        try books.read("gate.view") { rows in
            guard let version = try PolicyVersions.named(label, in: rows) else {
                throw GateRefusal.unknownVersion(label)
            }
            return version
        }
    }

    /// All versions, the newest first, and whether each is in force.
    package func policies(for side: Side? = nil) throws -> [(version: PolicyVersion, isInForce: Bool)] {
        try books.read("gate.view") { rows in
            var versions = try PolicyVersions.all(of: side, in: rows)
            var inForce: Set<ID<PolicyVersion>> = []
            for side in Side.allCases where [nil, side].contains(side) {
                let version = try policyInForce(side, in: rows)
                inForce.insert(version.id)
                if version.id == builtIn { versions.append(version) }
            }
            return versions.filter { side == nil || $0.side == side }.map { ($0, inForce.contains($0.id)) }
        }
    }

    /// The id of a policy that stands in no row yet.
    private var builtIn: ID<PolicyVersion> { ID(0) }

    func policyInForce(_ side: Side, in rows: Connection) throws -> PolicyVersion {
        if let version = try PolicyVersions.inForce(side, in: rows) { return version }
        return PolicyVersion(
            id: builtIn, name: side.rawValue, side: side, version: 1, text: BuiltInPolicy.text(for: side),
            day: books.today, at: books.now(), actor: books.actor.name)
    }
}
