import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("What other modules hear of parties")
struct PartyEventTests {
    /// A module that writes down what it hears.
    private enum Ear: ProgramPart {
        static let name = "ear"
        /// The test empties it past the program.
        static let untallied = ["ear_heard"]
        static let migrations = [
            Migration("ear", 1, "what was heard") { type in
                ["CREATE TABLE ear_heard (id \(type.id), what TEXT NOT NULL) \(type.strict)"]
            }
        ]

        static var listeners: [Listener] {
            [
                Listener("ear", to: PartiesChanged.self) { event, deed in
                    let fields = PartyField.allCases.filter { event.concerns([$0]) }.map(\.rawValue)
                    try hear("changed \(event.set.codes(in: deed)) \(fields.count == 7 ? "all" : "\(fields)")", deed)
                },
                Listener("ear", to: PartiesErased.self) { event, deed in
                    try hear("erased \(PartySet.ids(event.parties).codes(in: deed))", deed)
                },
                Listener("ear", to: PartiesGone.self) { event, deed in
                    try hear("gone \(event.set.codes(in: deed))", deed)
                },
                Listener("ear", to: CardsGiven.self) { event, deed in
                    try hear("met \(event.meetings.map { "\($0.day)" })", deed)
                },
                Listener("ear", to: CardsGone.self) { _, deed in try hear("cards gone", deed) },
            ]
        }

        private static func hear(_ what: String, _ deed: Deed) throws {
            try deed.rows.run("INSERT INTO ear_heard (id, what) VALUES (\(deed.rows.takeIDs("ear_heard", 1)), \(what))")
        }
    }

    @Test("Who is new, changed, met, merged, erased or gone is told once for each deed", arguments: Engine.available)
    func heard(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self, Ear.self])
        let desk = PartyDesk(office.books())
        func heard(_ body: () throws -> Void) throws -> [String] {
            try office.database.write { try $0.run("DELETE FROM ear_heard") }
            try body()
            return try office.database.read { try $0.rows("SELECT what FROM ear_heard ORDER BY id") { $0.text(0) } }
        }
        var (first, second, cards): (Int64, Int64, Int64) = (0, 0, 0)
        #expect(
            try heard {
                first = try office.importing(
                    PartyImport.self, "code,name,kind\nA,甲商店,organization\nP,山田太郎,person\nQ,山田太郎,person\n"
                ).result.importID
            } == ["changed A P Q all"])
        #expect(
            try heard {
                second = try office.importing(
                    PartyImport.self, "code,name,kind\nA,甲,organization\nB,乙,organization\nP,山田太郎,person\n"
                ).result.importID
            } == ["changed B all", "changed A all"])
        #expect(try heard { try office.importing(PartyImport.self, "code,name,kind\nB,乙,organization\n") } == [])
        #expect(
            try heard {
                cards = try office.importing(
                    CardImport.self, "name,company,name_kana,met_on\n山田花子,甲,,2026-10-20\n田中,甲,,\n"
                ).result.importID
            } == ["changed P-000001 P-000002 all", "met [\"2026-10-20\"]"])
        #expect(
            try heard { try office.undo(cards, among: [CardImport.self]) } == ["cards gone", "gone P-000001 P-000002"])
        #expect(
            try heard {
                try office.books().perform("party.role") { deed in
                    try Parties.add(.partner, to: Parties.require("A", in: deed.rows).id, in: deed)
                }
            } == ["changed A [\"role\"]"])
        #expect(try heard { _ = try desk.merge("P", ["Q"]) } == ["changed P Q all"])
        #expect(try heard { _ = try desk.unmerge("Q") } == ["changed P Q all"])
        #expect(try heard { _ = try desk.erase(["Q"], reason: "asked") } == ["erased ERASED-1"])
        #expect(try heard { try office.undo(second, among: [PartyImport.self]) } == ["changed A all", "gone B"])
        #expect(try heard { try desk.addNote("A", "x") } == [])
        #expect(try office.faults() == [])
        #expect(first > 0)
    }
}

extension PartySet {
    fileprivate func codes(in deed: Deed) throws -> String {
        var codes: [String] = []
        try each(in: deed.rows) { condition in
            try deed.rows.each("SELECT p.code FROM party p WHERE \(condition)") { codes.append($0.text(0)) }
        }
        return codes.sorted().joined(separator: " ")
    }
}
