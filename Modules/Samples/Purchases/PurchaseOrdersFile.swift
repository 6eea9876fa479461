import Vocabulary

/// `purchase_orders.csv`: what was bought from suppliers of old, from customers who deliver too, and from candidates
/// that the plan approves; with the price that was paid before (基準単価), so that savings can be told.
enum PurchaseOrdersFile {
    /// So many of the hot candidates of a block are approved.
    static let approved = 8
    /// Orders of one block.
    static let perBlock = 120

    private struct Order {
        let supplier: Member
        let age: Int
        var dice: Dice
    }

    private static let columns = [
        "number", "line", "supplier", "item", "ordered_on", "due_on", "received_on", "quantity", "rejected_quantity",
        "unit_price", "baseline_unit_price", "currency",
    ]

    static func write(_ year: SampleYear, scale: Int, to path: String) throws {
        var file = try SampleFile(path, columns: columns)
        for block in 0..<scale {
            for (number, order) in orders(of: block, year).enumerated() {
                try write(order, number: block * perBlock + number + 1, year, to: &file)
            }
        }
        try file.close()
    }

    /// Five orders with each supplier of old, six with each customer who delivers, six with each new supplier.
    private static func orders(of block: Int, _ year: SampleYear) -> [Order] {
        var orders: [Order] = []
        func add(_ part: Part, _ places: Range<Int>, _ count: Int, oldest: Int = .max) {
            for place in places {
                let supplier = Member(block: block, part: part, place: place)
                // Who is new gets orders once it is approved.
                let oldest = supplier.crossing(year).map { $0 - 2 } ?? oldest
                for number in 0..<count {
                    var dice = Dice(.purchase, supplier.index * 16 + number)
                    orders.append(Order(supplier: supplier, age: dice.between(4, oldest), dice: dice))
                }
            }
        }
        add(.existingSupplier, 0..<Part.existingSupplier.count, 5, oldest: 355)
        add(.existingCustomer, 38..<40, 6, oldest: 340)
        add(.hotCandidate, 0..<approved, 6)
        let order = orders.indices.sorted { (-orders[$0].age, $0) < (-orders[$1].age, $1) }
        return order.map { orders[$0] }
    }

    private static func write(
        _ order: Order, number: Int, _ year: SampleYear, to file: inout SampleFile
    ) throws {
        var dice = order.dice
        let currency = currency(of: order.supplier.country, &dice)
        let wait = dice.between(25, 60)
        let delay = dice.happens(percent: 20) ? dice.between(2, 14) : -dice.below(4)
        let received = order.age - wait - delay
        let first = dice.below(SampleItem.all.count)
        for line in 1...dice.between(1, 3) {
            let item = SampleItem.all[(first + line * 7) % SampleItem.all.count]
            let price = SampleRate.minor(ofYen: item.yen * dice.between(88, 104) / 100, in: currency)
            let dearer = dice.happens(percent: 12) ? dice.between(95, 99) : dice.between(102, 118)
            let baseline = price * Int64(dearer) / 100
            let quantity = max(2, dice.between(300_000, 1_600_000) / item.yen)
            let rejected = received > 0 && dice.happens(percent: 9) ? max(1, quantity * dice.between(1, 3) / 100) : 0
            file.field(numbered("PO-", number))
            file.field(line)
            file.field(order.supplier.code)
            file.field(item.code)
            file.field(year.text(order.age))
            file.field(year.text(order.age - wait))
            file.field(received > 0 ? year.text(received) : nil)
            file.field(quantity)
            file.field(rejected > 0 ? String(rejected) : nil)
            file.field(Money(minor: price, currency).decimal)
            file.field(Money(minor: baseline, currency).decimal)
            file.field(currency.code)
            try file.endRow()
        }
    }

    /// A row in the months that know of it: when it is ordered, and once more when it has arrived.
    static func asKnown(_ row: [String], in months: SampleMonths) -> [(month: Int?, row: [String])] {
        let ordered = Day(iso: row[Column.orderedOn]).flatMap(months.place)
        let received = Day(iso: row[Column.receivedOn]).flatMap(months.place)
        guard let received, received != ordered else { return [(ordered, row)] }
        var waiting = row
        waiting[Column.receivedOn] = ""
        waiting[Column.rejected] = ""
        return [(ordered, waiting), (received, row)]
    }

    /// Places in ``columns``.
    private enum Column {
        static let orderedOn = 4
        static let receivedOn = 6
        static let rejected = 8
    }

    private static func currency(of country: String, _ dice: inout Dice) -> Currency {
        let code =
            switch country {
            case "TW": dice.happens(percent: 60) ? "TWD" : "USD"
            case "CN": "CNY"
            case "KR": "USD"
            case "VN": dice.happens(percent: 40) ? "VND" : "USD"
            case "TH": "THB"
            case "DE", "IT": "EUR"
            default: "JPY"
            }
        return Currency(code) ?? .yen
    }
}
