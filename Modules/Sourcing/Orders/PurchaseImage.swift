import Governance
import Storage
import Vocabulary

extension Subject.Kind {
    static let purchaseLine: Subject.Kind = "purchase_line"
}

/// A line as it is kept while an import may be taken back that replaced it.
extension PurchaseLine {
    var image: Image {
        var image = Image()
        image.add("number", fact: number)
        image.add("line", fact: line)
        image.add("currency", fact: currency.code)
        image.add("id", id)
        image.add("party", party)
        image.add("item", item)
        image.add("ordered_on", orderedOn.number)
        image.add("due_on", dueOn?.number)
        image.add("received_on", receivedOn?.number)
        image.add("quantity_micro", quantity)
        image.add("rejected_micro", rejected)
        image.add("price_micro", unitPrice)
        image.add("baseline_micro", baseline)
        image.add("amount_minor", amount)
        image.add("savings_minor", savings)
        image.add("origin", origin)
        image.add("import", importID)
        return image
    }

    init(image: Image) throws {
        guard let currency = Currency(try image.require("currency")) else {
            throw StorageRefusal.unreadable("image of a purchase line")
        }
        self.init(
            id: try image.requireNumber("id"), number: try image.require("number"), line: try image.require("line"),
            party: try image.requireNumber("party"), item: try image.requireNumber("item"),
            orderedOn: try image.requireDay("ordered_on"), dueOn: image.day("due_on"),
            receivedOn: image.day("received_on"), quantity: try image.requireNumber("quantity_micro"),
            rejected: try image.requireNumber("rejected_micro"), unitPrice: try image.requireNumber("price_micro"),
            baseline: image.number("baseline_micro"), currency: currency,
            amount: try image.requireNumber("amount_minor"), savings: image.number("savings_minor"),
            origin: try image.requireNumber("origin"), importID: try image.requireNumber("import"))
    }
}
