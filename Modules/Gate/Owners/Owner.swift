import Party
import Storage
import Vocabulary

/// The function that looks after a party (担当部門).
package enum Owner: String, CaseIterable, Sendable {
    case marketing
    case gate
    case sourcing
    case sales

    /// Behind the gate: the gate itself until the receiver has accepted.
    init(_ side: Side, _ state: CrossingState) {
        self =
            switch state {
            case .returned: .marketing
            case .waiting: .gate
            case .accepted: side == .sale ? .sales : .sourcing
            }
    }
}

/// Who owns a party on each side. It follows from the crossings, so there is always exactly one.
package struct Ownership: Sendable, Equatable {
    package let purchase: Owner
    package let sale: Owner

    /// One function for the whole party: who sells comes before who buys, who has it in hand before who hands over.
    package var one: Owner {
        if sale == .sales { return .sales }
        if purchase == .sourcing { return .sourcing }
        return sale == .gate || purchase == .gate ? .gate : .marketing
    }

    package static func of(_ party: ID<Party>, in rows: Connection) throws -> Ownership {
        var owners: [Side: Owner] = [:]
        try rows.each(
            "SELECT side, state FROM gate_crossing WHERE party_id = \(party) AND state <> 'returned'"
        ) { row in
            let side = try row.side(0)
            owners[side] = Owner(side, try row.word(1))
        }
        return Ownership(purchase: owners[.purchase] ?? .marketing, sale: owners[.sale] ?? .marketing)
    }
}
