import Presentation
import Sales
import Vocabulary

extension MatchReport {
    /// What was assigned (入金消込): how many receipts, then each part of each receipt with its rule and evidence, then
    /// what is proposed.
    package func document() -> Document {
        var sections: [Document.Section] = [
            .figures([
                KeyFigure("receipts", "term.receipt.receipts", .int(Int64(receipts))),
                KeyFigure("matched", "term.receipt.matched", .int(Int64(matched))),
                KeyFigure("partly", "term.receipt.partly", .int(Int64(partly))),
                KeyFigure("unmatched", "term.receipt.unmatched", .int(Int64(unmatched))),
            ]), .table(Self.table(of: booked, "matches")),
        ]
        if !proposals.isEmpty {
            sections += [
                .heading("page.receipt.proposals"), .table(Self.table(of: proposals, "proposals")),
                .paragraph(.code("page.receipt.confirm", facts: [Self.confirming(proposals[0])])),
            ]
        }
        if let learned { sections.append(.paragraph(.code("page.receipt.learned", facts: [learned]))) }
        return Document("receipt.match", sections: sections, payload: json)
    }

    private static func confirming(_ proposal: Booked) -> String {
        let words = [proposal.receipt] + proposal.match.parts.map(\.invoice.number)
        return "sekisho receipt match " + words.map(quoted).joined(separator: " ")
    }

    /// As a shell takes it for one word.
    private static func quoted(_ word: String) -> String {
        word.contains(where: { $0.isWhitespace || "\"'$`\\;&|<>()*?!#".contains($0) }) ? "\"\(word)\"" : word
    }

    private static func table(of booked: [Booked], _ key: String) -> Table {
        let hasFee = booked.contains { $0.match.fee > 0 }
        let fee = hasFee ? [Column("fee", "term.receipt.fee", .money)] : []
        return Table(
            key,
            columns: [
                Column("receipt", "term.receipt.receipt", .code), Column("rule", "term.receipt.rule"),
                Column("invoice", "term.receipt.invoice", .code), Column("amount", "term.amount", .money),
            ] + fee + [Column("evidence", "term.evidence")],
            rows: booked.flatMap { booked in
                booked.match.parts.map { part in
                    [
                        .text(booked.receipt), .word(of: booked.match.rule, "state.receipt.rule"),
                        .text(part.invoice.number), .money(part.amount),
                    ] + (hasFee ? [.money(part.fee)] : []) + [evidence(booked.match.evidence)]
                }
            })
    }

    /// By what the payer was known, in words for people.
    private static func evidence(_ text: String) -> Cell {
        for kind in ["kana", "name", "learned"] where text.hasPrefix("\(kind) ") {
            let key = String(text.dropFirst(kind.count + 1))
            return .word(text, .code("page.receipt.evidence.\(kind)", facts: [key]))
        }
        return .text(text)
    }

    private var json: JSONValue {
        [
            "receipts": .int(receipts), "matched": .int(matched), "partly": .int(partly),
            "unmatched": .int(unmatched), "suspense": .array(suspense.map { .money($0) }),
            "rules": .array(rules.map { ["rule": .string($0.rule.rawValue), "receipts": .int($0.receipts)] }),
            "matches": .array(booked.map(Self.json)), "proposals": .array(proposals.map(Self.json)),
            "learned": .text(learned),
        ]
    }

    private static func json(_ booked: Booked) -> JSONValue {
        [
            "receipt": .string(booked.receipt), "rule": .string(booked.match.rule.rawValue),
            "evidence": .string(booked.match.evidence), "deposited": .money(booked.deposited),
            "fee": .money(Money(minor: booked.match.fee, booked.deposited.currency)),
            "invoices": .array(
                booked.match.parts.map { ["invoice": .string($0.invoice.number), "amount": .money($0.amount)] }),
        ]
    }
}

extension UnmatchedReceipt {
    /// What was taken from its invoices.
    package func document() -> Document {
        Document(
            "receipt.unmatch",
            sections: [
                .paragraph(.code("page.receipt.unmatched", facts: [receipt, waiting.shown])),
                .table(
                    Table(
                        "invoices",
                        columns: [
                            Column("invoice", "term.receipt.invoice", .code),
                            Column("amount", "term.receipt.open_again", .money),
                        ], rows: invoices.map { [.text($0.number), .money($0.amount)] })),
            ] + (forgotten ? [.paragraph("page.receipt.forgotten")] : []),
            payload: [
                "receipt": .string(receipt), "waiting": .money(waiting), "forgotten": .bool(forgotten),
                "invoices": .array(
                    invoices.map { ["invoice": .string($0.number), "amount": .money($0.amount)] }),
            ])
    }
}

/// What the pages of receipts say.
enum ReceiptPageWords {
    static let all: Words = [
        "page.receipt.proposals": Phrase(en: "Proposed", ja: "消込の候補"),
        "page.receipt.evidence.kana": Phrase(en: "reading {0}", ja: "カナ {0}"),
        "page.receipt.evidence.name": Phrase(en: "name {0}", ja: "名称 {0}"),
        "page.receipt.evidence.learned": Phrase(en: "learnt {0}", ja: "登録名義 {0}"),
        "page.receipt.confirm": Phrase(en: "To say so: {0}", ja: "確定するには: {0}"),
        "page.receipt.learned": Phrase(
            en: "“{0}” is remembered as a name of this payer.", ja: "振込名義「{0}」を覚えました。"),
        "page.receipt.unmatched": Phrase(
            en: "Receipt {0} is taken from its invoices; {1} waits.", ja: "入金 {0} の消込を取り消しました。未消込は {1} です。"),
        "page.receipt.forgotten": Phrase(
            en: "The name that was learnt from it is forgotten.", ja: "この消込で覚えた振込名義を消しました。"),
        "page.receipt.nearest.more": Phrase(en: "{0} {1}, {2} more", ja: "{0} {1}（請求が {2} 多い）"),
        "page.receipt.nearest.less": Phrase(en: "{0} {1}, {2} less", ja: "{0} {1}（請求が {2} 少ない）"),
    ]
}
