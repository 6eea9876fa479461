import Gate
import Governance
import Party
import Storage
import Vocabulary

/// What sourcing does when something happened to what its documents stand on.
enum SourcingListeners {
    static let all = [
        Listener("sourcing", to: OriginsGone.self) { event, deed in
            try event.refuse(in: deed.rows) { list in
                """
                SELECT origin_id FROM sourcing_purchase_line WHERE origin_id IN (\(list))
                UNION SELECT origin_id FROM sourcing_candidate WHERE origin_id IN (\(list))
                """
            }
        },
        Listener("sourcing", to: AdmissionTakenBack.self) { event, deed in
            try event.refuse(.purchase, in: deed.rows) { list in
                "SELECT party_id FROM sourcing_purchase_line WHERE party_id IN (\(list))"
            }
        },
    ]
}
