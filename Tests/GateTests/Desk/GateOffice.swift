import Gate
import Governance
import Party
import Screening
import Storage
import TestOffice
import Vocabulary

/// Evidence as a test says it is.
struct Witness: EvidenceSource {
    var known: [ID<Party>: [String: Measure]] = [:]
    var origin: ID<Origin>?
    /// What a policy may ask of it.
    var measures = [
        MeasureSpec("score", .number), MeasureSpec("temperature", .word), MeasureSpec("human_touches_90d", .number),
        MeasureSpec("last_touch_days", .number), MeasureSpec("has_email", .flag), MeasureSpec("country", .word),
        MeasureSpec("roles", .words),
    ]

    func candidates(_ question: EvidenceQuestion) -> SQL? {
        guard let first = known.keys.first else { return nil }
        let list = known.keys.dropFirst().reduce("(CAST(\(first) AS BIGINT))" as SQL) { "\($0), (\($1))" }
        return "WITH known (party_id) AS (VALUES \(list)) SELECT party_id FROM known"
    }

    func testimony(_ question: EvidenceQuestion, in rows: Connection) throws -> Testimony {
        { table in
            for party in table.parties {
                for (name, measure) in known[party] ?? [:] {
                    if let spec = measures.first(where: { $0.name == name }) { table.give(spec, measure, of: party) }
                }
                if known[party] != nil, let origin { table.owe(party, to: origin) }
            }
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
        office = try TestOffice(engine, [PartyPart.self, ScreeningPart.self, GatePart.self])
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

    func desk(on day: String = "2026-11-02", isRehearsal: Bool = false, as name: String = "tester") throws -> GateDesk {
        try GateDesk(
            office.books(as: name, on: day, isRehearsal: isRehearsal), evidence: [witness],
            stops: [ScreeningStop()], exits: [Counter(side: .sale)])
    }

    func apply(_ text: String, on day: String = "2026-11-02", from firstDay: String? = nil) throws -> RulesDesk.Applied
    {
        let desk = try desk(on: day)
        return try RulesDesk(desk.books, kinds: desk.rules)
            .apply(desk.kindOfPolicy(text), text, from: firstDay.flatMap { Day(iso: $0) })
    }

    func faults() throws -> [String] { try office.faults() }

    func count(_ sql: SQL) throws -> Int64 { try office.database.read { try $0.count(sql) } }
}
