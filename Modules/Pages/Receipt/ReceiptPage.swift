import Presentation
import Sales
import Vocabulary

extension MatchReport {
    /// What was assigned (入金消込): how many receipts, then each part of each receipt with its rule and evidence.
    package func document() -> Document {
        Document(
            "receipt.match",
            sections: [
                .figures([
                    KeyFigure("receipts", "term.receipt.receipts", .int(Int64(receipts))),
                    KeyFigure("matched", "term.receipt.matched", .int(Int64(matched))),
                    KeyFigure("partly", "term.receipt.partly", .int(Int64(partly))),
                    KeyFigure("unmatched", "term.receipt.unmatched", .int(Int64(unmatched))),
                ]), .table(table),
            ], payload: json)
    }

    private var table: Table {
        Table(
            "matches",
            columns: [
                Column("receipt", "term.receipt.receipt", .code), Column("rule", "term.receipt.rule"),
                Column("invoice", "term.receipt.invoice", .code), Column("amount", "term.amount", .money),
                Column("evidence", "term.evidence"),
            ],
            rows: booked.flatMap { booked in
                booked.match.parts.map { part in
                    [
                        .text(booked.receipt), .word(of: booked.match.rule, "state.receipt.rule"),
                        .text(part.invoice.number), .money(part.amount), .text(booked.match.evidence),
                    ]
                }
            })
    }

    private var json: JSONValue {
        [
            "receipts": .int(receipts), "matched": .int(matched), "partly": .int(partly),
            "unmatched": .int(unmatched), "suspense": .array(suspense.map { .money($0) }),
            "rules": .array(rules.map { ["rule": .string($0.rule.rawValue), "receipts": .int($0.receipts)] }),
            "matches": .array(
                booked.map { booked in
                    [
                        "receipt": .string(booked.receipt), "rule": .string(booked.match.rule.rawValue),
                        "evidence": .string(booked.match.evidence), "deposited": .money(booked.deposited),
                        "invoices": .array(
                            booked.match.parts.map {
                                ["invoice": .string($0.invoice.number), "amount": .money($0.amount)]
                            }),
                    ]
                }),
        ]
    }
}
