import Governance
import Ledger
import Party
import Screening
import Storage
import Vocabulary

/// A question field by field, so that a repeated request gets the first answer word for word.
extension CreditQuestion {
    var image: Image {
        var image = Image()
        image.add("amount_minor", amount.minor)
        image.add("currency", fact: amount.currency.code)
        image.add("day", day.number)
        image.add("earliest_due", earliestDue?.number)
        image.add("screening", fact: screening?.rawValue)
        image.add("party_id", line.party.value)
        for part in ExposurePart.allCases { image.add("\(part.rawValue)_minor", line[part]) }
        image.add("reserved_minor", line.reserved)
        image.add("sets_off", line.setsOff ? 1 : 0)
        image.add("limit_minor", line.limit?.amount)
        image.add("limit_first", line.limit?.first.number)
        image.add("limit_last", line.limit?.last.number)
        image.add("excess_minor", line.excess)
        image.add("excess_by", text: line.excessBy)
        image.add("warning_line", policy.warningLine)
        image.add("days_overdue", policy.daysOverdue)
        image.add("limit_currency", fact: policy.currency.rawValue)
        image.add("without_limit", fact: policy.withoutLimit.rawValue)
        image.add("policy", policy.version)
        return image
    }

    /// Throws for an image that is none of ours.
    init(_ image: Image) throws {
        let amount = try image.money("amount")
        guard let counts = CreditPolicy.LimitCurrency(rawValue: try image.require("limit_currency")),
            let without = CreditPolicy.WithoutLimit(rawValue: try image.require("without_limit"))
        else { throw StorageRefusal.unreadable("image of a question of credit") }
        var limit: ExposureLine.LimitInForce?
        if let most = image.number("limit_minor") {
            limit = ExposureLine.LimitInForce(
                amount: most, first: try image.requireDay("limit_first"), last: try image.requireDay("limit_last"))
        }
        let line = ExposureLine(
            party: ID(try image.requireNumber("party_id")), currency: amount.currency,
            amounts: ExposurePart.allCases.map { ($0, image.number("\($0.rawValue)_minor") ?? 0) },
            reserved: try image.requireNumber("reserved_minor"), setsOff: image.number("sets_off") == 1, limit: limit,
            excess: try image.requireNumber("excess_minor"), excessBy: image["excess_by"] ?? "", version: 0)
        let policy = CreditPolicy(
            warningLine: try image.requireNumber("warning_line"),
            daysOverdue: Int(try image.requireNumber("days_overdue")), currency: counts, withoutLimit: without,
            version: try image.requireNumber("policy"))
        self.init(
            amount: amount, day: try image.requireDay("day"), line: line, earliestDue: image.day("earliest_due"),
            screening: image["screening"].flatMap { ScreeningBlock(rawValue: $0) }, policy: policy)
    }
}
