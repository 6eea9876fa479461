import Gate
import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// What sales does when something happened to what its documents stand on.
enum SalesListeners {
    static let all = [
        Listener("sales", to: OriginsGone.self) { event, deed in
            try event.refuse(in: deed.rows) { list in
                """
                SELECT campaign_id FROM sales_order WHERE campaign_id IN (\(list))
                UNION SELECT origin_id FROM sales_order WHERE origin_id IN (\(list))
                UNION SELECT origin_id FROM sales_invoice WHERE origin_id IN (\(list))
                UNION SELECT origin_id FROM sales_lead WHERE origin_id IN (\(list))
                """
            }
        },
        Listener("sales", to: RatesChanged.self) { event, deed in try CreditAfterwards(deed).say(after: event) },
        Listener("sales", to: AdmissionTakenBack.self) { event, deed in
            try event.refuse(.sale, in: deed.rows) { list in
                """
                SELECT party_id FROM sales_order WHERE party_id IN (\(list))
                UNION SELECT party_id FROM sales_invoice WHERE party_id IN (\(list))
                UNION SELECT party_id FROM sales_credit_limit WHERE party_id IN (\(list))
                """
            }
        },
    ]
}
