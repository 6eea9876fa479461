/// How a customer orders and pays. Customers of a block count from 0: first those of old, then the new ones.
struct CustomerHabit: Sendable {
    /// Pays late, has invoices overdue, and has nearly used its limit.
    static let latePayer = 0
    /// Has paid everything on time and has nothing open.
    static let promptPayer = 1
    /// Paid too much once, and said for which invoice.
    private static let overpayer = 6
    /// Customers of one block.
    static let count = Part.existingCustomer.count + Part.newCustomer.count

    let customer: Member
    /// Among the customers of its block.
    let number: Int

    init(block: Int, number: Int) {
        self.number = number
        let old = Part.existingCustomer.count
        customer =
            number < old
            ? Member(block: block, part: .existingCustomer, place: number)
            : Member(block: block, part: .newCustomer, place: number - old)
    }

    /// Orders that were invoiced; four hundred in a block.
    var invoices: Int {
        if number == Self.latePayer { return 3 }
        if customer.part == .newCustomer { return 5 }
        return number <= 24 ? 8 : 7
    }

    /// An order that waits for its delivery. Whoever is late for long gets nothing more on credit.
    var hasOpenOrder: Bool { customer.part == .existingCustomer && number >= 7 && !paysLate }

    /// Pays some weeks after the due day, and not at all lately.
    var paysLate: Bool { customer.part == .existingCustomer && (number == Self.latePayer || number % 10 == 3) }

    /// Pays two invoices with one transfer (合算振込).
    var paysInPairs: Bool { number % 10 == 7 }

    /// Writes numbers of invoices into the transfer.
    var names: Bool { number % 4 == 2 }

    /// Has forgotten the last invoice that is due.
    var forgets: Bool { number == 14 || number == 28 }

    /// Yen paid too much with the first transfer.
    var overpays: Int64 { number == Self.overpayer ? 10_000 : 0 }
}
