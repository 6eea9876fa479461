import Party
import Storage
import Vocabulary

/// The latest events of one party of every kind; each kind is read through an index by party.
struct EventsOfParty: Query {
    let party: ID<Party>
    let limit: Int

    var sql: SQL {
        """
        SELECT day, kind, what, number, amount_minor, currency FROM (
          SELECT * FROM (
            SELECT CAST(at / 86400000 AS BIGINT) AS day, 'touch' AS kind, kind || ' ' || medium AS what,
                   external_id AS number, CAST(NULL AS BIGINT) AS amount_minor, CAST(NULL AS TEXT) AS currency
              FROM marketing_touch_view WHERE party_id = \(party) ORDER BY at DESC LIMIT \(limit)) AS touches
          UNION ALL SELECT * FROM (
            SELECT day, 'crossing', side || ' ' || source || ' ' || state, CAST(NULL AS TEXT), CAST(NULL AS BIGINT),
                   CAST(NULL AS TEXT)
              FROM gate_crossing_view WHERE party_id = \(party) ORDER BY day DESC LIMIT \(limit)) AS crossings
          UNION ALL SELECT * FROM (
            SELECT ordered_on, 'order', 'order', number, amount_minor, currency
              FROM sales_order_view WHERE party_id = \(party) ORDER BY ordered_on DESC LIMIT \(limit)) AS orders
          UNION ALL SELECT * FROM (
            SELECT issued_on, 'invoice', 'invoice', number, gross_minor, currency
              FROM sales_invoice_view WHERE party_id = \(party) ORDER BY issued_on DESC LIMIT \(limit)) AS invoices
          UNION ALL SELECT * FROM (
            SELECT day, 'payment', invoice, receipt, amount_minor, currency
              FROM sales_payment_view WHERE party_id = \(party) ORDER BY day DESC LIMIT \(limit)) AS payments
          UNION ALL SELECT * FROM (
            SELECT ordered_on, 'purchase', 'line ' || line, number, amount_minor, currency
              FROM sourcing_purchase_view WHERE party_id = \(party) ORDER BY ordered_on DESC LIMIT \(limit)) AS purchases
          UNION ALL SELECT * FROM (
            SELECT day, kind, what, number, amount_minor, currency
              FROM party_event_view WHERE party_id = \(party) ORDER BY day DESC LIMIT \(limit)) AS knowledge
        ) AS events ORDER BY day DESC, kind, number NULLS FIRST LIMIT \(limit)
        """
    }

    func decode(_ row: Row) throws -> TimelineEvent {
        var row = row.inTurn()
        return try TimelineEvent(
            day: row.day(), kind: row.word(), what: row.text(), number: row.optionalText(),
            amount: row.isNull ? nil : row.money())
    }
}
