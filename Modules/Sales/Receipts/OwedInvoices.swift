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
    /// Credit notes that are not set off yet, below zero.
    private var credits: [OpenInvoice]
    /// Among more open documents no combination is sought: it would be found by chance.
    private static let most = 20

    /// - Parameter invoices: the earliest due date first.
    package init(_ invoices: [OpenInvoice]) {
        self.invoices = invoices.filter { $0.open.minor > 0 }
        credits = invoices.filter { $0.open.isNegative }
        index()
    }

    package var isEmpty: Bool { invoices.allSatisfy { $0.open.minor == 0 } }

    /// The open invoices whose amounts come nearest to one.
    package func nearest(to amount: Money, _ count: Int) -> [OpenInvoice] {
        func distance(_ invoice: OpenInvoice) -> UInt64 { (invoice.open.minor - amount.minor).magnitude }
        return Array(
            invoices.filter { $0.open.minor > 0 }.sorted { (distance($0), $0.dueOn) < (distance($1), $1.dueOn) }
                .prefix(count))
    }

    /// Those of more than the amount, by so much at most; two at most.
    package func above(_ amount: Money, by most: Int64) -> [OpenInvoice] {
        var found: [OpenInvoice] = []
        for more in 1...max(1, min(most, 10_000)) where found.count < 2 {
            let (sum, overflow) = amount.minor.addingReportingOverflow(more)
            guard !overflow else { break }
            found += (byAmount[sum] ?? []).prefix(2).map { invoices[$0] }
        }
        return Array(found.prefix(2))
    }

    /// The one set of two to so many open documents that comes to the amount; nil where there is none, more than one, or
    /// where too much is open to tell. Invoices first, then credit notes.
    package func combination(of amount: Money, upTo size: Int) -> [OpenInvoice]? {
        let open = invoices.filter { $0.open.minor > 0 } + credits
        guard open.count > 1, open.count <= Self.most else { return nil }
        // Both halves are added up by themselves: two times a thousand sums in the place of a million.
        let middle = open.count / 2
        let (first, second) = (Array(open[..<middle]), Array(open[middle...]))
        var sums: [Int128: [Int]] = [:]
        for (set, sum) in Self.sums(of: first).enumerated() where set.nonzeroBitCount <= size {
            sums[sum, default: []].append(set)
        }
        var found: (first: Int, second: Int)?
        for (set, sum) in Self.sums(of: second).enumerated() where set.nonzeroBitCount <= size {
            for other in sums[Int128(amount.minor) - sum] ?? []
            where (2...max(2, size)).contains(set.nonzeroBitCount + other.nonzeroBitCount) {
                if found != nil { return nil }
                found = (other, set)
            }
        }
        guard let found else { return nil }
        return Self.members(found.first, of: first) + Self.members(found.second, of: second)
    }

    /// The sum of each set, by the set: bit by bit, whether an invoice is in it.
    private static func sums(of invoices: [OpenInvoice]) -> [Int128] {
        var sums: [Int128] = [0]
        for invoice in invoices { sums += sums.map { $0 + Int128(invoice.open.minor) } }
        return sums
    }

    private static func members(_ set: Int, of invoices: [OpenInvoice]) -> [OpenInvoice] {
        invoices.enumerated().filter { set & (1 << $0.offset) != 0 }.map(\.element)
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
        credits.removeAll { $0.id == id }
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
