import Governance
import Party
import Storage
import Vocabulary

/// Parties that the company dealt with before (既存取引先): whoever comes in as a customer or supplier stands behind the
/// gate of that side at once, counted apart from leads and pulls, unless screening stops it. Exits are not told.
enum Admission {
    /// Parties that are read before they are written.
    private static let page = 500_000

    /// Lets the customers and suppliers among these parties through who do not stand behind the gate, unless screening
    /// stops them.
    static func admitExisting(_ parties: PartySet, _ deed: Deed) throws {
        try deed.rows.deferringIndexes(of: ["gate_crossing"]) {
            try parties.each(in: deed.rows) { deed.tally("admitted", try admit(where: $0, deed)) }
        }
    }

    /// Takes back what was admitted of these parties. Whoever was let through otherwise stays.
    static func takeBack(_ parties: PartySet, _ deed: Deed) throws {
        try parties.each(in: deed.rows) { condition in
            try takeBack(where: "party_id IN (SELECT p.id FROM party p WHERE \(condition))", deed)
        }
    }

    /// Takes back those who stand behind the gate by a role alone that they have no longer.
    static func takeBack(_ gone: RolesTakenBack, _ deed: Deed) throws {
        for (side, role) in [(Side.sale, PartyRole.customer), (.purchase, .supplier)] {
            var admitted: [ID<Party>] = []
            try deed.rows.inChunks(of: gone.roles.filter { $0.role == role }.map(\.party)) { list in
                admitted += try deed.rows.rows(
                    "SELECT party_id FROM gate_crossing WHERE side = \(side) AND party_id IN (\(list)) AND \(unsaid)"
                ) { $0.id(0) }
            }
            guard !admitted.isEmpty else { continue }
            try deed.announce(AdmissionTakenBack(importID: gone.importID, side: side, parties: admitted))
            try deed.rows.inChunks(of: admitted) { list in
                try takeBack(where: "side = \(side) AND party_id IN (\(list))", deed)
            }
        }
    }

    /// Admitted, and nobody has decided anything about it.
    private static let unsaid: SQL = """
        source = 'existing' AND NOT EXISTS (SELECT 1 FROM gate_decision d WHERE d.crossing_id = gate_crossing.id)
        """

    private static func takeBack(where condition: SQL, _ deed: Deed) throws {
        var counts = DailyCounts()
        let made: SQL = "\(condition) AND \(unsaid)"
        try deed.rows.each(
            "SELECT side, origin_id, day, COUNT(*) FROM gate_crossing WHERE \(made) GROUP BY side, origin_id, day"
        ) { row in
            var row = row.inTurn()
            try counts.add(
                DailyCounts.Key(row.side(), .existing, nil, row.optionalID(), row.day()), \.crossings, -row.int())
        }
        try deed.rows.run("DELETE FROM gate_crossing WHERE \(made)")
        try counts.write(in: deed.rows)
    }

    /// Reads a page of parties into a few numbers each, then writes their crossings: a stream may not be interrupted.
    private static func admit(where filter: SQL, _ deed: Deed) throws -> Int {
        var admitted = 0
        var last: (party: Int64, role: String) = (-1, "")
        while true {
            var found: [(party: Int64, origin: Int64, side: Side)] = []
            try deed.rows.stream(
                """
                SELECT p.id, r.role, p.origin_id
                  FROM party p JOIN party_role r ON r.party_id = p.id AND r.role IN ('customer', 'supplier')
                 WHERE \(filter) AND p.merged_into IS NULL AND NOT EXISTS (
                       SELECT 1 FROM screening_hit h
                        WHERE h.party_id = p.id AND (h.state = 'confirmed' OR h.state = 'possible' AND h.priority = 'high'))
                   AND (p.id, r.role) > (\(last.party), \(last.role)) AND NOT EXISTS (
                       SELECT 1 FROM gate_crossing c
                        WHERE c.party_id = p.id AND c.state <> 'returned'
                          AND c.side = CASE r.role WHEN 'customer' THEN 'sale' ELSE 'purchase' END)
                 ORDER BY p.id, r.role LIMIT \(page)
                """
            ) { row in
                let role = row.text(1)
                found.append((row.int(0), row.optionalInt(2) ?? 0, role == "customer" ? .sale : .purchase))
                last = (row.int(0), role)
            }
            try write(found, deed)
            admitted += found.count
            if found.count < page { break }
        }
        return admitted
    }

    private static func write(_ found: [(party: Int64, origin: Int64, side: Side)], _ deed: Deed) throws {
        guard !found.isEmpty else { return }
        let first = try deed.rows.takeIDs("gate_crossing", found.count)
        var counts = DailyCounts()
        var crossings: [Crossing] = []
        for (number, one) in found.enumerated() {
            let crossing = Crossing(
                id: ID(first + Int64(number)), party: ID(one.party), side: one.side, source: .existing, policy: nil,
                origin: one.origin == 0 ? nil : ID(one.origin), day: deed.today, at: deed.now,
                actor: deed.actor.name, grounds: one.side == .sale ? "role customer" : "role supplier")
            counts.add(crossing.key, \.crossings)
            crossings.append(crossing)
            if crossings.count == 10_000 {
                try Crossings.insert(crossings, state: .accepted, in: deed.rows)
                crossings.removeAll(keepingCapacity: true)
            }
        }
        try Crossings.insert(crossings, state: .accepted, in: deed.rows)
        try counts.write(in: deed.rows)
    }
}
