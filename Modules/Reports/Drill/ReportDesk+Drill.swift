import Governance
import Party
import Storage
import Vocabulary

/// A figure that is opened: the rows are read while they are written, so that a million of them never stand in memory.
package struct Drill: Sendable {
    package let figure: DrillFigure
    package let basis: ReportBasis
    private let desk: ReportDesk
    private let origins: [Int64]?

    init(_ figure: DrillFigure, _ basis: ReportBasis, _ origins: [Int64]?, _ desk: ReportDesk) {
        self.figure = figure
        self.basis = basis
        self.origins = origins
        self.desk = desk
    }

    /// Hands over every row in the order of days, and answers their sum: the figure.
    /// - Throws: ``GovernanceRefusal`` where the actor may not see reports or the documents.
    package func each(_ take: (DrillRow) throws -> Void) throws -> DrillSum {
        try desk.books.read("reports.view") { rows in
            try desk.requireDocuments(of: figure, in: rows)
            var sum = Money.zero(basis.currency)
            var count: Int64 = 0
            if let passed = basis.passed, figure.side.map(basis.sides.contains) ?? true {
                let question = DrillRows(
                    figure: figure, basis: basis, period: passed, origins: origins,
                    civil: try Setting.civilTime(in: rows))
                let base = BaseCurrency(basis.currency, rows)
                // While rows stream nothing else can be asked.
                for (currency, day) in try rows.rows(question.rates, { (try $0.currency(0), $0.day(1)) }) {
                    _ = try base.convert(Money(minor: 1, currency), on: day)
                }
                let codes = Dictionary(
                    try rows.all(RoadOrigins()).map { ($0.id.value, $0.code) }, uniquingKeysWith: { one, _ in one })
                var parts = DrillParts(base)
                try rows.stream(question.sql) { row in
                    let one = try read(row, codes, &parts)
                    if let part = one.part { sum = try sum.plus(part) }
                    count += one.count
                    try take(one)
                }
            }
            return DrillSum(count: count, amount: figure.amount == nil ? nil : sum)
        }
    }

    private func read(_ row: Row, _ codes: [Int64: String], _ parts: inout DrillParts) throws -> DrillRow {
        let (day, origin) = (row.day(2), row.int(5))
        let amount =
            try figure.amount == nil || row.isNull(6) ? nil : Money(minor: row.int(7), row.currency(6))
        return DrillRow(
            number: row.optionalText(0), reference: row.optionalText(1), day: day, party: row.optionalText(3),
            name: row.optionalText(4), campaign: codes[origin], amount: amount,
            part: try amount.flatMap { try parts.next($0, origin: origin, on: day) }, count: row.int(8))
    }
}

extension ReportDesk {
    /// Opens a figure of summary and funnel to what it consists of. The rows are read when they are asked for.
    /// - Parameters:
    ///   - origin: whose part of it.
    ///   - asOf: nothing dated later is in it; today where nil.
    /// - Throws: ``GovernanceRefusal`` where the actor may not see reports or the documents,
    ///   ``PartyRefusal/unknownOrigin(_:)``.
    package func drill(
        _ figure: DrillFigure, over period: Period, side: Side? = nil, of origin: DrillOrigin = .all, asOf: Day? = nil
    ) throws -> Drill {
        try books.read("reports.view") { rows in
            try requireDocuments(of: figure, in: rows)
            let basis = try basis(over: period, side: side, asOf: asOf, in: rows)
            let origins: [Int64]?
            switch origin {
            case .all: origins = nil
            case .none: origins = [0]
            case .campaign(let code):
                guard let found = try Origins.all(in: rows)[code] else { throw PartyRefusal.unknownOrigin(code) }
                origins = [found.value]
            }
            return Drill(figure, basis, origins, self)
        }
    }

    /// What a list of these documents would ask for.
    fileprivate func requireDocuments(of figure: DrillFigure, in rows: Connection) throws {
        try books.require(figure.right, in: rows)
    }
}
