import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// What a customer owes and may owe on a day, as the rules of credit want it counted.
enum CreditLine {
    /// The line against which an amount counts, and the amount as it counts there.
    /// - Throws: ``LedgerRefusal/noRate(from:to:day:)`` where all is to count in the company's currency.
    static func line(
        _ party: ID<Party>, _ amount: Money, by policy: CreditPolicy, on day: Day, in rows: Connection
    ) throws -> (line: ExposureLine, amount: Money) {
        switch policy.currency {
        case .sale:
            return (try asOf(day, try ExposureRows.line(party, amount.currency, in: rows), in: rows), amount)
        case .company:
            let company = try Setting.currency(in: rows)
            let lines = try ExposureRows.lines(of: party, in: rows).map { try asOf(day, $0, in: rows) }
            let rate = { try Rates.rate(from: $0, to: company, on: day, in: rows) }
            return (try together(lines, of: party, in: company, rate), try rate(amount.currency)(amount))
        }
    }

    /// All lines of a customer as they count: each, or all in one.
    static func lines(
        _ lines: [ExposureLine], by policy: CreditPolicy, on day: Day, in rows: Connection
    ) throws -> [ExposureLine] {
        switch policy.currency {
        case .sale:
            return try lines.map { try asOf(day, $0, in: rows) }
        case .company:
            guard let party = lines.first?.party else { return [] }
            let company = try Setting.currency(in: rows)
            let now = try lines.map { try asOf(day, $0, in: rows) }
            return [
                try together(now, of: party, in: company) {
                    try Rates.rate(from: $0, to: company, on: day, in: rows)
                }
            ]
        }
    }

    /// With the limit that holds on the day, and without reservations whose day has come.
    private static func asOf(_ day: Day, _ line: ExposureLine, in rows: Connection) throws -> ExposureLine {
        var line = line
        if let limit = line.limit, !limit.covers(day) {
            line.setLimit(CreditLimit.inForce(try CreditLimits.of(line.party, line.currency, in: rows), on: day))
        }
        if line.reserved > 0 {
            try line.reserve(-Reservations.ended(line.party, line.currency, by: day, in: rows))
        }
        return line
    }

    /// All lines of a customer in one, that of the company's currency, whose limit counts.
    /// - Parameter rate: what a currency is in that of the company.
    static func together(
        _ lines: [ExposureLine], of party: ID<Party>, in company: Currency, _ rate: (Currency) throws -> Conversion
    ) throws -> ExposureLine {
        var amounts: [ExposurePart: Money] = [:]
        var reserved = Money.zero(company)
        var own = ExposureLine(party: party, currency: company)
        for line in lines {
            if line.currency == company { own = line }
            let rate = try rate(line.currency)
            for part in ExposurePart.allCases {
                amounts[part] = try (amounts[part] ?? .zero(company)).plus(
                    rate(Money(minor: line[part], line.currency)))
            }
            reserved = try reserved.plus(rate(Money(minor: line.reserved, line.currency)))
        }
        return ExposureLine(
            party: party, currency: company, amounts: ExposurePart.allCases.map { ($0, amounts[$0]?.minor ?? 0) },
            reserved: reserved.minor, setsOff: own.setsOff, limit: own.limit, excess: own.excess,
            excessBy: own.excessBy, version: own.version)
    }
}
