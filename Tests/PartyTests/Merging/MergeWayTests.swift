import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

/// A module of tomorrow with a table for each way to follow: what a module says is what becomes of its rows, and taking a
/// merge back undoes it.
@Suite("How the tables of modules follow a merge")
struct MergeWayTests {
    private struct Ways: FollowsMerge {
        let ways = [
            MergeWay("later_account", .unites), MergeWay("later_pair", "one_id", .unites),
            MergeWay("later_pair", "other_id", .unites), MergeWay("later_proof", .stays("as it was sealed")),
            MergeWay("later_pick", .chosen), MergeWay("later_sum", .keptAnew),
        ]

        func weigh(in rows: Connection) throws {
            try rows.run(
                """
                INSERT INTO merge_weight (party_id, weight)
                SELECT c.party_id, 5 FROM merge_candidate c JOIN later_pick p ON p.party_id = c.party_id
                """)
        }

        /// Only what is marked goes along.
        func choose(_ move: MergeMove) throws {
            let number = try move.number(of: "later_pick")
            try move.rows.run(
                """
                INSERT INTO merge_moved (reference, cluster, from_party, to_party, row_id, row_key)
                SELECT CAST(\(number) AS BIGINT), m.cluster, m.old_party, m.new_party, p.id, CAST(NULL AS TEXT)
                  FROM merge_map m JOIN later_pick p ON p.party_id = m.old_party WHERE p.goes = 1
                """)
        }

        /// The sum of each party is worked out anew after the rows have moved.
        func prepare(_ move: MergeMove) throws -> () throws -> Void {
            {
                try move.carry("later_pick")
                try move.rows.run("DELETE FROM later_sum WHERE party_id IN (SELECT party_id FROM merge_touched)")
                try move.rows.run(
                    """
                    INSERT INTO later_sum (party_id, amount)
                    SELECT party_id, CAST(SUM(amount) AS BIGINT) FROM later_line
                     WHERE party_id IN (SELECT party_id FROM merge_touched) GROUP BY party_id
                    """)
            }
        }
    }

    private enum Later: RecordsOfParties {
        static let name = "later"
        static let migrations = [
            Migration("later", 1, "tables of a later module") { type in
                [
                    "CREATE TABLE later_line (id \(type.id), party_id \(type.party) NOT NULL, amount \(type.int) NOT NULL) \(type.strict)",
                    "CREATE TABLE later_sum (party_id \(type.party) PRIMARY KEY, amount \(type.int) NOT NULL) \(type.strictByKey)",
                    """
                    CREATE TABLE later_account (party_id \(type.party) NOT NULL, bank TEXT NOT NULL, owner TEXT NOT NULL,
                        PRIMARY KEY (party_id, bank)) \(type.strictByKey)
                    """,
                    """
                    CREATE TABLE later_pair (one_id \(type.party) NOT NULL, other_id \(type.party) NOT NULL, how TEXT NOT NULL,
                        PRIMARY KEY (one_id, other_id, how)) \(type.strictByKey)
                    """,
                    "CREATE TABLE later_proof (id \(type.id), party_id \(type.party) NOT NULL, hash \(type.blob)) \(type.strict)",
                    "CREATE TABLE later_pick (id \(type.id), party_id \(type.party) NOT NULL, goes \(type.int) NOT NULL) \(type.strict)",
                ]
            }
        ]
        static var follows: any FollowsMerge { Ways() }
        static let personal = ["line", "sum", "account", "pair", "proof", "pick"].map {
            PersonalTable("later_\($0)", en: $0, ja: $0, .remove)
        }
    }

    private static func office(_ engine: Engine) throws -> TestOffice {
        let office = try TestOffice(engine, [PartyPart.self, Later.self])
        try office.importing(
            PartyImport.self, "code,name,kind\nA,山田太郎,person\nB,山田太郎,person\nC,山田太郎,person\nX,鈴木花子,person\n")
        try office.put { rows in
            let ids = try Dictionary(
                uniqueKeysWithValues: ["A", "B", "C", "X"].map { ($0, try Parties.require($0, in: rows).id) })
            func id(_ code: String) throws -> ID<Party> { try #require(ids[code]) }
            for (number, (code, amount)) in [("A", 1), ("B", 10), ("B", 20), ("C", 100), ("X", 1000)].enumerated() {
                try rows.run(
                    "INSERT INTO later_line (id, party_id, amount) VALUES (\(number + 1), \(try id(code)), \(amount))")
            }
            try rows.run(
                "INSERT INTO later_sum (party_id, amount) SELECT party_id, CAST(SUM(amount) AS BIGINT) FROM later_line GROUP BY party_id"
            )
            for (code, bank) in [("A", "みずほ"), ("B", "みずほ"), ("B", "三井"), ("C", "三井"), ("C", "りそな")] {
                try rows.run(
                    "INSERT INTO later_account (party_id, bank, owner) VALUES (\(try id(code)), \(bank), \(code))")
            }
            for (one, other, how) in [
                ("A", "X", "knows"), ("B", "X", "knows"), ("B", "X", "pays"), ("X", "C", "knows"), ("A", "B", "knows"),
                ("B", "B", "is"),
            ] {
                try rows.run(
                    "INSERT INTO later_pair (one_id, other_id, how) VALUES (\(try id(one)), \(try id(other)), \(how))")
            }
            for (number, code) in ["A", "B"].enumerated() {
                try rows.run("INSERT INTO later_proof (id, party_id) VALUES (\(number + 1), \(try id(code)))")
            }
            for (number, (code, goes)) in [("B", 1), ("B", 0), ("C", 1)].enumerated() {
                try rows.run(
                    "INSERT INTO later_pick (id, party_id, goes) VALUES (\(number + 1), \(try id(code)), \(goes))")
            }
        }
        return office
    }

    private static func rows(_ office: TestOffice, _ sql: SQL) throws -> [String] {
        try office.database.read { rows in
            let codes = Dictionary(
                uniqueKeysWithValues: try rows.rows("SELECT id, code FROM party") { ($0.int(0), $0.text(1)) })
            return try rows.rows(sql) { "\(codes[$0.int(0)] ?? "?") \($0.text(1))" }.sorted()
        }
    }

    @Test("Rows follow, unite, stay, are chosen or worked out anew, and all go back", arguments: Engine.available)
    func ways(engine: Engine) throws {
        let office = try Self.office(engine)
        let desk = PartyDesk(office.books())
        let before = try office.database.everything(without: MergeDeskTests.traces)
        _ = try desk.merge("A", ["B", "C"])
        #expect(
            try Self.rows(office, "SELECT party_id, CAST(amount AS TEXT) FROM later_line")
                == ["A 1", "A 10", "A 100", "A 20", "X 1000"])
        #expect(try Self.rows(office, "SELECT party_id, CAST(amount AS TEXT) FROM later_sum") == ["A 131", "X 1000"])
        // みずほ of B stays with B, because A has one; 三井 of both comes once, from B.
        #expect(
            try Self.rows(office, "SELECT party_id, bank || ' ' || owner FROM later_account")
                == ["A りそな C", "A みずほ A", "A 三井 B", "B みずほ B", "C 三井 C"].sorted())
        // A pair follows with both ends; nobody is joined with himself, and nothing comes twice.
        #expect(
            try Self.rows(
                office,
                "SELECT t.one_id, p.code || ' ' || t.how FROM later_pair t JOIN party p ON p.id = t.other_id")
                == ["A B knows", "A X knows", "A X pays", "B B is", "B X knows", "X A knows"])
        #expect(try Self.rows(office, "SELECT party_id, CAST(id AS TEXT) FROM later_proof") == ["A 1", "B 2"])
        #expect(try Self.rows(office, "SELECT party_id, CAST(id AS TEXT) FROM later_pick") == ["A 1", "A 3", "B 2"])
        #expect(try office.faults() == [])
        _ = try desk.unmerge("C")
        #expect(differences(before, try office.database.everything(without: MergeDeskTests.traces)) == [])
    }

    @Test("Who stays by what a module says of weight stays, unless somebody was named", arguments: Engine.available)
    func weights(engine: Engine) throws {
        let office = try Self.office(engine)
        let desk = PartyDesk(office.books())
        let ids = try office.database.read { rows in try ["A", "B", "C"].map { try Parties.require($0, in: rows).id } }
        func survivor(_ members: [ID<Party>], _ chosen: ID<Party>? = nil) throws -> String {
            let plan = try desk.planMerge([MergeCluster(label: "x", members: members, survivor: chosen)], title: "x")
            let line = try #require(try Plans(office.books(), kinds: [MergePlan()]).show(plan.id).lines.first)
            return "\(line[2] ?? "-") \(line[4] ?? "-")"
        }
        // B weighs ten, because it has two such rows.
        #expect(try survivor([ids[0], ids[1]]) == "B gate")
        #expect(try survivor([ids[0], ids[1], ids[2]]) == "B gate")
        #expect(try survivor([ids[0], ids[2]]) == "C gate")
        #expect(try survivor([ids[0], ids[1]], ids[0]) == "A chosen")
    }

    /// What others of this module's tables do: a table that comes is asked for here, not forgotten.
    @Test("Every column of parties in this module follows in its way")
    func own() throws {
        let books = try PartyBooks(.sqlite)
        let ways = try books.office.database.read { rows in
            try PartyReference.all(ways: PartyFollows().ways, in: rows).map { reference in
                let how = "\(reference.how)".prefix { $0 != "(" }
                return "\(reference.table).\(reference.column) \(how)"
            }
        }
        #expect(
            ways.filter { $0.hasPrefix("party") } == [
                "party.merged_into follows", "party_card.person_id follows", "party_card.company_id follows",
                "party_card_addition.party_id follows", "party_card_addition.other_id follows",
                "party_confirmation.party_id unites", "party_contact_point.party_id unites",
                "party_erasure.party_id stays", "party_gift.party_id follows", "party_identifier.party_id unites",
                "party_merge_fill.from_party_id stays", "party_merge_member.party_id stays",
                "party_merge_move.old_party_id stays", "party_merge_move.new_party_id stays",
                "party_note.party_id follows", "party_purpose_of.party_id unites", "party_relation.party_id unites",
                "party_relation.other_id unites", "party_role.party_id unites", "party_stakeholder.party_id unites",
                "party_tag.party_id unites", "party_task.party_id follows", "party_trait.party_id unites",
            ])
    }
}
