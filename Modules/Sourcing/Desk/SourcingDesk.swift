import Gate
import Governance
import Items
import Party
import Screening
import Storage
import Vocabulary

/// The door of this module: finding, admitting and buying from suppliers (調達).
package struct SourcingDesk: Sendable {
    package let books: Books
    /// How parties are let through to this side.
    let passage = Passage(exits: [SourcingExit()])

    package init(_ books: Books) {
        self.books = books
    }
}

/// A candidate that someone registers by hand.
package struct NewCandidate: Sendable {
    package var party: NewParty
    /// Code of what it offers; an unknown one becomes an item of that name.
    package var item: String?
    /// Code of the campaign to which it is owed.
    package var origin: String?
    /// Why it is taken over without the gate's verdict; nil says that it was registered by hand.
    package var reason: Sentence?
    /// It is another company whatever the matcher thinks.
    package var isNew = false

    package init(name: String, country: String? = nil, email: String? = nil) {
        party = NewParty(name: name)
        party.country = country
        party.email = email
        party.roles = [.candidateSupplier]
    }
}

/// A candidate that was registered, and what keeps it from crossing.
package struct Registration: Sendable {
    package let party: Party
    package let block: ScreeningBlock?

    package var code: String { party.code }
}

extension SourcingDesk {
    /// Registers one candidate supplier and takes it through the gate as a counted pull, in one action; the party.
    ///
    /// Where screening stops it, it is registered all the same and waits before the gate, so that somebody can decide.
    package func register(_ new: NewCandidate) throws -> Registration {
        try books.perform("sourcing.supplier.register", queue: "gate.purchase") { deed in
            var party = new.party
            party.origin = try new.origin.map { try Origins.require($0, in: deed.rows) }
            let made = try Parties.register(party, in: deed)
            deed.subject = .party(made.code)
            if !new.isNew { try Parties.refuseKnown(made.id, in: deed) }
            if let block = try Screening.blocks(made.id, in: deed.rows) {
                deed.detail("screening", block.rawValue)
                return Registration(party: made, block: block)
            }
            try passage.pull(
                made, .purchase, reason: try new.reason ?? Sentence("registered by hand"), origin: made.origin, in: deed
            )
            if let item = new.item {
                var items = ItemKeys(deed.rows, importID: nil)
                try items.learn([item])
                try deed.rows.run(
                    """
                    UPDATE sourcing_candidate SET item_id = \(try items.id(of: item)) WHERE party_id = \(made.id)
                    """)
                deed.detail("item", item)
            }
            return Registration(party: made, block: nil)
        }
    }

    /// Makes a candidate a supplier (取引開始承認): who, when and why are kept.
    /// - Throws: ``SourcingRefusal`` where it is no candidate, or a supplier already; ``GateRefusal`` where screening
    ///   stops it.
    package func approve(_ code: String, reason: Sentence) throws {
        try decide(code, .approved, reason: reason) { deed, party in
            try Parties.add(.supplier, to: party.id, in: deed)
        }
    }

    /// Whether several may be approved: each is asked before the first is done, so that none is left half-way.
    /// - Throws: as ``approve(_:reason:)`` would of the first that may not.
    package func requireApprovable(_ codes: [String]) throws {
        try books.read("sourcing.view") { rows in
            for code in codes { _ = try Self.decidable(try Parties.require(code, in: rows), .approved, in: rows) }
        }
    }

    /// A candidate on which may be decided: its state and origin.
    private static func decidable(
        _ party: Party, _ state: CandidateState, in rows: Connection
    ) throws -> (state: CandidateState, origin: Int64) {
        let known = try rows.first("SELECT state, origin_id FROM sourcing_candidate WHERE party_id = \(party.id)") {
            (state: try $0.word(0, CandidateState.self), origin: $0.int(1))
        }
        guard let known, known.state != .released else { throw SourcingRefusal.notACandidate(party.code) }
        if known.state == .approved { throw SourcingRefusal.alreadySupplier(party.code) }
        if state == .approved, let block = try Screening.blocks(party.id, in: rows) {
            throw GateRefusal.screened(party: party.code, block)
        }
        return known
    }

    /// Decides against a candidate; it may be approved later.
    package func reject(_ code: String, reason: Sentence) throws {
        try decide(code, .rejected, reason: reason) { _, _ in }
    }

    private func decide(
        _ code: String, _ state: CandidateState, reason: Sentence, _ more: (Deed, Party) throws -> Void
    ) throws {
        let verb = state == .approved ? "approve" : "reject"
        try books.perform(Action("sourcing.supplier.\(verb)"), queue: "gate.purchase") { deed in
            deed.sentence("reason", reason.text)
            let party = try Parties.require(code, in: deed.rows)
            deed.subject = .party(party.code)
            let known = try Self.decidable(party, state, in: deed.rows)
            try passage.acceptIfWaiting(party, .purchase, note: reason.text, in: deed)
            try deed.rows.run(
                """
                UPDATE sourcing_candidate
                   SET state = \(state.rawValue), decided_on = \(deed.today), decided_by = \(deed.actor.name),
                       reason = \(reason.text)
                 WHERE party_id = \(party.id)
                """)
            if state == .approved {
                var days = OriginDays()
                days.qualified(known.origin, deed.today)
                try days.write(in: deed.rows)
            }
            try more(deed, party)
        }
    }
}
