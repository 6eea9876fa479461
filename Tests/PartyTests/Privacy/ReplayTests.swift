import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Erasures after an older backup has taken the place of the database")
struct ReplayTests {
    static let people = """
        code,name,kind,email,birth_date
        M,Mary Major,person,mary@mail.example,1970-01-01
        M2,M. Major,person,,
        T,Tom Minor,person,tom@mail.example,
        """

    /// The register of a database in which somebody was erased, beside one in which nobody was yet.
    private func register(_ engine: Engine, _ prepare: (PartyBooks) throws -> Void = { _ in }) throws -> (
        register: ErasureRegister, restored: PartyBooks
    ) {
        let books = try PartyBooks(engine, Self.people)
        let restored = try PartyBooks(engine, Self.people)
        try prepare(books)
        try prepare(restored)
        #expect(try books.desk().erasureRegister() == nil)
        _ = try books.desk(on: "2026-11-05").erase(["M"], reason: "asked")
        return (try #require(try books.desk().erasureRegister()), restored)
    }

    @Test("Whoever was erased since is erased again, once", arguments: Engine.available)
    func again(engine: Engine) throws {
        let (register, books) = try register(engine)
        #expect(
            register.entries.map(\.reason) == ["asked"]
                && register.entries.map(\.erasedOn.description) == ["2026-11-05"])
        #expect(try books.desk().replay(register)?.map(\.code) == ["M"])
        #expect(try books.desk().find("Major").map(\.code) == ["M2"])
        #expect(try books.desk().show("T").party.name == "Tom Minor")
        #expect(try books.office.importing(PartyImport.self, Self.people).refused == ["2 code party.erased"])
        let before = try books.office.database.everything(without: ["governance_audit", "storage_id_block"])
        #expect(try books.desk().replay(register) == [])
        #expect(
            differences(
                before, try books.office.database.everything(without: ["governance_audit", "storage_id_block"])) == [])
        #expect(try books.faults() == [])
    }

    @Test("All records that were one person go again with her", arguments: Engine.available)
    func merged(engine: Engine) throws {
        let (register, books) = try register(engine) { books in _ = try books.desk().merge("M", ["M2"]) }
        #expect(try books.desk().replay(register)?.map(\.code) == ["M", "M2"])
        let rows = try books.office.database.everything()["party"]?.joined() ?? ""
        #expect(!rows.contains("Major") && rows.contains("Minor"))
        #expect(try books.faults() == [])
    }

    @Test("One who came in after the backup is refused all the same", arguments: Engine.available)
    func unknownThere(engine: Engine) throws {
        let (register, _) = try register(engine)
        let books = try PartyBooks(engine)
        #expect(try books.desk().replay(register) == [])
        #expect(try books.office.importing(PartyImport.self, Self.people).refused == ["2 code party.erased"])
        #expect(throws: PartyRefusal.erased("M")) { try books.desk().show("M") }
        #expect(try books.faults() == [])
    }

    @Test(
        "The register of another company says nothing here, and not everybody may replay", arguments: Engine.available)
    func foreign(engine: Engine) throws {
        let (register, books) = try register(engine)
        _ = try books.desk().erase(["T"], reason: "asked")
        #expect(try books.desk().replay(register) == nil)
        #expect(try books.desk().show("M").party.name == "Mary Major")
        try books.staff("seller", .sales)
        #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: "privacy.replay")) {
            try books.desk(as: "seller").replay(register)
        }
        #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: "governance.restore")) {
            try books.desk(as: "seller").erasureRegister()
        }
    }
}
