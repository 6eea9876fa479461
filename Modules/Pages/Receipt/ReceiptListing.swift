import Presentation
import Sales
import Vocabulary

extension Listing<ReceiptLine> {
    /// Money received (入金一覧): what it paid, or why not and what comes nearest.
    package static let receipts = Listing(
        "receipt.list",
        [
            .code("receipt", "term.receipt.receipt") { $0.receipt }, .day("day", "term.day") { $0.day },
            .text("payer", "term.receipt.payer") { $0.payer },
            Field.text("reference", "term.receipt.reference") { $0.reference }.forPrograms,
            Field.code("currency", "term.report.currency") { $0.amount.currency.code }.forPrograms,
            .money("amount", "term.amount") { $0.amount }, .money("waiting", "term.receipt.waiting") { $0.waiting },
            .word("state", "term.state", "state.receipt.state") { $0.state },
            .code("invoices", "term.receipt.paid") { $0.invoices.joined(separator: " ") },
            Field.text("rules", "term.receipt.rule") { $0.rules.map(\.rawValue).joined(separator: " ") }.forPrograms,
            Field.money("fee", "term.receipt.fee") { Money(minor: $0.fee, $0.amount.currency) }.forPrograms,
            Field("why", "term.receipt.why", .text, type: WhyUnmatched.words + "?") { line in
                line.why.map { why in
                    .word(
                        why.rawValue,
                        .code("state.receipt.why.\(why.rawValue)", facts: [line.about.joined(separator: " ")]))
                } ?? .empty
            },
            Field("nearest", "term.receipt.nearest", .text, type: "string") { line in
                .word(
                    line.candidates.map { "\($0.invoice):\($0.difference.decimal)" }.joined(separator: " "),
                    .list(line.candidates.map(\.label)))
            },
        ])

    /// People read what concerns the receipts listed; programs get the candidates one by one.
    package func document(_ lines: [ReceiptLine], unmatched: Bool) -> Document {
        let hidden: Set<String> = unmatched ? ["invoices", "state"] : ["why", "nearest"]
        let page = document(lines, hiding: hidden)
        return Document(
            schema, sections: page.sections, notes: page.notes,
            payload: ["rows": .array(lines.map(withCandidates))],
            records: page.records)
    }

    private func withCandidates(_ line: ReceiptLine) -> JSONValue {
        guard case .object(let members) = object(line) else { return .null }
        return .object(members + [JSONValue.Member("candidates", line.candidatesJSON)])
    }

    /// Its own shape, and that of the candidates.
    package static var receiptShape: Shape {
        Shape(
            receipts.schema, rows: receipts,
            beside: [
                "rows[].candidates[].invoice": "string", "rows[].candidates[].customer": "string",
                "rows[].candidates[].name": "string", "rows[].candidates[].open": "money",
                "rows[].candidates[].due_on": "day", "rows[].candidates[].difference": "money",
            ])
    }
}

extension ReceiptLine {
    fileprivate var candidatesJSON: JSONValue {
        .array(
            candidates.map {
                [
                    "invoice": .string($0.invoice), "customer": .string($0.customer), "name": .string($0.name),
                    "open": .money($0.open), "due_on": .day($0.dueOn), "difference": .money($0.difference),
                ]
            })
    }
}

extension ReceiptLine.Candidate {
    fileprivate var label: Label {
        difference.isZero
            ? .plain("\(invoice) \(name)")
            : .code(
                difference.isNegative ? "page.receipt.nearest.less" : "page.receipt.nearest.more",
                facts: [invoice, name, Money(minor: abs(difference.minor), difference.currency).shown])
    }
}

extension Listing<PayerName> {
    /// Names under which customers pay (振込名義).
    package static let payers = Listing(
        "payer.list",
        [
            .text("payer", "term.receipt.payer") { $0.payer }, .code("customer", "term.code") { $0.customer },
            .text("name", "term.name") { $0.name }, Field.text("key", "term.receipt.key") { $0.key }.forPrograms,
            .code("receipt", "term.receipt.learned_from", optional: { $0.receipt }),
            .count("confirmed", "term.receipt.confirmed") { $0.confirmed },
            .text("learned_by", "term.receipt.learned_by") { $0.learnedBy },
            .day("learned_on", "term.receipt.learned_on") { $0.learnedOn },
        ])
}
