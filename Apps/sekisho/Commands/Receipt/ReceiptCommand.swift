import ArgumentParser
import Office
import Presentation
import Sales

struct ReceiptCommand: ParsableCommand {
    static let configuration = named("receipt", example: "receipt match", subcommands: [ReceiptMatch.self])
}

struct ReceiptMatch: OfficeCommand {
    static let configuration = named("receipt match")

    @Flag(help: help("command.receipt.oldest_first"))
    var oldestFirst = false

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        var policy = MatchingPolicy()
        policy.appliesOldestFirst = oldestFirst
        let report = try office.sales.matchReceipts(policy)
        try output.show(
            Document(
                "receipt.match",
                sections: [
                    .figures([
                        KeyFigure("receipts", "term.receipt.receipts", .int(Int64(report.receipts))),
                        KeyFigure("matched", "term.receipt.matched", .int(Int64(report.matched))),
                        KeyFigure("partly", "term.receipt.partly", .int(Int64(report.partly))),
                        KeyFigure("unmatched", "term.receipt.unmatched", .int(Int64(report.unmatched))),
                    ]),
                    .table(
                        Table(
                            "matches",
                            columns: [
                                Column("receipt", "term.receipt.receipt", .code),
                                Column("rule", "term.receipt.rule"),
                                Column("invoice", "term.receipt.invoice", .code),
                                Column("amount", "term.amount", .money),
                                Column("evidence", "term.evidence"),
                            ],
                            rows: report.booked.flatMap { booked in
                                booked.match.parts.map { part in
                                    [
                                        .text(booked.receipt),
                                        .word(
                                            booked.match.rule.rawValue,
                                            .code("state.receipt.rule.\(booked.match.rule.rawValue)")),
                                        .text(part.invoice.number), .money(part.amount), .text(booked.match.evidence),
                                    ]
                                }
                            })),
                ],
                payload: payload(of: report)))
    }

    private func payload(of report: MatchReport) -> JSONValue {
        [
            "receipts": .int(report.receipts), "matched": .int(report.matched), "partly": .int(report.partly),
            "unmatched": .int(report.unmatched), "suspense": .array(report.suspense.map { .money($0) }),
            "rules": .array(
                report.rules.map { ["rule": .string($0.rule.rawValue), "receipts": .int($0.receipts)] }),
            "matches": .array(
                report.booked.map { booked in
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
