import Governance
import Party
import Screening
import Storage
import Vocabulary

/// How parties are let through inside an action: the crossing is written, counted, and handed to the exit.
package struct Passage: Sendable {
    package let exits: [any Exit]

    package init(exits: [any Exit]) {
        self.exits = exits
    }

    /// Someone who is to be let through.
    struct Entry {
        let party: ID<Party>
        let origin: ID<Origin>?
        let grounds: String
    }

    /// Takes one party over by hand (引き出し): counted apart, and accepted by whoever pulls.
    /// - Parameter reason: why, in the words of who pulls.
    /// - Throws: ``GateRefusal`` where it stands behind the gate already or screening stops it.
    @discardableResult
    package func pull(
        _ party: Party, _ side: Side, reason: Sentence, origin: ID<Origin>? = nil, in deed: Deed
    ) throws -> Crossing {
        guard try !Crossings.has(party.id, side, in: deed.rows) else {
            throw GateRefusal.alreadyCrossed(party: party.code, side: side)
        }
        if let block = try Screening.blocks(party.id, in: deed.rows) {
            throw GateRefusal.screened(party: party.code, block)
        }
        let entry = Entry(party: party.id, origin: origin ?? party.origin, grounds: reason.text)
        let crossings = try cross([entry], side, source: .pull, policy: nil, in: deed)
        guard let crossing = crossings.first else {
            throw GateRefusal.alreadyCrossed(party: party.code, side: side)
        }
        try Decisions.accept(crossing, note: reason.text, in: deed)
        return crossing
    }

    /// Takes a crossing on by what the receiver does with it: nothing changes where it was answered before.
    /// - Throws: ``GateRefusal/notCrossed(party:side:)``.
    package func acceptIfWaiting(_ party: Party, _ side: Side, note: String, in deed: Deed) throws {
        guard let crossing = try Crossings.open(of: [party.id], side, in: deed.rows)[party.id] else {
            throw GateRefusal.notCrossed(party: party.code, side: side)
        }
        let isWaiting =
            try deed.rows.count(
                "SELECT COUNT(*) FROM gate_crossing WHERE id = \(crossing.id) AND state = 'waiting'") > 0
        if isWaiting { try Decisions.accept(crossing, note: note, in: deed) }
    }

    /// Lets parties through that do not stand behind the gate yet; the caller has made sure of that.
    func cross(
        _ entries: [Entry], _ side: Side, source: CrossingSource, policy: ID<RuleVersion>?, in deed: Deed
    ) throws -> [Crossing] {
        guard !entries.isEmpty else { return [] }
        let first = try deed.rows.takeIDs("gate_crossing", entries.count)
        var counts = DailyCounts()
        let crossings = entries.enumerated().map { number, entry in
            counts.add(DailyCounts.Key(side, source, policy, entry.origin, deed.today), \.crossings)
            return Crossing(
                id: ID(first + Int64(number)), party: entry.party, side: side, source: source, policy: policy,
                origin: entry.origin, day: deed.today, at: deed.now, actor: deed.actor.name, grounds: entry.grounds)
        }
        try Crossings.insert(crossings, state: .waiting, in: deed.rows)
        try counts.write(in: deed.rows)
        for exit in exits where exit.side == side { try exit.receive(crossings, deed) }
        return crossings
    }
}
