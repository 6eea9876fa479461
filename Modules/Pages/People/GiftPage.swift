import Party
import Presentation
import Vocabulary

extension GiftDecision {
    /// Whether the gift is kept (贈答の判断), then the sums that the answer rests on.
    package func document() -> Document {
        let sums: [(String, Cell)] = [
            ("limit", limit.map { .money($0) } ?? .word("none", "page.gift.no_limit")),
            ("before", .money(before)), ("amount", .money(amount)), ("after", .money(after)),
        ]
        return Document(
            "party.gift", title: .code("page.gift.decision.\(outcome)", facts: [party.label]),
            asOf: .plain(year.description),
            sections: [
                .table(
                    Table(
                        columns: [Column("item", "term.entry"), Column("value", "term.amount", .money)],
                        rows: sums.map { [.word($0.0, .code("state.gift.part.\($0.0)")), $0.1] }))
            ], notes: isKept ? [] : ["page.gift.beyond_hint"],
            payload: [
                "party": .string(party.code), "name": .text(party.name), "decision": .string(outcome),
                "direction": .string(direction.rawValue),
                "kept": .bool(isKept), "year": ["first": .day(year.first), "last": .day(year.last)],
                "limit": limit.map { .money($0) } ?? .null, "before": .money(before), "amount": .money(amount),
                "after": .money(after), "exception": .text(exception),
            ])
    }

    static let shape = Shape(
        "party.gift",
        [
            "party": "string", "name": "string?", "decision": "within|exception|beyond",
            "direction": GiftDirection.words,
            "kept": "boolean", "year.first": "day", "year.last": "day", "limit": "money?", "before": "money",
            "amount": "money", "after": "money", "exception": "string?",
        ])

    private var outcome: String { isWithin ? "within" : isKept ? "exception" : "beyond" }
}
