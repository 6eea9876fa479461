import Storage
import Vocabulary

/// What a figure of a period consists of, in the order of days: `number, reference, day, party_id, origin_id, currency,
/// amount, count`. Rows of one origin, day and currency stand together, as their sum is converted as one.
struct DrillRows {
    let figure: DrillFigure
    let basis: ReportBasis
    /// As far as it has passed.
    let period: Period
    /// The origins whose part is opened; nil for all.
    let origins: [Int64]?
    let civil: CivilTime

    var sql: SQL {
        """
        SELECT d.number, d.reference, d.day, p.code, p.name, d.origin_id, d.currency, d.amount, d.count
          FROM (\(unordered)) AS d LEFT JOIN party p ON p.id = d.party_id
         ORDER BY d.day, d.origin_id, d.currency, d.number, d.reference, d.party_id
        """
    }

    /// The currencies and days for which a rate is asked.
    var rates: SQL {
        """
        SELECT DISTINCT d.currency, d.day FROM (\(unordered)) AS d
         WHERE d.currency IS NOT NULL AND d.currency <> \(basis.currency) ORDER BY d.currency, d.day
        """
    }

    private var unordered: SQL {
        guard let origins else { return documents }
        return "SELECT x.* FROM (\(documents)) AS x WHERE x.origin_id IN (\(SQL.list(origins)))"
    }

    private var none: SQL { "CAST(NULL AS TEXT)" }
    private var nobody: SQL { "CAST(NULL AS BIGINT)" }

    private func within(_ column: String) -> SQL {
        "\(SQL(column, [])) >= \(period.first) AND \(SQL(column, [])) <= \(period.last)"
    }

    private var sides: SQL { SQL.list(basis.sides.map(\.rawValue)) }

    private var documents: SQL {
        switch figure {
        case .spend:
            """
            SELECT \(none) AS number, \(none) AS reference, s.day AS day, \(nobody) AS party_id,
                   s.origin_id AS origin_id, s.currency AS currency, s.amount_minor AS amount, 1 AS count
              FROM marketing_spend_day s JOIN marketing_campaign_view c ON c.id = s.origin_id
             WHERE \(within("s.day")) AND c.audience IN ('both', \(sides))
            """
        case .touches, .contacts: reach(figure == .touches ? "touches" : "contacts")
        case .warm: rises("from_temperature = 'cold'")
        case .hot: rises("to_temperature = 'hot'")
        case .evaluated:
            """
            SELECT \(none) AS number, j.verdict AS reference, j.day AS day, j.party_id AS party_id,
                   j.origin_id AS origin_id, \(none) AS currency, \(nobody) AS amount, 1 AS count
              FROM gate_judgement_view j WHERE j.side IN (\(sides)) AND \(within("j.day"))
            """
        case .crossings: crossings("c.source <> 'existing'")
        case .existing: crossings("c.source = 'existing'")
        case .accepted:
            crossings(
                """
                c.source <> 'existing' AND COALESCE(
                    (SELECT x.decision FROM gate_decision_view x WHERE x.crossing_id = c.id AND x.day <= \(basis.asOf)
                      ORDER BY x.id DESC LIMIT 1), '') = 'accepted'
                """)
        case .orders, .ordered: orders("1 = 1")
        case .newOrders, .newOrdered: orders("o.is_new = 1")
        case .invoiced: invoices("1 = 1")
        case .newInvoiced: invoices("i.is_new = 1")
        case .collected: payments("1 = 1")
        case .newCollected: payments("y.is_new = 1")
        case .qualifiedSuppliers:
            """
            SELECT \(none) AS number, q.state AS reference, q.decided_on AS day, q.party_id AS party_id,
                   q.origin_id AS origin_id, \(none) AS currency, \(nobody) AS amount, 1 AS count
              FROM sourcing_candidate_view q WHERE q.state = 'approved' AND \(within("q.decided_on"))
            """
        case .purchaseVolume: purchases("l.amount_minor", "1 = 1")
        case .savings: purchases("l.savings_minor", "l.savings_minor IS NOT NULL")
        }
    }

    /// Too many to stand alone: a row for each campaign and day. What reached both sides is counted once.
    private func reach(_ column: String) -> SQL {
        let column = SQL("t.\(column)", [])
        return """
            SELECT \(none) AS number, \(none) AS reference, t.day AS day, \(nobody) AS party_id,
                   t.origin_id AS origin_id, \(none) AS currency, \(nobody) AS amount, MAX(\(column)) AS count
              FROM marketing_origin_day t WHERE t.side IN (\(sides)) AND \(within("t.day"))
             GROUP BY t.origin_id, t.day HAVING MAX(\(column)) <> 0
            """
    }

    private func rises(_ condition: SQL) -> SQL {
        """
        SELECT \(none) AS number, t.side AS reference, t.day AS day, \(nobody) AS party_id,
               CAST(0 AS BIGINT) AS origin_id, \(none) AS currency, \(nobody) AS amount,
               CAST(SUM(t.changes) AS BIGINT) AS count
          FROM marketing_temperature_day t
         WHERE t.side IN (\(sides)) AND \(within("t.day")) AND t.\(condition) GROUP BY t.side, t.day
        """
    }

    private func crossings(_ condition: SQL) -> SQL {
        """
        SELECT \(none) AS number, c.source AS reference, c.day AS day, c.party_id AS party_id,
               c.origin_id AS origin_id, \(none) AS currency, \(nobody) AS amount, 1 AS count
          FROM gate_crossing_view c WHERE c.side IN (\(sides)) AND \(within("c.day")) AND \(condition)
        """
    }

    private func orders(_ condition: SQL) -> SQL {
        """
        SELECT o.number AS number, \(none) AS reference, o.ordered_on AS day, o.party_id AS party_id,
               o.origin_id AS origin_id, o.currency AS currency, o.amount_minor AS amount, 1 AS count
          FROM sales_order_view o WHERE \(within("o.ordered_on")) AND \(condition)
        """
    }

    private func invoices(_ condition: SQL) -> SQL {
        """
        SELECT i.number AS number, \(none) AS reference, i.issued_on AS day, i.party_id AS party_id,
               i.origin_id AS origin_id, i.currency AS currency, i.gross_minor AS amount, 1 AS count
          FROM sales_invoice_view i WHERE \(within("i.issued_on")) AND \(condition)
        """
    }

    private func payments(_ condition: SQL) -> SQL {
        """
        SELECT y.receipt AS number, y.invoice AS reference, y.day AS day, y.party_id AS party_id,
               y.origin_id AS origin_id, y.currency AS currency, y.amount_minor AS amount, 1 AS count
          FROM sales_payment_view y WHERE \(within("y.day")) AND \(condition)
        """
    }

    private func purchases(_ amount: SQL, _ condition: SQL) -> SQL {
        """
        SELECT l.number AS number, l.line AS reference, l.ordered_on AS day, l.party_id AS party_id,
               l.origin_id AS origin_id, l.currency AS currency, \(amount) AS amount, 1 AS count
          FROM sourcing_purchase_view l WHERE \(within("l.ordered_on")) AND \(condition)
        """
    }
}

/// The parts of rows of one origin, day and currency: their sum is converted once, as the figure is, and each row gets
/// the step that it makes of it. So the rows add up to the figure to the yen.
struct DrillParts {
    private struct Group: Equatable {
        let origin: Int64
        let day: Day
        let currency: Currency
    }

    private let base: BaseCurrency
    private var group: Group?
    private var (reached, told): (Int64, Int64) = (0, 0)

    init(_ base: BaseCurrency) {
        self.base = base
    }

    /// The part of the next row; nil where no rate is known.
    mutating func next(_ money: Money, origin: Int64, on day: Day) throws -> Money? {
        let group = Group(origin: origin, day: day, currency: money.currency)
        if group != self.group { (self.group, reached, told) = (group, 0, 0) }
        let (sum, overflow) = reached.addingReportingOverflow(money.minor)
        guard !overflow, let here = try base.convert(Money(minor: sum, money.currency), on: day) else { return nil }
        defer { (reached, told) = (sum, here.minor) }
        return Money(minor: here.minor &- told, base.currency)
    }
}
