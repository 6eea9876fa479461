import Governance
import Party
import Storage
import Vocabulary

/// A party in the list of a temperature (温度別リスト).
package struct Contact: Equatable, Sendable {
    package let party: ID<Party>
    package let code: String
    package let name: String
    package let standing: StandingNow
}

/// One page of contacts; `next` is where the next page begins, nil at the end.
package struct ContactPage: Equatable, Sendable {
    package let contacts: [Contact]
    package let next: ID<Party>?
}

extension MarketingDesk {
    /// Contacts of a temperature on a side at a moment, in the order of their ids.
    ///
    /// Time cools: who was hot after the last entry may be warm by now, and stands in the list where it is now. The
    /// page is filled from the lists of that temperature and those above it.
    package func contacts(
        side: Side, temperature: Temperature, at moment: Instant? = nil, after: ID<Party>? = nil, limit: Int = 100
    ) throws -> ContactPage {
        let now = moment ?? books.now()
        return try books.read("marketing.view") { rows in
            let eras = try ScoreEras(in: rows)
            // Time only cools, but rules that hold since today may warm whoever nobody has brought across yet.
            let coldest = eras.isBehind(at: now) ? .cold : temperature
            let horizon = eras.horizon(at: now)
            let ahead = try EntriesAhead.lie(beyond: horizon, in: rows) ? horizon : nil
            var contacts: [Contact] = []
            var last = after?.value ?? Int64.min
            while contacts.count < limit {
                let page = try Self.page(side, from: coldest, after: last, ahead: ahead, in: rows)
                guard let end = page.last else { return ContactPage(contacts: contacts, next: nil) }
                var standings: [ID<Party>: StandingNow] = [:]
                try StandingNow.each(of: page.map(\.id), side, at: now, eras: eras, in: rows) { standings[$0] = $1 }
                for (id, code, name) in page {
                    guard let standing = standings[id], standing.temperature == temperature else { continue }
                    contacts.append(Contact(party: id, code: code, name: name, standing: standing))
                    if contacts.count == limit { return ContactPage(contacts: contacts, next: id) }
                }
                last = end.id.value
            }
            return ContactPage(contacts: contacts, next: nil)
        }
    }

    private static func page(
        _ side: Side, from temperature: Temperature, after last: Int64, ahead horizon: Int64?, in rows: Connection
    ) throws -> [(id: ID<Party>, code: String, name: String)] {
        // Each list has its own place in the index. Who has entries after today may stand in a colder one by then.
        var found: [(id: ID<Party>, code: String, name: String)] = []
        for list in Temperature.allCases where list >= temperature || horizon != nil {
            let dated: SQL = list >= temperature ? "" : "AND s.score_at > \(horizon ?? .max)"
            found += try rows.rows(
                """
                SELECT s.party_id, p.code, p.name FROM marketing_standing s JOIN party p ON p.id = s.party_id
                 WHERE s.side = \(side) AND s.temperature = \(list.rawValue) AND s.party_id > \(last) \(dated)
                   AND NOT EXISTS (SELECT 1 FROM party_erasure e WHERE e.party_id = s.party_id)
                 ORDER BY s.party_id LIMIT \(ScoreHistory.chunk)
                """
            ) { ($0.id(0, of: Party.self), $0.text(1), $0.text(2)) }
        }
        return Array(found.sorted { $0.id < $1.id }.prefix(ScoreHistory.chunk))
    }
}
