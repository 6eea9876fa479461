import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Reports

@Suite("Cost of a report")
struct CostTests {
    /// Small tables of one row a campaign, and parts of the statement itself.
    static let small: Set<String> = [
        "o", "s", "d", "c", "party_origin", "CONSTANT", "gate_origin_day",
    ]

    @Test("Every roll-up is reached by its key: cost grows with campaigns and days, not with touches or invoices")
    func plans() throws {
        let period = try SampleRoad.spring()
        let statements: [SQL] = [
            TouchesOfOrigins(period: period).sql, RisesInTemperature(period: period).sql,
            GateOfOrigins(period: period).sql, SpendOfOrigins(period: period).sql, SalesOfOrigins(period: period).sql,
            SourcingOfOrigins(period: period).sql, RoadOrigins().sql,
        ]
        let road = try SampleRoad(.sqlite)
        try road.office.database.read { rows in
            for statement in statements {
                let plan = try rows.rows(SQL("EXPLAIN QUERY PLAN \(statement.text)", statement.values)) { $0.text(3) }
                for step in plan where step.hasPrefix("SCAN") {
                    let subject = step.split(separator: " ").dropFirst().first.map(String.init) ?? ""
                    #expect(Self.small.contains(subject), "\(step)\n\(plan.joined(separator: "\n"))")
                }
                let searched = plan.filter { $0.hasPrefix("SEARCH") && !$0.hasPrefix("SEARCH c ") }
                #expect(searched.allSatisfy { !$0.contains("AUTOMATIC") }, "\(plan.joined(separator: "\n"))")
            }
        }
    }

    @Test("Cohorts, drills and past decisions reach their rows by keys: no touch and no document is looked for in vain")
    func followers() throws {
        let period = try SampleRoad.spring()
        let day = SampleRoad.day("2026-07-02")
        var statements: [SQL] = [DecidedSince(period: period, asOf: day).sql]
        for side in Side.allCases {
            let span = CohortSpan(side: side, period: period, asOf: day, civil: .tokyo)
            statements += [CohortCounts(span: span).sql, CohortMoney(span: span).sql, FirstContact(side: side).sql]
        }
        let basis = ReportBasis(period: period, side: .sale, asOf: day, currency: .yen)
        for figure in [DrillFigure.collected, .newCollected, .ordered, .invoiced, .crossings, .evaluated, .savings] {
            statements.append(
                DrillRows(figure: figure, basis: basis, period: period, origins: nil, civil: .tokyo).sql)
        }
        let road = try SampleRoad(.sqlite)
        try road.office.database.read { rows in
            for statement in statements {
                let plan = try rows.rows(SQL("EXPLAIN QUERY PLAN \(statement.text)", statement.values)) { $0.text(3) }
                // What was made on the way may be read from end to end.
                for step in plan where step.hasPrefix("SCAN") {
                    let subject = step.split(separator: " ").dropFirst().first.map(String.init) ?? ""
                    #expect(["f", "l", "d", "x"].contains(subject), "\(step)\n\(plan.joined(separator: "\n"))")
                }
                #expect(!plan.contains { $0.contains("AUTOMATIC") }, "\(plan.joined(separator: "\n"))")
            }
        }
    }
}
