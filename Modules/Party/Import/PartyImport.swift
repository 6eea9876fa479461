import Governance
import Interchange
import Storage
import Vocabulary

/// Imports of parties (`sekisho import parties`): each row spread over the tables of this module.
package struct PartyImport: Importer {
    package static let kind = "parties"
    package static let action: Action = "party.import"
    package static let tables = ["party", "party_contact_point", "party_identifier", "party_role", "party_relation"]
    package static let columns = PartyColumn.allCases.map(\.column)

    package static func columns(in context: [any Sendable]) -> [Column] {
        guard context.contains(where: { $0 is Recognising }) else { return columns }
        return columns.map { $0.name == PartyColumn.code.name ? $0.optional : $0 }
    }

    private let session: ImportSession
    private let origins: [String: ID<Origin>]
    private var reader = PartyRow.Reader()
    private var known: KnownParties
    private var codes: CodesGiven
    private var isFirst = true
    /// Nil where nobody was ever erased.
    private let erased: ErasedPeople?
    /// Codes of what is left of erased people.
    private let stubs: Set<String>
    private let search: GramLoad
    /// Employers that rows name otherwise than by code.
    private let employers: PartyKeys
    /// Of so many names of employers that are not there yet is asked while rows are read.
    private static let employersAsked = 1000
    /// `works_for` may name a party further down in the file: looked up after the last row.
    private var employments: [(row: Int64, code: String)] = []
    /// Parties of which a row says what is known, but for an employer who may stand further down in the file.
    private var waiting: [(row: Int64, code: String)] = []
    /// Whether parties that were there before have changed.
    private var hasChanged = false
    /// While an import is taken back: the digests of rows that parties had before it, by their codes.
    var restoring: [String: Int64?]?

    package init(_ session: ImportSession) throws {
        self.session = session
        origins = try Origins.all(in: session.deed.rows)
        known = try KnownParties(session.deed.rows)
        codes = CodesGiven(session.deed.rows)
        reader.allowsNoCode = session.context(Recognising.self) != nil
        // Taking an import back refuses nothing: the pictures of erased people are gone already.
        erased = session.importID > 0 ? try ErasedPeople(in: session.deed.rows) : nil
        stubs = try ErasedPeople.stubs(in: session.deed.rows)
        search = GramLoad(session.deed.rows, importID: session.importID)
        employers = PartyKeys(session.deed.rows, searching: Self.employersAsked)
    }

    private typealias Taken = (index: Int, row: PartyRow, digest: Int64?)

    package mutating func take(_ batch: RowBatch) throws {
        var refusals = RowRefusals(batch)
        if isFirst && !session.isConfirmed { try CodesGiven.requireKey(batch) }
        isFirst = false
        try known.prefetch(batch)
        var taken = try read(batch, &refusals)
        try known.learn(codes.give(to: &taken))
        if restoring == nil { try known.learnContent(taken.map { ($0.row, $0.digest) }, origins) }
        let has = { (column: PartyColumn) in batch.has(column.rawValue) }
        let keepsKnown = batch.keepsKnown && restoring == nil
        var changed: [(row: PartyRow, id: Int64)] = []
        try session.deed.rows.bulk { bulk in
            let tables = try PartyTables(bulk)
            for (index, row, digest) in taken {
                guard let before = known[row.code] else {
                    let id = try known.newID(row, digest)
                    try tables.insert(row, id: id, digest: digest, session)
                    try row.add(to: search, id: id)
                    if !row.worksFor.isEmpty { employments.append((id, row.worksFor)) }
                    session.created()
                    continue
                }
                let says = { (column: PartyColumn) in has(column) && (!keepsKnown || row.says(column)) }
                switch outcome(of: row, digest, before, says) {
                case .new, .same, .skipped: session.unchanged()
                case .refused:
                    refusals.refuse(index, column: PartyColumn.code.rawValue, ImportRefusal.duplicate(row.code))
                case .changed where isOther(row):
                    let name = known.content(behind: row.code)?.name ?? ""
                    refusals.refuse(
                        index, column: PartyColumn.code.rawValue, PartyRefusal.otherParty(code: row.code, name: name))
                case .changed:
                    let row = keepsKnown ? row.filled(from: known.content(behind: row.code), in: has) : row
                    changed.append((row, before.id))
                    if restoring == nil, let content = known.content(behind: row.code) {
                        row.changes(of: content, says).forEach(session.change)
                    }
                    // Whoever stands twice in a file is new, and goes into the index as a new one does.
                    if before.id >= known.firstID { try row.add(to: search, id: before.id) }
                    known.update(row, digest, has: has)
                    if !row.worksFor.isEmpty { employments.append((before.id, row.worksFor)) }
                    session.updated()
                }
            }
        }
        try refusals.tell(session, batch)
        if !changed.isEmpty {
            hasChanged = true
            try PartyUpdate(session, known, has: has, keepsEmployers: keepsKnown).replace(changed)
        }
    }

    /// Whether the party behind the code of a row looks like somebody else, and nobody said that it is not.
    private func isOther(_ row: PartyRow) -> Bool {
        guard restoring == nil, !session.isConfirmed, let content = known.content(behind: row.code) else {
            return false
        }
        return row.isOther(than: content)
    }

    /// The rows of a batch that may go in.
    private func read(_ batch: RowBatch, _ refusals: inout RowRefusals) throws -> [Taken] {
        var taken: [Taken] = []
        taken.reserveCapacity(batch.count)
        for index in 0..<batch.count {
            let row: PartyRow?? = try refusals.read(index) { () -> PartyRow? in
                var row = try reader.read(batch, index, origins: origins, as: known(batch, index))
                if restoring == nil, PartyKeys.isNoCode(row.worksFor), try employers.id(of: row.worksFor) != nil {
                    row.worksFor = employers.code(of: row.worksFor)
                }
                if let mark = erased?.mark(of: row) { throw FieldRefusal(mark.rawValue, PartyRefusal.erased(row.code)) }
                guard stubs.contains(row.code) else { return row }
                guard row.saysNothing else {
                    throw FieldRefusal(PartyColumn.code.rawValue, PartyRefusal.erased(row.code))
                }
                session.unchanged()
                return nil
            }
            guard let row = row ?? nil else { continue }
            taken.append((index, row, restoring == nil ? row.digest : restoring?[row.code] ?? nil))
        }
        return taken
    }

    private mutating func outcome(
        of row: PartyRow, _ digest: Int64?, _ before: KnownParties.Known, _ has: (PartyColumn) -> Bool
    ) -> RowOutcome {
        if restoring != nil { return .changed }
        let sameness = known.sameness(of: row, digest, has: has)
        if sameness == .unknownEmployer && session.onDuplicate == .update {
            waiting.append((before.id, row.worksFor))
        }
        return RowOutcome(isKnown: true, saysTheSame: sameness != .other, session.onDuplicate)
    }

    /// The party of a row, where the file does not say what others of its columns are read by.
    private func known(_ batch: RowBatch, _ index: Int) -> KnownParties.Known? {
        let row = Fields(batch, index, of: PartyColumn.self)
        let isRead = { (column: PartyColumn) in batch.keepsKnown ? row.says(column) : row.has(column) }
        if isRead(.kind) && isRead(.country) { return nil }
        return known[PartyKeys.code(batch[index, PartyColumn.code.rawValue])]
    }

    package mutating func finish() throws {
        let rows = session.deed.rows
        try search.finish()
        let keys = PartyKeys(rows)
        try takeUpWaiting(keys)
        for (id, code) in employments {
            guard let employer = try keys.id(of: code), employer.value != id else {
                session.remark(PartyRefusal.unknownEmployer(code))
                continue
            }
            // Taking back brings what was there, whatever was allowed then.
            if session.importID > 0, let refusal = try refusal(of: id, at: employer) {
                session.remark(refusal)
                continue
            }
            try rows.run(
                """
                INSERT INTO party_relation (party_id, relation, other_id) VALUES (\(id), 'works_for', \(employer))
                ON CONFLICT DO NOTHING
                """)
        }
        if session.created > 0 {
            try session.deed.announce(PartiesChanged(.import(session.importID, from: known.firstID)))
        }
        if hasChanged {
            try session.deed.announce(PartiesChanged(.question(PartyImages.parties(of: session.importID))))
        }
    }

    /// Whose employer turned out to stand further down in the file has changed after all.
    private mutating func takeUpWaiting(_ keys: PartyKeys) throws {
        try keys.learn(Set(waiting.map(\.code)))
        let found = try waiting.filter { party, code in
            guard let employer = try keys.id(of: code), employer.value != party else { return false }
            return try refusal(of: party, at: employer) == nil
        }
        guard !found.isEmpty else { return }
        let rows = session.deed.rows
        try rows.withKeys(Set(found.map(\.row)).sorted()) { keys in
            try PartyImages.keep(
                "(SELECT k.key AS id FROM \(keys) k) AS waiting", importID: session.importID, before: known.firstID,
                has: { $0 == .worksFor }, in: rows)
        }
        session.unchanged(-found.count)
        session.updated(found.count)
        employments += found
        hasChanged = true
    }

    /// Why a party cannot work for another; nil where it can.
    private func refusal(of id: Int64, at employer: ID<Party>) throws -> RelationRefusal? {
        try session.deed.rows.first(
            """
            SELECT p.kind, p.code, o.kind, o.code FROM party p, party o WHERE p.id = \(id) AND o.id = \(employer)
            """
        ) { row in
            if try row.word(0, PartyKind.self) != .person { return RelationRefusal.needsPerson(row.text(1)) }
            return try row.word(2, PartyKind.self) == .organization ? nil : .needsOrganization(row.text(3))
        } ?? nil
    }

    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        try PartyUndo.undo(importID, deed)
    }
}
