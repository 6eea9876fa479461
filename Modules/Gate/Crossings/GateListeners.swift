import Governance
import Party
import Screening

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
        Listener("gate", to: PartiesGone.self) { event, deed in
            try Admission.takeBack(event.set, deed)
        },
    ]
}
