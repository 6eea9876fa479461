import Governance
import Storage
import Vocabulary

/// Makes a plan of clusters: who stays of each, which fields are filled, and which are held back by a rule.
struct MergePlanning {
    private let deed: Deed
    private var rows: Connection { deed.rows }

    init(_ deed: Deed) {
        self.deed = deed
    }

    /// - Returns: the plan, and what speaks against each cluster that is held.
    /// - Throws: ``MergeRefusal`` for clusters that are none.
    func plan(
        _ clusters: [MergeCluster], title: String, importID: Int64? = nil
    ) throws -> (id: Int64, held: [(MergeObjection, String)]) {
        try load(clusters)
        try rows.run("CREATE TEMPORARY TABLE IF NOT EXISTS merge_weight (party_id BIGINT, weight BIGINT)")
        try rows.run("DELETE FROM merge_weight")
        for follow in deed.parts.follows { try follow.weigh(in: rows) }
        let id = try PlanRows.insert(MergePlan.word, title: title, importID: importID, in: deed)
        var size = PlanSize(parts: 0, records: 0, held: 0)
        var held: [(MergeObjection, String)] = []
        try rows.bulk { bulk in
            let table = try ClusterTable(bulk, plan: id)
            var members: [MergeFacts] = []
            var current: Int64?
            func close() throws {
                guard let current else { return }
                let cluster = clusters[Int(current)]
                let (ordered, reason) = MergeRules.ordered(members, survivor: cluster.survivor?.value)
                let objection = MergeRules.objection(to: members)
                let isHeld = objection == .erased || objection != nil && cluster.because.isEmpty
                if let merged = members.first(where: \.isMerged) { throw MergeRefusal.stale(merged.code) }
                if let objection, isHeld {
                    size.held += 1
                    held.append((objection, ordered.map(\.code).joined(separator: ", ")))
                } else {
                    size.parts += 1
                    size.records += ordered.count - 1
                }
                try table.write(current, cluster, ordered, reason, objection, isHeld: isHeld)
                members.removeAll(keepingCapacity: true)
            }
            try rows.each(Self.facts) { row in
                var row = row.inTurn()
                let cluster = try row.int()
                if cluster != current {
                    try close()
                    current = cluster
                }
                members.append(try Self.decode(&row))
            }
            try close()
        }
        try SurvivorFields.plan(id, in: rows)
        try PlanRows.setSize(size, of: id, in: rows)
        deed.subject = .plan(id)
        deed.detail("plan", MergePlan.word)
        deed.sentence("title", title)
        deed.detail("clusters", String(size.parts))
        deed.detail("parties", String(size.records))
        deed.detail("held", String(size.held))
        return (id, held)
    }

    private func load(_ clusters: [MergeCluster]) throws {
        try rows.run(
            """
            CREATE TEMPORARY TABLE IF NOT EXISTS merge_candidate (
                party_id BIGINT PRIMARY KEY, cluster BIGINT NOT NULL)
            """)
        try rows.run("DELETE FROM merge_candidate")
        var seen: Set<ID<Party>> = []
        try rows.bulk { bulk in
            let load = try bulk.into("merge_candidate", ["party_id", "cluster"])
            for (number, cluster) in clusters.enumerated() {
                guard Set(cluster.members).count > 1 else { throw MergeRefusal.tooFew(cluster.label) }
                for member in cluster.members {
                    guard seen.insert(member).inserted else { throw MergeRefusal.twice(cluster.label) }
                    load.id(member)
                    load.int(Int64(number))
                    try load.endRow()
                }
            }
        }
        try rows.analyze(["merge_candidate"])
    }

    private static let facts: SQL = """
        SELECT c.cluster, p.id, p.code, p.name, p.kind, p.birth_day,
               (SELECT string_agg(i.value, ' ') FROM party_identifier i
                 WHERE i.party_id = p.id AND i.scheme = 'corporate_number'),
               p.merged_into, (SELECT COUNT(*) FROM party_erasure e WHERE e.party_id = p.id), COALESCE(w.weight, 0),
               (CASE WHEN p.name_kana IS NULL THEN 0 ELSE 1 END) + (CASE WHEN p.country IS NULL THEN 0 ELSE 1 END)
                + (CASE WHEN p.postal_code IS NULL THEN 0 ELSE 1 END) + (CASE WHEN p.address IS NULL THEN 0 ELSE 1 END)
                + (CASE WHEN p.language IS NULL THEN 0 ELSE 1 END) + (CASE WHEN p.birth_day IS NULL THEN 0 ELSE 1 END)
                + (CASE WHEN p.note IS NULL THEN 0 ELSE 1 END)
                + (SELECT COUNT(*) FROM party_contact_point k WHERE k.party_id = p.id)
                + (SELECT COUNT(*) FROM party_identifier i WHERE i.party_id = p.id),
               p.created_at
          FROM merge_candidate c JOIN party p ON p.id = c.party_id
          LEFT JOIN (SELECT party_id, CAST(SUM(weight) AS BIGINT) AS weight FROM merge_weight GROUP BY party_id) AS w
            ON w.party_id = p.id
         ORDER BY c.cluster, p.id
        """

    private static func decode(_ row: inout Row.Turn) throws -> MergeFacts {
        try MergeFacts(
            id: row.int(), code: row.text(), name: row.text(), kind: row.text(), birthDay: row.optionalInt(),
            numbers: row.optionalText()?.split(separator: " ").map(String.init) ?? [],
            isMerged: row.optionalInt() != nil, isErased: row.bool(), weight: row.int(), filled: row.int(),
            createdAt: row.int())
    }
}

/// The two tables into which the clusters of a plan go.
private struct ClusterTable {
    private let plan: Int64
    private let clusters: BulkLoad
    private let members: BulkLoad

    init(_ bulk: BulkSession, plan: Int64) throws {
        self.plan = plan
        clusters = try bulk.into(
            "party_merge_cluster",
            ["plan_id", "cluster", "label", "probability_micro", "state", "rule", "objection", "because"])
        members = try bulk.into("party_merge_member", ["plan_id", "cluster", "place", "party_id", "evidence"])
    }

    func write(
        _ number: Int64, _ cluster: MergeCluster, _ ordered: [MergeFacts], _ reason: MergeRules.Reason,
        _ objection: MergeObjection?, isHeld: Bool
    ) throws {
        clusters.int(plan)
        clusters.int(number)
        clusters.text(cluster.label)
        clusters.value(cluster.probabilityMicro)
        clusters.text(isHeld ? "held" : "planned")
        clusters.text(reason.rawValue)
        clusters.text(objection?.rawValue ?? "")
        clusters.text(cluster.because)
        try clusters.endRow()
        for (place, member) in ordered.enumerated() {
            members.int(plan)
            members.int(number)
            members.int(Int64(place))
            members.int(member.id)
            members.value(cluster.evidence[ID(member.id)]?.text)
            try members.endRow()
        }
    }
}
