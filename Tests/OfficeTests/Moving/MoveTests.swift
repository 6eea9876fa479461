import FoundationEssentials
import Glibc
import Governance
import Office
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("A move while somebody works")
struct MoveTests {
    @Test("what a colleague does meanwhile is not lost: the move is refused, and nothing of it stays")
    func meanwhile() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/move-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var session = Session(address: folder + "/old.db", actor: "boss", systemUser: "boss")
        session.today = Day(iso: "2026-11-02")
        let office = Office(try Office.database(session, create: true), session)
        #expect(try Founding.begin(office.books, .init(), schema: Office.schema) == .begun)

        let place = Database.Place(folder + "/new.db")
        let target = EverythingArrival.Target(place, shown: "new.db", patience: 5_000, keeps: true)
        var other = session
        other.address = folder + "/new.db"
        let arrival = EverythingArrival(target, schema: Office.schema) { [other] in
            Office(try Office.database(other), other).books
        }
        var works = 0
        let move = {
            try arrival.take(from: office.books, checks: Office.parts.checks) { _, _ in
                works += 1
                guard works == 3 else { return }
                try? office.books.perform("party.relate") { deed in deed.detail("number", "1") }
            }
        }
        #expect(throws: EverythingRefusal.changedMeanwhile) { try move() }
        #expect(works >= 3 && access(folder + "/new.db", F_OK) != 0)
        // When nobody works, it goes.
        #expect(try move().verification.results.allSatisfy { $0.faultCount == 0 })
    }
}
