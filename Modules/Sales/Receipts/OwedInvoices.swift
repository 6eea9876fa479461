import Ledger
import Vocabulary

/// What one payer owes in one currency while receipts are matched: found by amount and by age, however many there are.
package struct OwedInvoices {
    private var invoices: [OpenInvoice]
    private var positions: [ID<OpenItem>: Int] = [:]
    private var byAmount: [Int64: Set<Int>] = [:]
    /// Everything before it is paid.
    private var head = 0
    private var paid = 0

    /// - Parameter invoices: the earliest due date first.
    package init(_ invoices: [OpenInvoice]) {
        self.invoices = invoices
        index()
    }

    private mutating func index() {
        positions.removeAll(keepingCapacity: true)
        byAmount.removeAll(keepingCapacity: true)
        for (position, invoice) in invoices.enumerated() {
            positions[invoice.id] = position
            byAmount[invoice.open.minor, default: []].insert(position)
        }
        head = 0
        paid = 0
    }

    /// Those of exactly the amount, two at most.
    package func equal(to amount: Money) -> [OpenInvoice] {
        (byAmount[amount.minor] ?? []).prefix(2).map { invoices[$0] }
    }

    /// Those due first, until their sum reaches the amount.
    package func oldest(reaching amount: Money) -> [OpenInvoice] {
        var found: [OpenInvoice] = []
        var sum: Int128 = 0
        var position = head
        while position < invoices.count, sum < Int128(amount.minor) {
            let invoice = invoices[position]
            if invoice.open.minor > 0 {
                found.append(invoice)
                sum += Int128(invoice.open.minor)
            }
            position += 1
        }
        return found
    }

    /// Sets what is left of an invoice.
    package mutating func set(_ id: ID<OpenItem>, open: Money) {
        guard let position = positions[id] else { return }
        byAmount[invoices[position].open.minor]?.remove(position)
        invoices[position].open = open
        if open.minor > 0 {
            byAmount[open.minor, default: []].insert(position)
            return
        }
        paid += 1
        while head < invoices.count, invoices[head].open.minor == 0 { head += 1 }
        // Paid invoices in between are walked over again and again: they go when they are the most.
        if paid - head > 64, (paid - head) * 2 > invoices.count {
            invoices.removeAll { $0.open.minor == 0 }
            index()
        }
    }
}
