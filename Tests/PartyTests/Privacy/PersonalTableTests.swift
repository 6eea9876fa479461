import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

/// A module of tomorrow, with a table for each thing that may become of one.
@Suite("What modules say of their tables")
struct PersonalTableTests {
    private struct Stays: FollowsMerge { let ways: [MergeWay] = [] }

    enum LawKeeps: Refusal {
        case him(String)
        var code: String { "later.law" }
        var facts: [String] { [] }
        var kind: RefusalKind { .declined }
    }

    private enum Later: RecordsOfParties {
        static let name = "later"
        static let migrations = [
            Migration("later", 1, "tables of a later module") { type in
                [
                    """
                    CREATE TABLE later_gone (id \(type.id), party_id \(type.party) NOT NULL REFERENCES party (id),
                        word TEXT NOT NULL) \(type.strict)
                    """,
                    // Refers to a row that refers to the party, and comes before it in the alphabet.
                    """
                    CREATE TABLE later_aside (id \(type.id), gone_id \(type.int) NOT NULL REFERENCES later_gone (id),
                        word TEXT NOT NULL) \(type.strict)
                    """,
                    """
                    CREATE TABLE later_kept (id \(type.id), party_id \(type.party) NOT NULL, amount \(type.int) NOT NULL)
                    \(type.strict)
                    """,
                    """
                    CREATE TABLE later_cleared (id \(type.id), from_id \(type.party) NOT NULL, to_id \(type.party),
                        word TEXT NOT NULL, number \(type.int) NOT NULL, maybe TEXT, day \(type.int), kept TEXT NOT NULL)
                    \(type.strict)
                    """,
                    """
                    CREATE TABLE later_sealed (id \(type.id), party_id \(type.party) NOT NULL, word TEXT NOT NULL,
                        seal TEXT NOT NULL) \(type.strict)
                    """,
                    """
                    CREATE TABLE later_secret (id \(type.id), party_id \(type.party) NOT NULL, word TEXT NOT NULL)
                    \(type.strict)
                    """,
                ]
            }
        ]
        static var follows: any FollowsMerge { Stays() }
        static let personal = [
            PersonalTable("later_gone", en: "later_gone", ja: "later_gone", .remove),
            PersonalTable("later_aside", en: "later_aside", ja: "later_aside", .remove) { parties in
                "gone_id IN (SELECT g.id FROM later_gone g WHERE g.party_id IN (\(parties)))"
            },
            PersonalTable("later_kept", en: "later_kept", ja: "later_kept", .keep),
            PersonalTable(
                "later_cleared", en: "later_cleared", ja: "later_cleared", .clear(["word", "number", "maybe", "day"])),
            PersonalTable(
                "later_sealed", en: "later_sealed", ja: "later_sealed",
                .reseal { parties, rows in
                    try rows.run(
                        "UPDATE later_sealed SET word = '', seal = 'sealed anew' WHERE party_id IN (\(parties))")
                }),
            PersonalTable(untold: "later_secret", .remove),
        ]

        static func allowErasing(_ party: Party, in rows: Connection) throws {
            if party.name == "Wanted Man" { throw LawKeeps.him(party.code) }
        }
    }

    private static func office(_ engine: Engine) throws -> TestOffice {
        let office = try TestOffice(engine, [PartyPart.self, Later.self])
        try office.importing(
            PartyImport.self,
            "code,name,kind\nM,Mary Major,person\nT,Tom Minor,person\nW,Wanted Man,person\n")
        try office.put { rows in
            for (number, code) in ["M", "T"].enumerated() {
                let id = try Parties.require(code, in: rows).id, other = try Parties.require("W", in: rows).id
                let (one, two) = (number * 2 + 1, number * 2 + 2)
                try rows.run("INSERT INTO later_gone (id, party_id, word) VALUES (\(one), \(id), \("gone " + code))")
                try rows.run("INSERT INTO later_aside (id, gone_id, word) VALUES (\(one), \(one), \("aside " + code))")
                try rows.run("INSERT INTO later_kept (id, party_id, amount) VALUES (\(one), \(id), 7)")
                for (row, from, to) in [(one, id, other), (two, other, id)] {
                    try rows.run(
                        """
                        INSERT INTO later_cleared (id, from_id, to_id, word, number, maybe, day, kept)
                        VALUES (\(row), \(from), \(to), \("word " + code), 5, \("maybe " + code), 20000, 'kept')
                        """)
                }
                try rows.run(
                    "INSERT INTO later_sealed (id, party_id, word, seal) VALUES (\(one), \(id), \("sealed " + code), 'old')"
                )
                try rows.run(
                    "INSERT INTO later_secret (id, party_id, word) VALUES (\(one), \(id), \("secret " + code))")
            }
        }
        return office
    }

    private static func rows(_ office: TestOffice, _ table: String) throws -> [String] {
        try office.database.everything()[table] ?? []
    }

    @Test(
        "Rows go, stay, are emptied or sealed anew, as was said of each, and only the person's",
        arguments: Engine.available)
    func erased(engine: Engine) throws {
        let office = try Self.office(engine)
        #expect(try office.faults() == [])
        _ = try PartyDesk(office.books()).erase(["M"], reason: "asked")
        func texts(_ sql: SQL) throws -> [String] {
            try office.database.read { try $0.rows(sql) { row in row.optionalText(0) ?? "-" } }
        }
        #expect(try texts("SELECT word FROM later_gone ORDER BY id") == ["gone T"])
        #expect(try texts("SELECT word FROM later_aside ORDER BY id") == ["aside T"])
        #expect(try texts("SELECT word FROM later_secret ORDER BY id") == ["secret T"])
        #expect(try Self.rows(office, "later_kept").count == 2)
        #expect(try texts("SELECT word FROM later_sealed ORDER BY id") == ["", "sealed T"])
        #expect(try texts("SELECT seal FROM later_sealed ORDER BY id") == ["sealed anew", "old"])
        // Whichever column names the person, what must stand there becomes nothing, the rest goes.
        let cleared = try office.database.read { rows in
            try rows.rows("SELECT word, number, maybe, day, kept FROM later_cleared ORDER BY id") {
                "\($0.text(0))|\($0.int(1))|\($0.optionalText(2) ?? "-")|\($0.optionalInt(3).map(String.init) ?? "-")|\($0.text(4))"
            }
        }
        #expect(
            cleared == ["|0|-|-|kept", "|0|-|-|kept", "word T|5|maybe T|20000|kept", "word T|5|maybe T|20000|kept"])
        #expect(try office.faults() == [])
    }

    @Test("The law of one module keeps a person whole, also among others who may go", arguments: Engine.available)
    func kept(engine: Engine) throws {
        let office = try Self.office(engine)
        let before = try office.database.everything(without: ["storage_id_block"])
        for codes in [["W"], ["M", "W"], ["W", "T"]] {
            #expect(throws: LawKeeps.self) { try PartyDesk(office.books()).erase(codes, reason: "asked") }
            #expect(differences(before, try office.database.everything(without: ["storage_id_block"])) == [])
        }
    }

    @Test("The person is told what stands in them, but for what a module may not tell", arguments: Engine.available)
    func told(engine: Engine) throws {
        let office = try Self.office(engine)
        try office.books().perform("later.look") { $0.subject = .party("M") }
        try office.books().perform("party.look") { $0.subject = .party("M") }
        let record = try PartyDesk(office.books()).disclose("M")
        let later = record.parts.filter { $0.table.hasPrefix("later_") }
        #expect(
            Set(later.map(\.table)) == ["later_aside", "later_cleared", "later_gone", "later_kept", "later_sealed"])
        #expect(later.first { $0.table == "later_cleared" }?.rows.count == 2)
        let values = record.parts.flatMap(\.rows).joined().map { "\($0.value)" }
        #expect(values.contains("text(\"aside M\")") && !values.contains { $0.contains("secret") || $0.contains(" T") })
        // What such a module did stands in the audit chain, and is not told either.
        let actions = record.parts.first { $0.table == "governance_audit" }?.rows.joined()
            .filter { $0.name == "action" }.map { "\($0.value)" }
        #expect(actions == ["text(\"party.look\")"])
    }

    @Test("Every table that names parties is found, each with what is to become of it", arguments: Engine.available)
    func places(engine: Engine) throws {
        let office = try Self.office(engine)
        try office.database.read { rows in
            let tables = try PersonalTables(of: ProgramParts([PartyPart.self, Later.self]), in: rows)
            #expect(tables.uncovered == [])
            let names = tables.places.map(\.shape.name)
            #expect(Set(names).count == names.count)
            // What refers to rows of another goes before them.
            let aside = try #require(names.firstIndex(of: "later_aside")),
                gone = try #require(names.firstIndex(of: "later_gone"))
            #expect(aside < gone)
            let alone = try PersonalTables(of: ProgramParts([PartyPart.self]), in: rows)
            #expect(
                alone.uncovered == ["later_cleared", "later_gone", "later_kept", "later_sealed", "later_secret"])
        }
    }
}
