import Gate
import Governance
import Interchange
import Items
import Party
import Screening
import Storage
import Vocabulary

/// Imports of purchase orders (`sekisho import purchase_orders`): one row, one line of an order.
///
/// A known line with other content is replaced, because receipts and rejects become known later. Items that are not
/// known yet are registered under their code. Only suppliers behind the gate may be ordered from.
package struct PurchaseOrderImport: Importer {
    package static let kind = "purchase_orders"
    package static let action: Action = "sourcing.purchase_order.import"
    package static let tables = ["sourcing_purchase_line"]
    package static let columns = PurchaseColumn.columns

    private let session: ImportSession
    private let attribution: (any OriginAttribution)?
    private let parties: PartyKeys
    private var items: ItemKeys
    /// Every supplier met so far.
    private var suppliers: [ID<Party>: SupplierState] = [:]
    private var days = OriginDays()
    /// Lines whose former state is kept already.
    private var kept: Set<Int64> = []

    package init(_ session: ImportSession) throws {
        self.session = session
        attribution = session.context((any OriginAttribution).self)
        parties = PartyKeys(session.deed.rows)
        items = ItemKeys(session.deed.rows, importID: session.importID)
    }

    /// Whether a supplier stands behind the gate, and the campaign to which its crossing is owed.
    private struct SupplierState {
        let isBehind: Bool
        let origin: ID<Origin>?
        /// What screening has against it: nothing new is bought then.
        let block: ScreeningBlock?
    }

    private typealias Read = (index: Int, row: PurchaseRow, party: ID<Party>)

    package mutating func take(_ batch: RowBatch) throws {
        let rows = session.deed.rows
        var refusals = RowRefusals()
        let read = try read(batch, &refusals)
        try items.learn(read.map(\.row.item))
        let keys = Set(read.map { PurchaseLines.Key(number: $0.row.number, line: $0.row.line) })
        let known = try PurchaseLines.known(keys, in: rows)
        var now: [PurchaseLines.Key: PurchaseLine] = [:]
        var nextID = try rows.takeIDs("sourcing_purchase_line", keys.count - known.count)
        for (one, origin) in zip(read, try origins(of: read)) {
            let key = PurchaseLines.Key(number: one.row.number, line: one.row.line)
            let before = now[key] ?? known[key]
            let line = try refusals.read(one.index) {
                if before == nil, let block = suppliers[one.party]?.block {
                    throw FieldRefusal(
                        PurchaseColumn.supplier.rawValue, GateRefusal.screened(party: one.row.supplier, block))
                }
                var line = try described(one, in: batch, before: before)
                try line.workOut()
                line.origin = origin
                return line
            }
            guard var line else { continue }
            if let before {
                guard isReplaced(before, by: line, one.index, &refusals) else { continue }
            } else {
                line.id = nextID
                nextID += 1
                session.created()
            }
            now[key] = line
        }
        try refusals.tell(session, batch)
        try write(now, known)
    }

    /// What becomes of a row whose line is known; true where it replaces the line.
    private func isReplaced(
        _ before: PurchaseLine, by line: PurchaseLine, _ index: Int, _ refusals: inout RowRefusals
    ) -> Bool {
        if line.saysTheSame(as: before) || session.onDuplicate == .skip {
            session.unchanged()
            return false
        }
        if session.onDuplicate == .reject {
            refusals.refuse(
                index, column: PurchaseColumn.number.rawValue,
                ImportRefusal.duplicate("\(line.number) \(line.line)"))
            return false
        }
        session.updated()
        return true
    }

    private mutating func write(
        _ now: [PurchaseLines.Key: PurchaseLine], _ known: [PurchaseLines.Key: PurchaseLine]
    ) throws {
        let rows = session.deed.rows
        var new: [PurchaseLine] = []
        var changed: [PurchaseLine] = []
        var images: [PurchaseLine] = []
        for (key, line) in now {
            try days.add(line)
            guard let before = known[key] else {
                new.append(line)
                continue
            }
            try days.remove(before)
            changed.append(line)
            if before.importID != session.importID && kept.insert(before.id).inserted { images.append(before) }
        }
        new.sort { $0.id < $1.id }
        try BeforeImage.keep(
            images.map { (Subject(.purchaseLine, String($0.id)), PurchaseLine.shape.image(of: $0)) },
            importID: session.importID, in: rows)
        try PurchaseLine.shape.insert(new, in: rows)
        try PurchaseLines.replace(changed, in: rows)
    }

    /// The rows of a batch whose fields are right and whose supplier stands behind the gate.
    private mutating func read(_ batch: RowBatch, _ refusals: inout RowRefusals) throws -> [Read] {
        try parties.prefetch(batch, column: PurchaseColumn.supplier.rawValue)
        var read: [Read] = []
        for index in 0..<batch.count {
            let one: Read? = try refusals.read(index) {
                let row = try PurchaseRow(Fields(batch, index))
                guard let party = parties.id(of: batch[index, PurchaseColumn.supplier.rawValue]) else {
                    throw FieldRefusal(PurchaseColumn.supplier.rawValue, try parties.refusal(of: row.supplier))
                }
                return (index, row, party)
            }
            if let one { read.append(one) }
        }
        let unasked = Set(read.map(\.party)).filter { suppliers[$0] == nil }
        let found = try Crossings.openOrigins(unasked.sorted(), .purchase, in: session.deed.rows)
        let stopped = try Screening.blocked(among: unasked.sorted(), in: session.deed.rows)
        for party in unasked {
            suppliers[party] = SupplierState(
                isBehind: found[party] != nil, origin: found[party] ?? nil, block: stopped[party])
        }
        var behind: [Read] = []
        for one in read {
            if suppliers[one.party]?.isBehind == true {
                behind.append(one)
            } else {
                refusals.refuse(
                    one.index, column: PurchaseColumn.supplier.rawValue,
                    GateRefusal.notCrossed(party: one.row.supplier, side: .purchase))
            }
        }
        return behind
    }

    /// To which campaign each line is owed: what attribution says, else that of the supplier's crossing.
    private func origins(of read: [Read]) throws -> [Int64] {
        let documents = read.map { (party: $0.party, day: $0.row.orderedOn) }
        let attributed = try attribution?.origins(of: documents, side: .purchase, in: session.deed.rows)
        return read.indices.map { index in
            let origin = attributed?[index] ?? suppliers[read[index].party]?.origin
            return origin?.value ?? 0
        }
    }

    /// The line that a row describes. Columns that the file lacks stay as they were.
    private func described(_ one: Read, in batch: RowBatch, before: PurchaseLine?) throws -> PurchaseLine {
        let row = one.row
        func said<Value>(_ column: PurchaseColumn, _ new: Value?, _ old: Value?) -> Value? {
            batch.has(column.rawValue) ? new : old
        }
        return PurchaseLine(
            id: before?.id ?? 0, number: row.number, line: row.line, party: one.party.value,
            item: try items.id(of: row.item), orderedOn: row.orderedOn,
            dueOn: said(.dueOn, row.dueOn, before?.dueOn),
            receivedOn: said(.receivedOn, row.receivedOn, before?.receivedOn), quantity: row.quantity,
            rejected: said(.rejectedQuantity, row.rejected, before?.rejected) ?? 0, unitPrice: row.unitPrice,
            baseline: said(.baselineUnitPrice, row.baseline, before?.baseline), currency: row.currency,
            importID: before?.importID ?? session.importID)
    }

    package mutating func finish() throws {
        try days.write(in: session.deed.rows)
    }

    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        try PurchaseOrderUndo.undo(importID, deed)
    }
}
