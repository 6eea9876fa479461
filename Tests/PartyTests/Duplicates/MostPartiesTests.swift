import Storage
import TestOffice
import Testing

@testable import Party

@Suite("More parties than can be compared")
struct MostPartiesTests {
    @Test("As many as fit are compared, one more is refused with the number that fits", arguments: Engine.available)
    func most(engine: Engine) throws {
        let books = try PartyBooks(engine, "code,name,kind\nA,甲,person\nB,乙,person\nC,丙,person\n")
        _ = try books.office.database.read { try ProfilesOfParties.read(in: $0, atMost: 3) }
        #expect(throws: PartyRefusal.tooManyToCompare(2)) {
            try books.office.database.read { _ = try ProfilesOfParties.read(in: $0, atMost: 2) }
        }
        // Whoever lives on in another or was erased is compared with nobody.
        _ = try books.desk().merge("A", ["B"])
        _ = try books.office.database.read { try ProfilesOfParties.read(in: $0, atMost: 2) }
        _ = try books.desk().erase(["C"], reason: "asked")
        _ = try books.office.database.read { try ProfilesOfParties.read(in: $0, atMost: 1) }
    }
}
