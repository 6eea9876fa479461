import Governance
import Office
import TestOffice
import Testing

@Suite("What follows when something happens")
struct EventListTests {
    @Test("is read in one place: each event with those who listen, in their order")
    func list() throws {
        var events: [String: [String]] = [:]
        for listener in Office.parts.listeners { events[listener.event, default: []].append(listener.who) }
        let text = events.sorted { $0.key < $1.key }
            .map { "\($0.key)\n" + $0.value.map { "    \($0)\n" }.joined() }.joined()
        let difference = try StoredPage.difference(text, "events.txt", beside: Self.snapshots)
        #expect(difference == nil, "\(difference ?? "")")
    }

    /// The pages of all command tests stand together.
    private static let snapshots = #filePath.replacing("/Events/EventListTests.swift", with: "/ExpectPage.swift")
}
