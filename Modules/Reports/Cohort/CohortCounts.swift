import Storage
import Vocabulary

/// The moments of a cohort: whose first touch lies between them, and until when it is followed.
struct CohortSpan {
    let side: Side
    let period: Period
    let asOf: Day
    let civil: CivilTime

    /// First touches of the period as far as the day; it costs the parties of the cohort, each by its keys.
    var parties: SQL {
        """
        marketing_contact_view c
         WHERE c.side = \(side) AND c.first_at >= \(civil.start(of: period.first).milliseconds)
           AND c.first_at <= \(civil.end(of: min(period.last, asOf)).milliseconds)
        """
    }

    /// Whether the party `c` was let through as one that the company dealt with before.
    var isExisting: SQL {
        """
        EXISTS (SELECT 1 FROM gate_crossing_view g
                 WHERE g.party_id = c.party_id AND g.side = \(side) AND g.source = 'existing' AND g.day <= \(asOf))
        """
    }

    /// Whether the party `c` reached a step by the day.
    func reached(_ step: CohortStep) -> SQL {
        switch step {
        case .contacts: "1 = 1"
        case .warm: became("'warm', 'hot'")
        case .hot: became("'hot'")
        case .crossings:
            """
            EXISTS (SELECT 1 FROM gate_crossing_view g
                     WHERE g.party_id = c.party_id AND g.side = \(side) AND g.source <> 'existing'
                       AND g.day <= \(asOf))
            """
        case .accepted:
            """
            EXISTS (SELECT 1 FROM gate_crossing_view g JOIN gate_decision_view d ON d.crossing_id = g.id
                     WHERE g.party_id = c.party_id AND g.side = \(side) AND g.source <> 'existing'
                       AND d.decision = 'accepted' AND d.day <= \(asOf))
            """
        case .ordered:
            "EXISTS (SELECT 1 FROM sales_order_view o WHERE o.party_id = c.party_id AND o.ordered_on <= \(asOf))"
        case .paid:
            """
            EXISTS (SELECT 1 FROM sales_payment_view p
                     WHERE p.party_id = c.party_id AND p.day <= \(asOf) AND p.amount_minor > 0)
            """
        case .qualified:
            """
            EXISTS (SELECT 1 FROM sourcing_candidate_view q
                     WHERE q.party_id = c.party_id AND q.state = 'approved' AND q.decided_on <= \(asOf))
            """
        case .supplied:
            "EXISTS (SELECT 1 FROM sourcing_purchase_view p WHERE p.party_id = c.party_id AND p.ordered_on <= \(asOf))"
        }
    }

    private func became(_ temperatures: String) -> SQL {
        """
        EXISTS (SELECT 1 FROM marketing_temperature_view t
                 WHERE t.party_id = c.party_id AND t.side = \(side) AND t.to_temperature IN (\(SQL(temperatures, [])))
                   AND t.at <= \(civil.end(of: asOf).milliseconds))
        """
    }
}

/// How many parties of a cohort have come how far.
struct CohortCounts: Query {
    let span: CohortSpan

    struct Count {
        let isExisting: Bool
        let step: CohortStep
        let parties: Int64
    }

    var sql: SQL {
        var furthest: SQL = "CASE"
        for (place, step) in steps.enumerated().reversed() where place > 0 {
            furthest = "\(furthest) WHEN \(span.reached(step)) THEN \(Int64(place))"
        }
        return """
            SELECT f.existing, f.step, COUNT(*)
              FROM (SELECT CASE WHEN \(span.isExisting) THEN 1 ELSE 0 END AS existing, \(furthest) ELSE 0 END AS step
                      FROM \(span.parties)) AS f
             GROUP BY f.existing, f.step ORDER BY f.existing, f.step
            """
    }

    private var steps: [CohortStep] { CohortStep.steps(of: span.side) }

    func decode(_ row: Row) throws -> Count {
        let place = Int(row.int(1))
        return Count(
            isExisting: row.bool(0), step: steps.indices.contains(place) ? steps[place] : .contacts,
            parties: row.int(2))
    }
}

/// What the parties of a cohort that were not there before have brought, day by day and currency: cash on the side of
/// sale, savings on the side of purchase.
struct CohortMoney: Query {
    let span: CohortSpan

    var sql: SQL {
        switch span.side {
        case .sale:
            """
            SELECT p.day, p.currency, CAST(SUM(p.amount_minor) AS BIGINT)
              FROM (SELECT c.party_id FROM \(span.parties) AND NOT \(span.isExisting)) AS f
              JOIN sales_payment_view p ON p.party_id = f.party_id
             WHERE p.day <= \(span.asOf) GROUP BY p.day, p.currency ORDER BY p.day, p.currency
            """
        case .purchase:
            """
            SELECT p.ordered_on, p.currency, CAST(SUM(p.savings_minor) AS BIGINT)
              FROM (SELECT c.party_id FROM \(span.parties) AND NOT \(span.isExisting)) AS f
              JOIN sourcing_purchase_view p ON p.party_id = f.party_id
             WHERE p.ordered_on <= \(span.asOf) AND p.savings_minor IS NOT NULL
             GROUP BY p.ordered_on, p.currency ORDER BY p.ordered_on, p.currency
            """
        }
    }

    func decode(_ row: Row) throws -> (day: Day, money: Money) {
        (row.day(0), Money(minor: row.int(2), try row.currency(1)))
    }
}

/// The first touch of all on a side, in milliseconds; nil where nobody was touched.
struct FirstContact: Query {
    let side: Side

    var sql: SQL {
        "SELECT first_at FROM marketing_contact_view WHERE side = \(side) ORDER BY first_at LIMIT 1"
    }

    func decode(_ row: Row) throws -> Instant { row.instant(0) }
}
