import Vocabulary

/// One source of an item (調達源): whoever delivered it or offers it. The party stands here by code and name, because
/// this module knows no parties.
package struct Supply: Sendable, Equatable {
    /// How far it is from delivering.
    package enum Standing: String, Sendable, CaseIterable {
        /// It can be ordered from today.
        case open
        /// It waits to be qualified.
        case candidate
        /// Nothing is ordered from it: it was rejected, went back through the gate, or screening stops it.
        case stopped
    }

    package let supplier: String
    package let supplierName: String
    package let standing: Standing
    /// From order to receipt (リードタイム): whole days, the average of its deliveries rounded up; nil where nothing was
    /// received yet.
    package let leadDays: Int?
    /// On how many received lines that rests.
    package let deliveries: Int
    package let lastOrderedOn: Day?
    /// What was agreed last.
    package let lastPrice: UnitPrice?

    package init(
        supplier: String, supplierName: String, standing: Standing, leadDays: Int? = nil, deliveries: Int = 0,
        lastOrderedOn: Day? = nil, lastPrice: UnitPrice? = nil
    ) {
        self.supplier = supplier
        self.supplierName = supplierName
        self.standing = standing
        self.leadDays = leadDays
        self.deliveries = deliveries
        self.lastOrderedOn = lastOrderedOn
        self.lastPrice = lastPrice
    }
}

/// The price of one unit of an item (単価).
package struct UnitPrice: Sendable, Equatable {
    /// Millionths of the currency's major unit.
    package let micro: Int64
    package let currency: Currency

    package init(micro: Int64, _ currency: Currency) {
        self.micro = micro
        self.currency = currency
    }

    /// The price as a scaled whole number with as few places as it needs, and never fewer than its currency has:
    /// ¥900 is 900 with none, $12.5 is 1250 with two, $0.0125 is 125 with four.
    package var scaled: (number: Int64, places: Int) {
        var (number, places) = (micro, 6)
        while places > currency.exponent && number % 10 == 0 {
            number /= 10
            places -= 1
        }
        return (number, places)
    }
}
