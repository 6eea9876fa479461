import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Origins")
struct OriginTests {
    @Test("An origin is registered once, renamed, and found by its code", arguments: Engine.available)
    func register(engine: Engine) throws {
        let books = try PartyBooks(engine)
        let (first, again, other) = try books.office.books().perform("marketing.test") { deed in
            (
                try Origins.register("FAIR", name: "展示会", in: deed),
                try Origins.register("FAIR", name: "Fair", in: deed),
                try Origins.register("fair", name: "other", in: deed)
            )
        }
        #expect(first == again && first != other)
        try books.office.database.read { rows throws in
            #expect(try Origins.all(in: rows) == ["FAIR": first, "fair": other])
            #expect(try Origins.require("FAIR", in: rows) == first)
            #expect(throws: PartyRefusal.unknownOrigin("WEB")) { try Origins.require("WEB", in: rows) }
            #expect(try rows.first("SELECT name FROM party_origin WHERE code = 'FAIR'") { $0.text(0) } == "Fair")
        }
    }

    @Test("A party brings its origin, and one that is not known is refused", arguments: Engine.available)
    func ofParty(engine: Engine) throws {
        let books = try PartyBooks(engine)
        try books.office.books().perform("marketing.test") { _ = try Origins.register("FAIR", name: "展示会", in: $0) }
        let taken = try books.office.importing(PartyImport.self, "code,name,origin\nA,Alpha,FAIR\nB,Beta,WEB\n")
        #expect(taken.refused == ["3 origin party.unknown_origin"])
        #expect(try books.count("SELECT COUNT(*) FROM party WHERE origin_id IS NOT NULL") == 1)
    }
}
