import Governance
import Party
import Screening
import Storage

/// Whom the company dealt with before stands behind the gate at once, whoever brings them in and whatever stopped them
/// until now.
enum GateListeners {
    static let all = [
        Listener("gate", to: PartiesChanged.self) { event, deed in
            if event.concerns([.role]) { try Admission.admitExisting(event.set, deed) }
        },
        Listener("gate", to: PartiesCleared.self) { event, deed in
            try Admission.admitExisting(event.set, deed)
        },
        Listener("gate", to: RolesTakenBack.self) { event, deed in
            try Admission.takeBack(event, deed)
        },
        Listener("gate", to: OriginsGone.self) { event, deed in
            try event.refuse(in: deed.rows) { list in
                """
                SELECT origin_id FROM gate_crossing WHERE origin_id IN (\(list))
                UNION SELECT origin_id FROM gate_judgement WHERE origin_id IN (\(list))
                """
            }
        },
        Listener("gate", to: PartiesGone.self) { event, deed in
            try Admission.takeBack(event.set, deed)
        },
    ]
}
