import Ledger
import Party
import Presentation
import Sales
import Vocabulary

extension CreditAnswer {
    /// The answer to a credit question (与信照会): the decision, then everything it rests on.
    package func document(by speaker: Speaker) -> Document {
        let reasons = reasons.map { ($0, speaker.words(of: $0)) }
        let table = Table(
            columns: [Column("item", "term.entry"), Column("value", "term.amount", .money)],
            rows: lines.map { [.word($0.0.text(by: speaker.speaking(.english)), $0.0), $0.1] })
        return Document(
            "credit.check", title: .code("page.credit.decision.\(headline)", facts: [customer.label]),
            asOf: .plain(question.day.description),
            sections: [.table(table)] + reasons.map { .paragraph(.plain(Self.sentence($0.1))) } + helping,
            payload: json(reasons))
    }

    /// What is overdue, and whom to ask.
    private var helping: [Document.Section] {
        var sections: [Document.Section] = []
        if !help.raisers.isEmpty {
            sections.append(.paragraph(.code("page.credit.raisers", facts: [help.raisers.joined(separator: ", ")])))
        }
        if !help.overdue.isEmpty {
            sections += [
                .heading("page.credit.overdue"),
                .table(
                    Table(
                        "overdue",
                        columns: [
                            Column("number", "term.receipt.invoice", .code),
                            Column("due_on", "term.task.due_on", .day),
                            Column("days_overdue", "term.invoice.days_overdue", .number),
                            Column("open", "term.invoice.open", .money),
                        ],
                        rows: help.overdue.map {
                            [.text($0.number), .day($0.dueOn), .int(Int64($0.daysOverdue)), .money($0.open)]
                        })),
            ]
        }
        return sections
    }

    /// What waits for a decision of screening alone is on hold (保留): nobody has said no.
    private var headline: String {
        decision == .refuse && reasons.filter(\.refuses) == [.screeningWaits] ? "hold" : decision.rawValue
    }

    private var parts: [(ExposurePart, Money)] { ExposurePart.allCases.map { ($0, part($0)) } }

    private var lines: [(Label, Cell)] {
        [
            ("page.credit.asked", .money(question.amount)),
            ("page.credit.limit", question.limit.map { .money($0) } ?? .word("none", "page.credit.none")),
        ]
            + parts.map { (.code("state.credit.part.\($0.0.rawValue)"), .money($0.1)) }
            + [
                ("page.credit.exposure", .money(question.exposure)), ("page.credit.reserved", .money(reserved)),
                ("page.credit.available", .money(question.available)), ("page.credit.after", .money(question.after)),
                ("page.credit.fine", help.fine.map { .money($0) } ?? .word("none", "page.credit.unbounded")),
                ("page.credit.overdue_days", .int(Int64(question.overdueDays))),
            ]
    }

    private func json(_ reasons: [(CreditObjection, (reason: String, hint: String?))]) -> JSONValue {
        [
            "customer": .string(customer.code), "name": .text(customer.name), "decision": .string(decision.rawValue),
            "rules": .string(question.policy.label), "limit": question.limit.map { .money($0) } ?? .null,
            "exposure": .money(question.exposure), "available": .money(question.available),
            "after": .money(question.after),
            "parts": .object(parts.map { JSONValue.Member($0.0.rawValue, .money($0.1)) }),
            "reserved": .money(reserved), "reservation": .text(reservation),
            "overdue_days": .int(question.overdueDays),
            "fine": help.fine.map { .money($0) } ?? .null,
            "overdue": .array(
                help.overdue.map {
                    [
                        "number": .string($0.number), "due_on": .day($0.dueOn), "days_overdue": .int($0.daysOverdue),
                        "open": .money($0.open),
                    ]
                }),
            "limit_raised_by": .array(help.raisers.map { .string($0) }),
            "reasons": .array(
                reasons.map { objection, words in
                    [
                        "code": .string(objection.code), "reason": .string(words.reason), "hint": .text(words.hint),
                        "refuses": .bool(objection.refuses),
                    ]
                }),
        ]
    }

    private static func sentence(_ words: (reason: String, hint: String?)) -> String {
        words.hint.map { "\(words.reason) \($0)" } ?? words.reason
    }
}
