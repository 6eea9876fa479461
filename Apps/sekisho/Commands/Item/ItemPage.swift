import Items
import Presentation
import Vocabulary

/// Items as people and programs read them.
enum ItemPage {
    static func list(_ items: [(item: Item, availability: Availability)]) -> Document {
        Document(
            "item.list",
            sections: [
                .table(
                    Table(
                        "rows",
                        columns: [
                            Column("code", "term.code", .code), Column("name", "term.name"),
                            Column("category", "term.item.category"), Column("unit", "term.item.unit"),
                            Column("open", "term.item.open", .number),
                            Column("candidates", "term.item.candidates", .number),
                            Column("lead_days", "term.item.lead_days", .number),
                        ],
                        rows: items.map { item, availability in
                            [
                                .text(item.code), .text(item.name), Cell(item.category), Cell(item.unit),
                                .int(Int64(availability.open)), .int(Int64(availability.candidates)),
                                Cell(availability.leadDays),
                            ]
                        }))
            ])
    }

    static func card(_ item: Item, _ availability: Availability) -> Document {
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
        let sources = availability.sources.map(table)
        let payload = fields.map { JSONValue.Member($0.0, $0.1.json) } + [.init("sources", sources?.json ?? .null)]
        return Document(
            "item", title: .plain(item.name),
            sections: [.table(facts)] + (sources.map { [.table($0)] } ?? []),
            notes: sources == nil ? ["command.item.undisclosed"] : [], payload: .object(payload), records: sources)
    }

    private static func table(of sources: [Supply]) -> Table {
        Table(
            "sources", title: "command.item.sources",
            columns: [
                Column("supplier", "term.item.supplier", .code), Column("name", "term.name"),
                Column("standing", "term.item.standing"), Column("lead_days", "term.item.lead_days", .number),
                Column("deliveries", "term.item.deliveries", .number),
                Column("last_ordered_on", "term.item.last_ordered_on", .day),
                Column("last_price", "term.item.last_price", .number),
                Column("currency", "term.currency"),
            ],
            rows: sources.map { source in
                [
                    .text(source.supplier), .text(source.supplierName),
                    .word(source.standing.rawValue, .code("state.item.standing.\(source.standing.rawValue)")),
                    Cell(source.leadDays), .int(Int64(source.deliveries)), Cell(source.lastOrderedOn),
                    source.lastPrice.map { .decimal($0.scaled.number, places: $0.scaled.places) } ?? .empty,
                    Cell(source.lastPrice?.currency.code),
                ]
            })
    }
}
