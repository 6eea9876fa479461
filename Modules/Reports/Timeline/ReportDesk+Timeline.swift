import Governance
import Party
import Storage

extension ReportDesk {
    /// Everything that happened between a party and us, the latest first, at most `limit` events.
    /// - Throws: ``PartyRefusal/unknown(_:)``.
    package func timeline(of code: String, limit: Int = 100) throws -> Timeline {
        try books.read("reports.view") { rows in
            let party = try Parties.require(code, in: rows)
            let events = try rows.all(EventsOfParty(party: party.id, limit: limit + 1))
            return Timeline(
                code: party.code, name: party.name, events: Array(events.prefix(limit)), isCut: events.count > limit)
        }
    }
}
