import Gate
import Governance
import Interchange
import Items
import Party
import Screening
import Storage
import Vocabulary

/// A line of a purchase order as a row of a file says it.
package struct IncomingPurchase {
    let row: PurchaseRow
    let party: ID<Party>
}

/// Imports of purchase orders (`sekisho import purchase_orders`): one row, one line of an order.
///
/// A known line with other content is replaced, because receipts and rejects become known later. Items that are not
/// known yet are registered under their code. Only suppliers behind the gate may be ordered from.
package struct PurchaseOrderImport: RecordImporter {
    package static let kind = "purchase_orders"
    package static let action: Action = "sourcing.purchase_order.import"
    package static let tables = ["sourcing_purchase_line"]

    package let session: ImportSession
    private let attribution: (any OriginAttribution)?
    private let parties: PartyKeys
    private var items: ItemKeys
    private var suppliers: OrderedSuppliers
    private var days = OriginDays()
    /// The columns that the file has; of the others it says nothing.
    private var columns: Set<PurchaseColumn> = []

    package init(_ session: ImportSession) throws {
        self.session = session
        attribution = session.context((any OriginAttribution).self)
        parties = PartyKeys(session.deed.rows)
        items = ItemKeys(session.deed.rows, importID: session.importID)
        suppliers = OrderedSuppliers(session.deed.rows)
    }

    // MARK: Reading

    package mutating func prepare(_ batch: RowBatch) throws {
        columns = Set(PurchaseColumn.allCases.filter { batch.has($0.rawValue) })
        try parties.prefetch(batch, column: PurchaseColumn.supplier.rawValue)
    }

    package func read(_ fields: Fields<PurchaseColumn>) throws -> IncomingPurchase {
        let row = try PurchaseRow(fields)
        guard let party = parties.id(of: fields[.supplier]) else {
            throw fields.refusal(.supplier, try parties.refusal(of: row.supplier))
        }
        return IncomingPurchase(row: row, party: party)
    }

    package func key(of line: IncomingPurchase) -> String { PurchaseLines.key(line.row.number, line.row.line) }
    package func label(of line: IncomingPurchase) -> String { "\(line.row.number) \(line.row.line)" }

    package mutating func known(_ lines: [IncomingPurchase]) throws -> [String: StoredPurchase] {
        try suppliers.learn(Set(lines.map(\.party)))
        return try PurchaseLines.known(lines.map { ($0.row.number, $0.row.line) }, in: session.deed.rows)
    }

    package func saysTheSame(_ line: IncomingPurchase, as stored: StoredPurchase) -> Bool {
        line.row.item == stored.item && described(line, before: stored.line).saysTheSame(as: stored.line)
    }

    // MARK: Ordering

    package func make(_ line: IncomingPurchase) throws -> StoredPurchase {
        try requireBehindTheGate(line)
        if let block = suppliers.block(of: line.party) {
            throw FieldRefusal(
                PurchaseColumn.supplier.rawValue,
                GateRefusal.screened(party: parties.code(of: line.row.supplier), block))
        }
        return try stored(line, before: nil)
    }

    package func change(_ stored: StoredPurchase, to line: IncomingPurchase) throws -> StoredPurchase {
        try requireBehindTheGate(line)
        return try self.stored(line, before: stored.line)
    }

    private func requireBehindTheGate(_ line: IncomingPurchase) throws {
        guard suppliers.isBehind(line.party) else {
            throw FieldRefusal(
                PurchaseColumn.supplier.rawValue,
                GateRefusal.notCrossed(party: parties.code(of: line.row.supplier), side: .purchase))
        }
    }

    private func stored(_ line: IncomingPurchase, before: PurchaseLine?) throws -> StoredPurchase {
        var described = described(line, before: before)
        try described.workOut()
        let largest = max(described.amount.magnitude, described.savings?.magnitude ?? 0)
        guard largest <= Money.largestOfDocument else { throw MoneyRefusal.tooLarge }
        return StoredPurchase(line: described, item: line.row.item)
    }

    /// The line that a row describes, but for the id of its item and the campaign to which it is owed. Columns that the
    /// file lacks stay as they were.
    private func described(_ incoming: IncomingPurchase, before: PurchaseLine?) -> PurchaseLine {
        let row = incoming.row
        func said<Value>(_ column: PurchaseColumn, _ new: Value?, _ old: Value?) -> Value? {
            columns.contains(column) ? new : old
        }
        return PurchaseLine(
            id: before?.id ?? 0, number: row.number, line: row.line, party: incoming.party.value,
            item: before?.item ?? 0, orderedOn: row.orderedOn, dueOn: said(.dueOn, row.dueOn, before?.dueOn),
            receivedOn: said(.receivedOn, row.receivedOn, before?.receivedOn), quantity: row.quantity,
            rejected: said(.rejectedQuantity, row.rejected, before?.rejected) ?? 0, unitPrice: row.unitPrice,
            baseline: said(.baselineUnitPrice, row.baseline, before?.baseline), currency: row.currency,
            importID: before?.importID ?? session.importID)
    }

    package mutating func write(
        _ made: [StoredPurchase], _ replaced: [(before: StoredPurchase, after: StoredPurchase)]
    ) throws {
        let rows = session.deed.rows
        var id = try rows.takeIDs("sourcing_purchase_line", made.count)
        var new = try completed(made)
        for place in new.indices {
            new[place].id = id
            id += 1
            try days.add(new[place])
        }
        let changed = try completed(replaced.map(\.after))
        for (before, _) in replaced { try days.remove(before.line) }
        for line in changed { try days.add(line) }
        try PurchaseLine.shape.insert(new, in: rows)
        try PurchaseLines.replace(changed, in: rows)
    }

    /// The lines with the ids of their items and with the campaigns to which they are owed: what attribution says, else
    /// that of the supplier's crossing.
    private mutating func completed(_ stored: [StoredPurchase]) throws -> [PurchaseLine] {
        guard !stored.isEmpty else { return [] }
        try items.learn(stored.map(\.item))
        let documents = stored.map { (party: ID<Party>($0.line.party), day: $0.line.orderedOn) }
        let attributed = try attribution?.origins(of: documents, side: .purchase, in: session.deed.rows)
        return try stored.indices.map { index in
            var line = stored[index].line
            line.item = try items.id(of: stored[index].item)
            line.origin = (attributed?[index] ?? suppliers.origin(of: documents[index].party))?.value ?? 0
            return line
        }
    }

    package mutating func finish() throws {
        try days.write(in: session.deed.rows)
    }

    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        try PurchaseOrderUndo.undo(importID, deed)
    }
}
