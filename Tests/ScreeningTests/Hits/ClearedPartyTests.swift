import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Screening

@Suite("Whom nothing stops any more")
struct ClearedPartyTests {
    /// A module that writes down whom it hears of.
    private enum Ear: ProgramPart {
        static let name = "ear"
        /// The test empties it past the program.
        static let untallied = ["ear_heard"]
        static let migrations = [
            Migration("ear", 1, "who was cleared") { type in
                ["CREATE TABLE ear_heard (id \(type.id), party \(type.int) NOT NULL) \(type.strict)"]
            }
        ]

        static var listeners: [Listener] {
            [
                Listener("ear", to: PartiesCleared.self) { event, deed in
                    for party in try event.set.ids(in: deed.rows) {
                        let id = try deed.rows.takeIDs("ear_heard", 1)
                        try deed.rows.run("INSERT INTO ear_heard (id, party) VALUES (\(id), \(party))")
                    }
                }
            ]
        }
    }

    private func heard(_ screening: ScreeningOffice, _ body: () throws -> Void) throws -> [String] {
        try screening.office.database.write { try $0.run("DELETE FROM ear_heard") }
        try body()
        return try screening.office.database.read { rows in
            try rows.rows("SELECT p.code FROM ear_heard h JOIN party p ON p.id = h.party ORDER BY h.id") {
                $0.text(0)
            }
        }
    }

    @Test("Others hear of it once nothing is left that stops a party, and not before", arguments: Engine.available)
    func decisions(engine: Engine) throws {
        let screening = try ScreeningOffice(engine, hearing: [Ear.self])
        try screening.parties("A,Kaiyo Denki\nB,Bangkok Metals\nC,Umi\n")
        try screening.list(
            "L,1,Kaiyo Denki,\nL,2,Bangkok Metals,\nL,3,Yamada Precision,Umi\nM,7,Bangkok Metals,\n", "weak_aliases")
        let desk = screening.desk()
        let steps: [(String, String?, ScreeningResult, [String])] = [
            ("A", nil, .possible, []), ("A", nil, .confirmed, []), ("A", "L:1", .clear, ["A"]),
            ("B", "L:2", .clear, []), ("B", "M:7", .confirmed, []), ("B", "M:7", .clear, ["B"]),
        ]
        for (code, matter, result, expected) in steps {
            let told = try heard(screening) { try desk.decide(code, matter: matter, result, reason: "seen") }
            #expect(told == expected, "\(code) \(matter ?? "-") \(result.rawValue)")
        }
        #expect(try heard(screening) { _ = try desk.record("C", source: "web", .possible) } == [])
        #expect(try heard(screening) { _ = try desk.record("C", source: "web", .clear) } == ["C"])
        // Nothing is said of whom nothing has stopped for long.
        #expect(try heard(screening) { _ = try desk.screen() } == [])
        #expect(try screening.faults() == [])
    }

    @Test("So they do when the list lets go, the threshold rises or the name is another", arguments: Engine.available)
    func lapses(engine: Engine) throws {
        let screening = try ScreeningOffice(engine, hearing: [Ear.self])
        try screening.parties("A,Kaiyo Denki\nB,Bangkok Metals\nC,Kaiyo Denki\n")
        let list = try screening.list("L,1,Kaiyo Denki\nL,2,Bangkok Metals\nL,3,Nobody\n").result
        #expect(try heard(screening) { try screening.parties("A,Osaka Bolts\n") } == ["A"])
        #expect(try heard(screening) { try screening.parties("A,Kaiyo Denki\n") } == [])
        let second = try screening.list("M,1,Bangkok Metals\n").result
        #expect(try heard(screening) { try screening.list("L,2,Bangkok Metals\nL,3,Nobody\n") } == ["A", "C"])
        var latest: Int64 = 0
        #expect(try heard(screening) { latest = try screening.list("L,3,Nobody\n").result.importID } == [])
        #expect(try heard(screening) { try screening.undo(second.importID) } == ["B"])
        #expect(throws: GovernanceRefusal.changedSince(importID: latest)) {
            try screening.undo(list.importID)
        }
        #expect(try screening.desk().hits().isEmpty && screening.faults() == [])
    }
}
