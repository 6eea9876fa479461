import Items
import Presentation
import Vocabulary

extension Listing<SuppliedItem> {
    /// What we deal in, and how soon it can be here (品目一覧).
    package static let items = Listing(
        "item.list",
        [
            .code("code", "term.code") { $0.item.code }, .text("name", "term.name") { $0.item.name },
            .text("category", "term.item.category", optional: { $0.item.category }),
            .text("unit", "term.item.unit", optional: { $0.item.unit }),
            .count("open", "term.item.open") { $0.availability.open },
            .count("candidates", "term.item.candidates") { $0.availability.candidates },
            .count("lead_days", "term.item.lead_days", optional: { $0.availability.leadDays }),
        ])
}

extension Listing<Supply> {
    /// The sources of one item (調達先), as they stand below its facts.
    static let sources = Listing(
        "item",
        [
            .code("supplier", "term.item.supplier") { $0.supplier }, .text("name", "term.name") { $0.supplierName },
            .word("standing", "term.item.standing", "state.item.standing") { $0.standing },
            .count("lead_days", "term.item.lead_days", optional: { $0.leadDays }),
            .count("deliveries", "term.item.deliveries") { $0.deliveries },
            .day("last_ordered_on", "term.item.last_ordered_on", optional: { $0.lastOrderedOn }),
            .number(
                "last_price", "term.item.last_price",
                optional: { $0.lastPrice.map { .decimal($0.scaled.number, places: $0.scaled.places) } }),
            .text("currency", "term.currency", optional: { $0.lastPrice?.currency.code }),
        ])
}
