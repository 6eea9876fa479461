/// A business in the simplest form that could be right: lists and sums. It shares no line with the program, and works
/// out every figure anew from what is in its lists.
struct BusinessModel {
    /// A document of a party: an order, an invoice, a receipt or a line of a purchase.
    struct Document {
        var party: String
        var day: String
        /// Minor units.
        var amount: Int
        var currency: String
        var campaign: String
        var due = ""
        /// The order of an invoice, the invoice of a receipt.
        var parent = ""
        /// Of a purchase: what was saved.
        var saved = 0
    }

    struct Touch {
        var party: String
        var campaign: String
    }

    /// By day, thousandths of a yen for a dollar.
    var rates: [String: Int] = ["2026-01-01": 150_000]
    /// By campaign, day and currency.
    var spend: [String: Document] = [:]
    var touches: [String: Touch] = [:]
    var orders: [String: Document] = [:]
    var invoices: [String: Document] = [:]
    var receipts: [String: Document] = [:]
    var purchases: [String: Document] = [:]
    var held: [String: Document] = [:]
    /// Prospects who stand behind the gate, and those of them whom sales has taken on.
    var behindGate: Set<String> = []
    var isAccepted: Set<String> = []
    /// How often anybody crossed, and of these, who was taken on and not given back since.
    var crossings = 0
    var accepted = 0

    // MARK: Questions

    /// What an amount is in yen on a day, halves away from zero.
    func yen(_ amount: Int, _ currency: String, on day: String) -> Int {
        guard currency == "USD", let last = rates.keys.filter({ $0 <= day }).max(), let rate = rates[last] else {
            return amount
        }
        let size = (amount.magnitude * UInt(rate) + 50_000) / 100_000
        return amount < 0 ? -Int(size) : Int(size)
    }

    /// The yen of a campaign: what fell on one day in one currency is turned into yen as one sum.
    func yen(of campaign: String, _ documents: [Document], _ figure: (Document) -> Int) -> Int {
        var sums: [[String]: Int] = [:]
        for document in documents where document.campaign == campaign {
            sums[[document.day, document.currency], default: 0] += figure(document)
        }
        return sums.reduce(0) { $0 + yen($1.value, $1.key[1], on: $1.key[0]) }
    }

    /// The row of a campaign in the summary: spend, touches, contacts, orders, invoiced, collected, bought, saved.
    func row(_ campaign: String) -> [Int] {
        let touched = touches.values.filter { $0.campaign == campaign }
        return [
            yen(of: campaign, Array(spend.values)) { $0.amount }, touched.count, Set(touched.map(\.party)).count,
            orders.values.count { $0.campaign == campaign }, yen(of: campaign, Array(invoices.values)) { $0.amount },
            yen(of: campaign, Array(receipts.values)) { $0.amount },
            yen(of: campaign, Array(purchases.values)) { $0.amount },
            yen(of: campaign, Array(purchases.values)) { $0.saved },
        ]
    }

    func open(_ invoice: String) -> Int {
        (invoices[invoice]?.amount ?? 0) - receipts.values.filter { $0.parent == invoice }.reduce(0) { $0 + $1.amount }
    }

    func open(ofOrder order: String) -> Int {
        let billed = invoices.values.filter { $0.parent == order }.reduce(0) { $0 + $1.amount }
        return max(0, (orders[order]?.amount ?? 0) - billed)
    }

    /// What is open of a customer in a currency: not due, up to 30, 60, 90 days past due, more.
    func ageing(_ customer: String?, _ currency: String, on today: Int, dayNumber: (String) -> Int) -> [Int] {
        var buckets = [0, 0, 0, 0, 0]
        for (number, invoice) in invoices
        where invoice.currency == currency && (customer == nil || invoice.party == customer) {
            let late = today - dayNumber(invoice.due)
            buckets[late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4] += open(number)
        }
        return buckets
    }

    /// What a customer owes, has ordered and is held for, in a currency.
    func exposure(_ customer: String, _ currency: String) -> [Int] {
        let isOurs = { (document: Document) in document.party == customer && document.currency == currency }
        return [
            invoices.filter { isOurs($0.value) }.keys.reduce(0) { $0 + open($1) },
            orders.filter { isOurs($0.value) }.keys.reduce(0) { $0 + open(ofOrder: $1) },
            held.values.filter(isOurs).reduce(0) { $0 + $1.amount },
        ]
    }

    // MARK: Merging

    /// The documents of one party become those of another.
    mutating func rename(_ one: String, to other: String) {
        for list in [\Self.orders, \Self.invoices, \Self.receipts, \Self.purchases, \Self.held] {
            for key in self[keyPath: list].keys where self[keyPath: list][key]?.party == one {
                self[keyPath: list][key]?.party = other
            }
        }
        for key in touches.keys where touches[key]?.party == one { touches[key]?.party = other }
    }

    /// Documents that had another party before a merge are its own again, with what came to hang on them since.
    mutating func rename(_ one: String, back other: String, asBefore before: BusinessModel) {
        for list in [\Self.orders, \Self.invoices, \Self.receipts, \Self.held] {
            for (key, document) in self[keyPath: list] where document.party == one {
                let was = before[keyPath: list][key]?.party
                let hangs = [orders, invoices].contains { $0[document.parent]?.party == other }
                if was == other || was == nil && hangs { self[keyPath: list][key]?.party = other }
            }
        }
        for key in touches.keys where before.touches[key]?.party == other { touches[key]?.party = other }
    }
}
