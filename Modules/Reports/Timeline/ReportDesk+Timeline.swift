import Governance
import Party
import Storage

extension ReportDesk {
    /// Everything that happened between a party and us, the latest first, at most `limit` events.
    /// Results of screening are among them for those alone who may know them.
    /// - Throws: ``PartyRefusal/unknown(_:)``.
    package func timeline(of code: String, limit: Int = 100) throws -> Timeline {
        try books.read("reports.view") { rows in
            let party = try Parties.require(code, in: rows)
            var views = try rows.views(ending: "_event_view")
            if try !books.mayDo("screening.view", in: rows) { views.removeAll { $0.contains("screening") } }
            let events = try rows.all(
                EventsOfParty(
                    party: party.id, views: views, limit: limit + 1, civil: try Setting.civilTime(in: rows)))
            return Timeline(
                code: party.code, name: party.name, events: Array(events.prefix(limit)), isCut: events.count > limit)
        }
    }
}
