import Gate
import Governance
import Party
import Storage
import TestOffice
import Vocabulary

/// Evidence as a test says it is.
struct Witness: EvidenceSource {
    var known: [ID<Party>: [String: Measure]] = [:]
    var origin: ID<Origin>?

    func evidence(
        for side: Side, parties: [ID<Party>]?, at now: Instant, in rows: Connection, _ body: (Evidence) throws -> Void
    ) throws {
        for (party, measures) in known.sorted(by: { $0.key < $1.key }) {
            if let parties {
                guard parties.contains(party) else { continue }
            } else if try Crossings.has(party, side, in: rows) {
                continue
            }
            try body(Evidence(party: party, side: side, origin: origin, measures: measures))
        }
    }
}

/// An exit that writes down in the audit whom it received.
struct Counter: Exit {
    let side: Side

    func receive(_ crossings: [Crossing], _ deed: Deed) throws {
        deed.detail("received", String(crossings.count))
    }
}

/// A database with some parties before the gate.
struct GateOffice {
    let office: TestOffice
    var witness = Witness()
    let parties: [Party]

    static let passing: [String: Measure] = [
        "score": .number(80_000), "human_touches_90d": .count(2), "last_touch_days": .count(1),
    ]

    /// - Parameter scores: one prospect each.
    init(_ engine: Engine, scores: [Int64]) throws {
        office = try TestOffice(engine, [PartyPart.self, GatePart.self])
        parties = try office.books().perform("party.register") { deed in
            try scores.indices.map { number in
                var new = NewParty(name: "Prospect \(number)")
                new.roles = [.prospect]
                return try Parties.register(new, in: deed)
            }
        }
        for (party, score) in zip(parties, scores) {
            witness.known[party.id] = Self.passing.merging(["score": .number(score * 1000)]) { $1 }
        }
    }

    func desk(on day: String = "2026-11-02", isRehearsal: Bool = false, as name: String = "tester") -> GateDesk {
        GateDesk(
            office.books(as: name, on: day, isRehearsal: isRehearsal), evidence: witness, exits: [Counter(side: .sale)])
    }

    func faults() throws -> [String] {
        try office.database.read { rows in
            try (GateChecks.all + GovernanceChecks.all).flatMap { try $0.run(in: rows).faults }
        }
    }

    func count(_ sql: SQL) throws -> Int64 { try office.database.read { try $0.count(sql) } }
}
