import Items
import Presentation
import Vocabulary

extension SuppliedItem {
    /// One item, whether it can be had, and from whom.
    package func document() -> Document {
        let fields: [(String, Cell)] = [
            ("code", .text(item.code)), ("name", .text(item.name)), ("category", Cell(item.category)),
            ("unit", Cell(item.unit)), ("can_be_had", .truth(availability.canBeHad)),
            ("open", .int(Int64(availability.open))), ("candidates", .int(Int64(availability.candidates))),
            ("lead_days", Cell(availability.leadDays)),
        ]
        let facts = Table(
            columns: [Column("field", "term.field"), Column("value", "term.value")],
            rows: fields.filter { $0.1 != .empty }.map {
                [.word($0.0, .first(["term.item.\($0.0)", "term.\($0.0)"], or: $0.0)), $0.1]
            })
        // Who may not see the sources gets null; nobody shall take it for having none.
        let sources = availability.sources.map {
            Listing.sources.table($0, "sources", title: "page.item.sources")
        }
        let payload = fields.map { JSONValue.Member($0.0, $0.1.json) } + [.init("sources", sources?.json ?? .null)]
        return Document(
            "item", title: .plain(item.name), sections: [.table(facts)] + (sources.map { [.table($0)] } ?? []),
            notes: sources == nil ? ["page.item.undisclosed"] : [], payload: .object(payload), records: sources)
    }
}
