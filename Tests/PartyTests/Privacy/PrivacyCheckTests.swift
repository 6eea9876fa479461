import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("What verify finds of people who were erased")
struct PrivacyCheckTests {
    @Test("Whatever is said of a stub again is found, and nothing else is", arguments: Engine.available)
    func returned(engine: Engine) throws {
        let books = try PersonErasureTests.neighbours(engine)
        _ = try books.desk().erase(["HANAKO"], reason: "asked")
        let stub: SQL = "(SELECT party_id FROM party_erasure)"
        let changes: [SQL] = [
            "UPDATE party SET name = '華子' WHERE id = \(stub)", "UPDATE party SET name_kana = 'ハナコ' WHERE id = \(stub)",
            "UPDATE party SET address = '渋谷区' WHERE id = \(stub)",
            "UPDATE party SET birth_day = 1 WHERE id = \(stub)", "UPDATE party SET note = '入院' WHERE id = \(stub)",
            "UPDATE party SET postal_code = '150' WHERE id = \(stub)",
            "INSERT INTO party_contact_point (party_id, kind, value) SELECT party_id, 'email', 'h@x.example' FROM party_erasure",
            "INSERT INTO party_identifier (party_id, scheme, value) SELECT party_id, 'other', '1' FROM party_erasure",
            "INSERT INTO party_tag (party_id, tag) SELECT party_id, '釣り' FROM party_erasure",
        ]
        for change in changes {
            let found = try books.office.database.write(keep: false) { rows in
                #expect(try rows.run(change) == 1, "\(change.text)")
                return try PrivacyChecks.erasures.run(in: rows).faults
            }
            #expect(found == ["ERASED-1"], "\(change.text)")
        }
        let neighbour = try books.office.database.write(keep: false) { rows in
            try rows.run("UPDATE party SET note = 'x' WHERE code = 'TARO'")
            return try PrivacyChecks.erasures.run(in: rows)
        }
        #expect((neighbour.examined, neighbour.faults) == (1, []))
    }

    @Test(
        "A file that was not written anew since says so until it is; a server looks after its own",
        arguments: Engine.available)
    func overwritten(engine: Engine) throws {
        let books = try PersonErasureTests.neighbours(engine)
        func faults() throws -> Int {
            try books.office.database.read { try PrivacyChecks.overwritten.run(in: $0).faults.count }
        }
        _ = try books.desk(isRehearsal: true).erase(["HANAKO"], reason: "asked")
        #expect(try faults() == 0)
        _ = try books.desk().erase(["HANAKO"], reason: "asked")
        #expect(try faults() == (engine == .sqlite ? 1 : 0))
        // What is done afterwards does not make it forgotten.
        try books.desk().addNote("TARO", "x")
        #expect(try faults() == (engine == .sqlite ? 1 : 0))
        #expect(try books.office.database.overwriteFreeSpace())
        #expect(try faults() == 0)
        try books.desk().addNote("TARO", "y")
        #expect(try faults() == 0)
    }
}
