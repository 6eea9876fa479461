import Governance
import Matching
import Storage
import Vocabulary

extension PartyDesk {
    /// From which probability on parties are shown as one.
    package static let likely = 0.5

    /// What is one party in the register, as far as it shows (名寄せ). No training and no settings: the list itself teaches
    /// what agreement says.
    /// - Parameters:
    ///   - threshold: least probability, 0 to 1.
    ///   - withEvidence: also by what each member was recognised.
    package func duplicates(
        above threshold: Double = likely, withEvidence: Bool = false
    ) throws -> [DuplicateCluster] {
        try books.read("party.view") { rows in
            let table = try ProfilesOfParties.read(in: rows)
            let (clusters, likeness) = Duplicates.findings(in: table, above: max(threshold, 0.01))
            let recognition = Recognition(table, likeness)
            let codes = try Self.codes(of: clusters, table, in: rows)
            return clusters.map { cluster in
                DuplicateCluster(
                    codes: cluster.members.map { codes[Int32($0)]?.code ?? "" },
                    parties: cluster.members.map { ID(table.ids[$0]) },
                    names: cluster.members.map { codes[Int32($0)]?.name ?? "" }, probability: cluster.probability,
                    evidence: withEvidence ? recognition.evidence(of: cluster.members) : [:])
            }
        }
    }

    /// Makes a plan that merges what is found, and applies it: it can be undone whole or by cluster.
    ///
    /// Clusters against which a rule speaks are held back and shown in the plan.
    package func mergeDuplicates(above threshold: Double = likely, title: String) throws -> Plan {
        let clusters = try duplicates(above: threshold, withEvidence: true)
        return try planMerge(
            clusters.enumerated().map { number, cluster in
                MergeCluster(
                    label: String(number + 1), members: cluster.parties,
                    probabilityMicro: Int64(cluster.probability * 1_000_000), evidence: cluster.evidence)
            }, title: title, applies: true)
    }

    private static func codes(
        of clusters: [FoundCluster], _ table: ProfileTable, in rows: Connection
    ) throws -> [Int32: PartyName] {
        let wanted = clusters.flatMap(\.members).sorted()
        var codes: [Int32: PartyName] = [:]
        codes.reserveCapacity(wanted.count)
        var next = 0
        if wanted.isEmpty { return [:] }
        try rows.stream("SELECT id, code, name FROM party ORDER BY id") { row in
            if next < wanted.count && table.ids[wanted[next]] == row.int(0) {
                codes[Int32(wanted[next])] = PartyName(code: row.text(1), name: row.text(2))
                next += 1
            }
        }
        return codes
    }

    /// Why two parties are taken for one or for two: what each field says, what the rarity of the name adds, and the sum.
    /// - Throws: ``PartyRefusal/unknown(_:)``.
    package func explainLikeness(_ first: String, _ second: String) throws -> ExplainedLikeness {
        try books.read("party.view") { rows in
            let (a, b) = (try Parties.require(first, in: rows), try Parties.require(second, in: rows))
            let table = try ProfilesOfParties.read(in: rows)
            return ExplainedLikeness(a, b, table, Duplicates.likeness(in: table))
        }
    }
}
