import Ledger
import Presentation
import Sales
import Vocabulary

/// How the answer to a credit question is shown: the decision, then everything it rests on.
enum CreditPage {
    static func document(of answer: CreditAnswer, by speaker: Speaker) -> Document {
        let question = answer.question
        let parts = ExposurePart.allCases.map { ($0, answer.part($0)) }
        let reasons = answer.reasons.map { ($0, speaker.words(of: $0)) }
        let lines: [(Label, Cell)] =
            [
                ("command.credit.asked", .money(question.amount)),
                ("command.credit.limit", question.limit.map { .money($0) } ?? .word("none", "command.credit.none")),
            ]
            + parts.map { (.code("state.credit.part.\($0.0.rawValue)"), .money($0.1)) }
            + [
                ("command.credit.exposure", .money(question.exposure)),
                ("command.credit.reserved", .money(answer.reserved)),
                ("command.credit.available", .money(question.available)),
                ("command.credit.after", .money(question.after)),
                ("command.credit.overdue_days", .int(Int64(question.overdueDays))),
            ]
        return Document(
            "credit.check",
            title: .code("command.credit.decision.\(answer.decision.rawValue)", facts: [answer.customer]),
            asOf: .plain(question.day.description),
            sections: [
                .table(
                    Table(
                        columns: [
                            Column("item", "term.entry"), Column("value", "term.amount", .money),
                        ], rows: lines.map { [.word($0.0.text(by: speaker.speaking(.english)), $0.0), $0.1] }))
            ] + reasons.map { .paragraph(.plain(sentence($0.1))) },
            payload: [
                "customer": .string(answer.customer), "decision": .string(answer.decision.rawValue),
                "rules": .string(question.policy.label),
                "limit": question.limit.map { .money($0) } ?? .null, "exposure": .money(question.exposure),
                "available": .money(question.available), "after": .money(question.after),
                "parts": .object(parts.map { JSONValue.Member($0.0.rawValue, .money($0.1)) }),
                "reserved": .money(answer.reserved), "reservation": .text(answer.reservation),
                "overdue_days": .int(question.overdueDays),
                "reasons": .array(
                    reasons.map { objection, words in
                        [
                            "code": .string(objection.code), "reason": .string(words.reason), "hint": .text(words.hint),
                            "refuses": .bool(objection.refuses),
                        ]
                    }),
            ])
    }

    private static func sentence(_ words: (reason: String, hint: String?)) -> String {
        words.hint.map { "\(words.reason) \($0)" } ?? words.reason
    }
}
