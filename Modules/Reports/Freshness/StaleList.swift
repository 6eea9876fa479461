import Gate
import Party
import Storage
import Vocabulary

/// Whose data is to be asked about again (確認待ちリスト).
package struct StaleList: Sendable {
    /// What a party is worth to us, the most first.
    package enum Worth: String, CaseIterable, Sendable {
        case customer, supplier, candidateSupplier = "candidate_supplier", prospect, partner
        /// Any other role, or none.
        case others
    }

    package let parties: [StaleParty]
    /// Whether there are more.
    package let isCut: Bool
}

/// One party with the fields that are stale or bad.
package struct StaleParty: Sendable, Equatable {
    package struct Field: Sendable, Equatable {
        package let field: VerifiedField
        package let freshness: Freshness
    }

    package let code: String
    package let name: String
    package let owner: Owner
    package let worth: StaleList.Worth
    package let fields: [Field]

    /// The oldest day on which one of the fields was last right.
    var waitingSince: Day { fields.map(\.freshness.confirmedOn).min() ?? .latest }
}

/// The parties of one worth, in pages by their number, until enough were found: a list of a hundred does not read the
/// whole base where much of it is stale. Parties came in by their numbers, so the first pages are the oldest.
struct StalePages {
    private static let page = 2000

    private let worth: StaleList.Worth
    private let owner: Owner?
    private let day: Day
    private let enough: Int
    private let rows: Connection

    init(worth: StaleList.Worth, owner: Owner?, day: Day, enough: Int, in rows: Connection) {
        self.worth = worth
        self.owner = owner
        self.day = day
        self.enough = enough
        self.rows = rows
    }

    /// Hands over parties; the body answers how many it took.
    func each(_ body: (KnownFields, Owner) throws -> Int) throws {
        var after: Int64 = -1
        var taken = 0
        while taken <= enough {
            let last = try rows.count(
                "SELECT MAX(id) FROM (SELECT id FROM (\(parties(after: after, upTo: .max))) AS all_of_worth ORDER BY id LIMIT \(Self.page)) AS page"
            )
            guard last > after else { return }
            let list = parties(after: after, upTo: last)
            let owners = try owners(of: list)
            try KnownFields.each(of: list, on: day, in: rows) { known in
                let one = owners[known.party.value] ?? .marketing
                guard owner == nil || owner == one else { return }
                taken += try body(known, one)
            }
            after = last
        }
    }

    /// The living parties of the worth between two numbers.
    private func parties(after: Int64, upTo last: Int64) -> SQL {
        let living: SQL = """
            p.merged_into IS NULL
               AND NOT EXISTS (SELECT 1 FROM party_erasure e WHERE e.party_id = p.id)\(ofOwner)
            """
        if worth == .others {
            return """
                SELECT p.id AS id FROM party p WHERE p.id > \(after) AND p.id <= \(last) AND \(living)
                   AND NOT EXISTS (SELECT 1 FROM party_role r WHERE r.party_id = p.id AND r.role IN
                       ('customer', 'supplier', 'candidate_supplier', 'prospect', 'partner'))
                """
        }
        return """
            SELECT p.id AS id FROM party_role r JOIN party p ON p.id = r.party_id
             WHERE r.role = \(worth.rawValue) AND r.party_id > \(after) AND r.party_id <= \(last) AND \(living)
            """
    }

    /// Leaves out in the rows already whom the owner cannot have; who of the rest has the party is told by its crossings.
    private var ofOwner: SQL {
        let crossing: SQL = "SELECT 1 FROM gate_crossing_view c WHERE c.party_id = p.id"
        return switch owner {
        case nil: ""
        case .marketing: " AND NOT EXISTS (\(crossing) AND c.state <> 'returned')"
        case .gate: " AND EXISTS (\(crossing) AND c.state = 'waiting')"
        case .sourcing: " AND EXISTS (\(crossing) AND c.state = 'accepted' AND c.side = 'purchase')"
        case .sales: " AND EXISTS (\(crossing) AND c.state = 'accepted' AND c.side = 'sale')"
        }
    }

    private func owners(of list: SQL) throws -> [Int64: Owner] {
        var owners: [Int64: Owner] = [:]
        try rows.each(
            """
            SELECT party_id, MAX(CASE WHEN state = 'accepted' AND side = 'sale' THEN 3
                                      WHEN state = 'accepted' THEN 2 ELSE 1 END)
              FROM gate_crossing_view WHERE state <> 'returned' AND party_id IN (\(list)) GROUP BY party_id
            """
        ) { owners[$0.int(0)] = FreshnessCounts.owner($0.int(1)) }
        return owners
    }
}
