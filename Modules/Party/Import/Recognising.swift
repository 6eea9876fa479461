import Governance
import Matching
import Storage
import Vocabulary

/// Which parties of a file were taken for which, by what, and which of them a rule holds back.
package struct RecognisedParties: Sendable {
    /// The columns of ``lines``.
    package static let columns = MergePlan.columns
    package let plan: Plan
    package let lines: [[String?]]
    /// The plan may have more lines than these.
    package let isCut: Bool
}

/// The wish that what an import brings be recognised (`sekisho import parties --match`): a new row that is a party of
/// the register already, or stands twice in the file, becomes part of it in the same transaction. The party keeps what
/// it has, what it lacks is filled, and the code of the row leads to it from then on.
///
/// It is a plan like any merge of duplicates: it names by what each was recognised, holds back those against which a
/// rule speaks, and can be taken back whole, by cluster, or with the import. Parties that were there before are never
/// merged with each other.
package struct Recognising: Sendable {
    private let title: String
    private let threshold: Double
    private let listing: Int

    /// - Parameters:
    ///   - title: of the plan.
    ///   - listing: how many lines of the plan are answered at most.
    package init(title: String, above threshold: Double = PartyDesk.likely, listing: Int = .max) {
        self.title = title
        self.threshold = threshold
        self.listing = listing
    }

    /// What this module does with the wish, and when an import is taken back that had it.
    static var listeners: [Listener] {
        [
            Listener("recognition", to: ImportTaken.self) { event, _ in
                try event.session.context(Recognising.self)?.recognise(event.session)
            },
            Listener("recognition", to: ImportGoes.self) { event, deed in
                try takeBack(event.importID, deed)
            },
        ]
    }

    /// Recognises what an import brought, and hands the plan out with its result as ``RecognisedParties``.
    /// - Throws: ``GovernanceRefusal`` where the actor may not merge.
    private func recognise(_ session: ImportSession) throws {
        let deed = session.deed
        try deed.require(MergePlan.applying)
        let brought = try Self.brought(by: session.importID, in: deed.rows)
        if brought.isEmpty { return }
        let table = try ProfilesOfParties.read(in: deed.rows)
        let (found, likeness) = Duplicates.findings(in: table, above: threshold)
        let recognition = Recognition(table, likeness)
        var clusters = found.flatMap { Self.clusters(of: $0, table, brought, recognition) }
        if clusters.isEmpty { return }
        // In the order of the file.
        clusters.sort { $0.members.last?.value ?? 0 < $1.members.last?.value ?? 0 }
        for number in clusters.indices { clusters[number].label = String(number + 1) }
        let (id, _) = try MergePlanning(deed).plan(clusters, title: title, importID: session.importID)
        let plan = try PlanRows.require(id, in: deed.rows)
        session.matched(plan.size.records)
        let merging = MergePlan()
        let applied = try PlanRows.apply(plan, as: merging, in: deed)
        let lines = try merging.lines(of: applied, limit: listing, in: deed.rows)
        session.report(RecognisedParties(plan: applied, lines: lines, isCut: lines.count == listing))
    }

    /// Takes back what was merged, before the import itself is taken back.
    private static func takeBack(_ importID: Int64, _ deed: Deed) throws {
        guard let plan = try PlanRows.applied(by: importID, in: deed.rows) else { return }
        try deed.require(MergePlan.undoing)
        _ = try PlanRows.undo(plan, part: nil, as: MergePlan(), in: deed)
    }

    private static func brought(by importID: Int64, in rows: Connection) throws -> Set<Int64> {
        var brought: Set<Int64> = []
        try rows.stream("SELECT id FROM party WHERE import_id = \(importID)") { brought.insert($0.int(0)) }
        return brought
    }

    /// The new ones of a group with the known party that each is most like, or with each other where none is known.
    private static func clusters(
        of found: FoundCluster, _ table: ProfileTable, _ brought: Set<Int64>, _ recognition: Recognition
    ) -> [MergeCluster] {
        let new = found.members.filter { brought.contains(table.ids[$0]) }
        let known = found.members.filter { !brought.contains(table.ids[$0]) }
        if new.isEmpty { return [] }
        let groups =
            known.isEmpty ? [nil: new] : Dictionary(grouping: new) { recognition.closest(to: $0, among: known) }
        return groups.sorted { $0.key ?? 0 < $1.key ?? 0 }.map { survivor, new in
            let members = (survivor.map { [$0] } ?? []) + new
            return MergeCluster(
                label: "", members: members.map { ID(table.ids[$0]) },
                probabilityMicro: Int64(found.probability * 1_000_000), survivor: survivor.map { ID(table.ids[$0]) },
                evidence: recognition.evidence(of: members))
        }
    }
}
