import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("What verify finds of parties")
struct PartyCheckTests {
    static let parties = """
        code,name,name_kana,kind,email
        HD,甲ホールディングス,コウホールディングス,organization,
        A,甲商店,,organization,info@kou.example
        B,乙産業,,organization,
        C,丙工業,,organization,
        P,山田太郎,ヤマダタロウ,person,taro@mail.example
        Q,鈴木花子,,person,
        """

    private func books(_ engine: Engine) throws -> PartyBooks {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        try desk.relate("HD", .parentOf, "A")
        try desk.relate("B", .branchOf, "A")
        _ = try desk.merge("HD", ["C"], because: "same")
        _ = try desk.erase(["Q"], reason: "asked")
        try desk.addNote("P", "x")
        #expect(try books.faults() == [])
        return books
    }

    /// What somebody does behind the program's back, and all that verify says of it.
    private static let changes: [(SQL, [String])] = [
        (
            "INSERT INTO party_relation (party_id, relation, other_id) SELECT p.id, 'parent_of', o.id FROM party p, party o WHERE p.code = 'B' AND o.code = 'HD'",
            [
                "party.groups: A stands above itself", "party.groups: B stands above itself",
                "party.groups: HD stands above itself",
            ]
        ),
        (
            "INSERT INTO party_relation (party_id, relation, other_id) SELECT p.id, 'branch_of', o.id FROM party p, party o WHERE p.code = 'B' AND o.code = 'HD'",
            ["party.groups: B stands below 2 parties"]
        ),
        (
            "UPDATE party SET name = 'Mary' WHERE name = 'erased'",
            ["party.erasures: ERASED-1", "party.search: party 6"]
        ),
        ("UPDATE party SET note = 'x' WHERE name = 'erased'", ["party.erasures: ERASED-1"]),
        ("UPDATE party SET name = '別の名' WHERE code = 'A'", ["party.search: party 2"]),
        ("UPDATE party SET name_kana = 'ベツ' WHERE code = 'P'", ["party.search: party 5"]),
        (
            "UPDATE party_contact_point SET value = 'a@else.example' WHERE value = 'info@kou.example'",
            ["party.search: party 2"]
        ),
        ("DELETE FROM party_gram_recent WHERE party = 5", ["party.search: party 5"]),
        ("UPDATE party SET name = name WHERE code = 'A'", []), ("UPDATE party SET address = 'x' WHERE code = 'P'", []),
        // What came of a merged company's own is no member of the group.
        (
            "INSERT INTO party_relation (party_id, relation, other_id) SELECT p.id, 'parent_of', o.id FROM party p, party o WHERE p.code = 'C' AND o.code = 'A'",
            []
        ),
        (
            "INSERT INTO party_note (id, party_id, day, author, text, created_at) SELECT 99, id, 1, 'x', 'y', 1 FROM party WHERE code = 'C'",
            ["party.merged: party_note: 1 of C"]
        ),
    ]

    @Test("Each change behind the program's back is found by its check, and by no other", arguments: Engine.available)
    func changes(engine: Engine) throws {
        let books = try books(engine)
        for (change, faults) in Self.changes {
            let found = try books.office.database.write(keep: false) { rows in
                #expect(try rows.run(change) > 0, "\(change.text)")
                let checks = PartyChecks.all + SearchChecks.all + PrivacyChecks.all
                return try checks.filter { !["party.personal_tables", "party.overwritten"].contains($0.name) }.flatMap {
                    check in
                    try check.run(in: rows, of: books.office.parts).faults.map { "\(check.name): \($0)" }
                }
            }
            #expect(found.sorted() == faults, "\(change.text)")
        }
        #expect(try books.faults() == [])
    }

    @Test("Each check looks at as many as there are", arguments: Engine.available)
    func examined(engine: Engine) throws {
        let books = try books(engine)
        let counts = try books.office.database.read { rows in
            try (PartyChecks.all + SearchChecks.all + [PrivacyChecks.erasures]).map {
                "\($0.name) \(try $0.run(in: rows, of: books.office.parts).examined)"
            }
        }
        #expect(counts == ["party.groups 2", "party.merged 1", "party.search 6", "party.erasures 1"])
    }
}
