import Governance
import Storage
import Vocabulary

extension ReportDesk {
    /// The cohorts of a period by month or quarter of first touch: how far each has come by the day of the report, and
    /// what it had brought at equal age. It reads the parties of the cohorts, each by its keys.
    /// - Throws: ``GovernanceRefusal`` where the actor may not see reports.
    package func cohorts(
        over period: Period, by length: CohortReport.Length = .month, side: Side? = nil, asOf: Day? = nil
    ) throws -> CohortReport {
        try books.read("reports.view") { rows in
            let basis = try basis(over: period, side: side, asOf: asOf, in: rows)
            let known = try KnownFigures(RoadFigures(in: basis.currency), basis, in: rows)
            let sides = try basis.sides.map { side in
                (side: side, rows: try CohortRows(basis, side, known, in: rows).all(by: length))
            }
            return CohortReport(basis: basis, length: length, known: known, sides: sides)
        }
    }
}

/// Makes the rows of one side.
private struct CohortRows {
    private let basis: ReportBasis
    private let side: Side
    private let isKnown: Bool
    private let rows: Connection
    private let base: BaseCurrency
    private let civil: CivilTime

    init(_ basis: ReportBasis, _ side: Side, _ known: KnownFigures, in rows: Connection) throws {
        self.basis = basis
        self.side = side
        self.rows = rows
        isKnown = known[side == .sale ? RoadAmount.collected : .savings]
        base = BaseCurrency(basis.currency, rows)
        civil = try Setting.civilTime(in: rows)
    }

    /// From the first touch of all on: before it there is nothing to count, however long the period.
    func all(by length: CohortReport.Length) throws -> [CohortReport.Row] {
        guard let passed = basis.passed, let first = try rows.all(FirstContact(side: side)).first,
            let period = Period(max(passed.first, civil.day(of: first)), passed.last)
        else { return [] }
        let whole = Period(passed.first, passed.last)?.cohorts(by: length) ?? []
        return try whole.filter { $0.last >= period.first }.map { try row($0) }
    }

    private func row(_ period: Period) throws -> CohortReport.Row {
        let span = CohortSpan(side: side, period: period, asOf: basis.asOf, civil: civil)
        let cohort = Cohort(side: side, period: period, try rows.all(CohortCounts(span: span)))
        let ages = CohortReport.ages.map { months in
            period.reaches(months: months).flatMap { $0 <= basis.asOf ? $0 : nil }
        }
        guard isKnown else {
            return CohortReport.Row(cohort: cohort, byAge: ages.map { _ in nil }, soFar: nil, unconverted: [])
        }
        var sums = ages.map { _ in Money.zero(basis.currency) }
        var soFar = Money.zero(basis.currency)
        var unconverted: [Currency: Int64] = [:]
        for (day, money) in try rows.all(CohortMoney(span: span)) {
            guard let told = try base.convert(money, on: day) else {
                unconverted[money.currency, default: 0] &+= money.minor
                continue
            }
            soFar = try soFar.plus(told)
            for (place, end) in ages.enumerated() {
                if let end, day <= end { sums[place] = try sums[place].plus(told) }
            }
        }
        return CohortReport.Row(
            cohort: cohort, byAge: zip(ages, sums).map { $0 == nil ? nil : $1 }, soFar: soFar,
            unconverted: unconverted.sorted { $0.key.code < $1.key.code }.map { Money(minor: $1, $0) })
    }
}
