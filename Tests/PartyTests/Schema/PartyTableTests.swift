import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("What the tables of parties refuse by themselves")
struct PartyTableTests {
    /// Rows that no road of the program writes: the last line of defence against one that would.
    private static let impossible: [SQL] = [
        "INSERT INTO party (id, code, kind, name, name_key, created_at) VALUES (9, 'A', 'person', 'x', 'x', 0)",
        "INSERT INTO party (id, code, kind, name, name_key, created_at) VALUES (9, 'Z', 'robot', 'x', 'x', 0)",
        "INSERT INTO party (id, code, kind, name, name_key, created_at, merged_into) VALUES (9, 'Z', 'person', 'x', 'x', 0, 99)",
        "INSERT INTO party (id, code, kind, name, name_key, created_at, origin_id) VALUES (9, 'Z', 'person', 'x', 'x', 0, 99)",
        "UPDATE party SET name = NULL WHERE id = 1", "DELETE FROM party WHERE code = 'P'",
        "INSERT INTO party_contact_point (party_id, kind, value) VALUES (1, 'pigeon', 'x')",
        "INSERT INTO party_contact_point (party_id, kind, value) VALUES (99, 'email', 'x')",
        "INSERT INTO party_contact_point (party_id, kind, value) SELECT party_id, kind, value FROM party_contact_point",
        "INSERT INTO party_role (party_id, role) SELECT party_id, role FROM party_role",
        "INSERT INTO party_relation (party_id, relation, other_id) VALUES (1, 'owns', 2)",
        "INSERT INTO party_relation (party_id, relation, other_id) VALUES (1, 'refers', 99)",
        // A task is either said or a word, is about one cause once, and done by somebody.
        "INSERT INTO party_task (id, source, owner, due_on, opened_on, opened_by) VALUES (9, 'hand', 'x', 1, 1, 'x')",
        "INSERT INTO party_task (id, source, word, text, owner, due_on, opened_on, opened_by) VALUES (9, 'hand', 'a', 'b', 'x', 1, 1, 'x')",
        "INSERT INTO party_task (id, source, cause_kind, word, owner, due_on, opened_on, opened_by) VALUES (9, 'gate', 'k', 'a', 'x', 1, 1, 'x')",
        "UPDATE party_task SET done_on = 1", "UPDATE party_task SET done_by = 'x'",
        "UPDATE party_task SET result = 'x'",
        "UPDATE party_stakeholder SET role = 'prays'", "UPDATE party_stakeholder SET stance = 'unsure'",
        "UPDATE party_trait SET kind = 'smell'", "UPDATE party_gift SET direction = 'lent'",
        "UPDATE party_gift SET kind = 'bribe'", "UPDATE party_gift SET amount_minor = NULL",
        "UPDATE party_confirmation SET failed = 2",
        "INSERT INTO party_field_rule (field, half_life_days, stale_days) VALUES ('name', 0, 1)",
        "INSERT INTO party_field_rule (field, half_life_days, stale_days) VALUES ('name', 1, 0)",
        "INSERT INTO party_purpose (code, text, kind) VALUES ('x', 'x', 'robot')",
        "INSERT INTO party_purpose_of (party_id, purpose, since) VALUES (1, 'nothing', 1)",
        "UPDATE party_erasure SET party_id = 99",
        "INSERT INTO party_erasure (id, party_id, erased_on, reason, actor) SELECT 99, party_id, 1, 'x', 'x' FROM party_erasure",
        "UPDATE party_erased SET kind = 'shoe'", "UPDATE party_erased SET erasure_id = 99",
        "DELETE FROM party_erasure WHERE id = 1", "UPDATE party_merge_cluster SET state = 'maybe'",
    ]

    @Test("A row that cannot be is not kept, on either engine", arguments: Engine.available)
    func impossible(engine: Engine) throws {
        let books = try PartyBooks(
            engine,
            """
            code,name,kind,roles,email
            A,甲商店,organization,customer,info@kou.example
            B,甲商店,organization,,
            P,山田太郎,person,,
            Q,鈴木花子,person,,hanako@mail.example
            """)
        let desk = books.desk()
        _ = try desk.addTask("x", about: "P")
        try desk.addStakeholder("P", topic: "T", role: .buys)
        try desk.addTrait("P", .avoid, "蕎麦")
        _ = try desk.addGift(NewGift(party: "P", direction: .given, amount: Money(minor: 1, .yen), what: "x"))
        _ = try desk.confirm("P", [.name], by: .call)
        _ = try desk.merge("A", ["B"])
        _ = try desk.erase(["Q"], reason: "asked")
        let before = try books.office.database.everything()
        for statement in Self.impossible {
            #expect(throws: StorageRefusal.self, "\(statement.text)") {
                try books.office.database.write { try $0.run(statement) }
            }
        }
        #expect(differences(before, try books.office.database.everything()) == [])
    }

    @Test("What others may read of parties is what happened, in money and days", arguments: Engine.available)
    func views(engine: Engine) throws {
        let books = try PartyBooks(engine, "code,name,kind\nC,甲商店,organization\nP,山田太郎,person\nQ,鈴木花子,person\n")
        let desk = books.desk()
        let day = try #require(Day(iso: "2026-10-01"))
        try desk.addNote("P", "面談", on: day)
        var gift = NewGift(party: "P", direction: .received, amount: Money(minor: 3000, .yen), what: "菓子")
        gift.day = day
        _ = try desk.addGift(gift)
        let done = try desk.addTask("電話", about: "P"), open = try desk.addTask("訪問", about: "P")
        _ = try desk.finishTask(done.number, result: "快諾")
        try desk.relate("P", .worksFor, "C", title: "部長")
        try desk.setPurpose("news", text: "ご案内", kind: nil)
        try desk.holdFor("news", party: "P")
        func lines(_ sql: SQL, _ columns: Int) throws -> [String] {
            try books.office.database.read { rows in
                try rows.rows(sql) { row in
                    (0..<columns).map { row.optionalText($0) ?? "-" }.joined(separator: " ")
                }
            }
        }
        let today = try #require(Day(iso: TestOffice.today))
        #expect(
            try lines(
                """
                SELECT kind, what, CAST(at / 86400000 AS TEXT), CAST(amount_minor AS TEXT), currency
                  FROM party_event_view ORDER BY kind
                """, 5) == [
                    "gift received gift: 菓子 \(day.number) 3000 JPY", "note 面談 \(day.number) - -",
                    "task 電話: 快諾 \(today.number) - -",
                ])
        #expect(
            try lines(
                "SELECT what, CASE WHEN done_on IS NULL THEN 'open' ELSE 'done' END FROM party_task_view ORDER BY id", 2
            )
                == ["電話 done", "訪問 open"])
        #expect(open.doneOn == nil)
        #expect(try lines("SELECT title FROM party_works_for_view", 1) == ["部長"])
        #expect(try lines("SELECT reason FROM party_claim_view", 1) == ["purpose"])
        _ = try desk.merge("P", ["Q"], because: "same")
        #expect(try lines("SELECT a.code, p.code FROM party_alias a JOIN party p ON p.id = a.party_id", 2) == ["Q P"])
    }
}
