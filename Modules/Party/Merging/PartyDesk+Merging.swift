import Governance
import Storage
import Vocabulary

extension PartyDesk {
    private var merging: MergePlan { MergePlan() }

    /// Makes parties part of another, at once (統合). It is a plan of one cluster, so that it can be taken back.
    /// - Parameter because: why they are one although a rule speaks against it; empty where nobody says so.
    /// - Throws: ``MergeRefusal/mustNotMerge(_:codes:)`` where a rule speaks against it and no reason is given.
    package func merge(_ survivor: String, _ others: [String], because: String = "") throws -> Plan {
        try books.perform("party.merge.apply", queue: "import") { deed in
            let stays = try Parties.require(survivor, in: deed.rows)
            let members = try others.map { try Parties.require($0, in: deed.rows).id }
            let cluster = MergeCluster(
                label: stays.code, members: [stays.id] + members, survivor: stays.id, because: because)
            let (id, held) = try MergePlanning(deed).plan([cluster], title: "party merge")
            if let (objection, codes) = held.first { throw MergeRefusal.mustNotMerge(objection, codes: codes) }
            if !because.isEmpty { deed.sentence("because", because) }
            return try PlanRows.apply(try PlanRows.require(id, in: deed.rows), as: merging, in: deed)
        }
    }

    /// Takes back the last merge in which a party took part, with all parties of its cluster. What came for any of them
    /// afterwards stays with the survivor, except for what hangs on a document that goes back.
    /// - Throws: ``MergeRefusal/notMerged(_:)``; ``MergeRefusal/laterMerge(code:plan:)``.
    package func unmerge(_ code: String) throws -> Plan {
        try books.perform("party.merge.undo", queue: "import") { deed in
            // A code that was merged means its own merge, not the last one of whom it is part now.
            let known = try deed.rows.first("SELECT 1 FROM party WHERE code = \(code)") { _ in true } ?? false
            let code = known ? code : try Parties.require(code, in: deed.rows).code
            let found = try deed.rows.first(
                """
                SELECT c.plan_id, c.label FROM party p
                  JOIN party_merge_member m ON m.party_id = p.id
                  JOIN party_merge_cluster c ON c.plan_id = m.plan_id AND c.cluster = m.cluster
                  JOIN governance_plan g ON g.id = c.plan_id
                 WHERE p.code = \(code) AND c.state = 'merged' ORDER BY g.applied_as DESC NULLS LAST LIMIT 1
                """
            ) { (plan: $0.int(0), label: $0.text(1)) }
            guard let found else { throw MergeRefusal.notMerged(code) }
            let plan = try PlanRows.require(found.plan, in: deed.rows)
            return try PlanRows.undo(plan, part: code, as: merging, in: deed)
        }
    }

    /// Makes a plan of clusters that somebody or something has found; nothing is merged before it is applied.
    ///
    /// Clusters against which a rule speaks are held back: the plan shows them with the rule.
    /// - Parameter applies: also applies it, in the same transaction.
    package func planMerge(_ clusters: [MergeCluster], title: String, applies: Bool = false) throws -> Plan {
        try plan(title, applies: applies) { _ in clusters }
    }

    /// The same for the clusters of a file `code,cluster,probability` in which every line is at least so sure.
    /// - Throws: ``PartyRefusal/unknown(_:)`` for a code that nobody has.
    package func planMerge(file path: String, above probability: Double = 0, applies: Bool = false) throws -> Plan {
        let read = try MergeFile.read(path)
        if read.isEmpty { throw MergeRefusal.emptyFile }
        let floor = Int64((probability * 1_000_000).rounded())
        return try plan(path, applies: applies) { rows in
            let keys = PartyKeys(rows)
            try keys.learn(Set(read.flatMap { $0.lines.map(\.code) }))
            return try read.compactMap { try Self.cluster($0.cluster, $0.lines, floor: floor, keys) }
        }
    }

    private func plan(
        _ title: String, applies: Bool, _ clusters: (Connection) throws -> [MergeCluster]
    ) throws -> Plan {
        try books.perform(applies ? "party.merge.apply" : "party.merge.plan", queue: "import") { deed in
            let (id, _) = try MergePlanning(deed).plan(clusters(deed.rows), title: title)
            let plan = try PlanRows.require(id, in: deed.rows)
            return applies ? try PlanRows.apply(plan, as: merging, in: deed) : plan
        }
    }

    /// Nil where a line is not sure enough, or where all of them are one party by now.
    private static func cluster(
        _ name: String, _ lines: [MergeFile.Line], floor: Int64, _ keys: PartyKeys
    ) throws -> MergeCluster? {
        guard lines.allSatisfy({ ($0.probabilityMicro ?? 1_000_000) >= floor }) else { return nil }
        var members: [ID<Party>] = []
        for line in lines {
            guard let id = try keys.id(of: line.code) else { throw PartyRefusal.unknown(line.code) }
            if !members.contains(id) { members.append(id) }
        }
        guard members.count > 1 else { return nil }
        return MergeCluster(
            label: name, members: members, probabilityMicro: lines.compactMap(\.probabilityMicro).min())
    }
}
