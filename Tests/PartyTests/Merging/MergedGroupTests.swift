import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Relations of parties that are one")
struct MergedGroupTests {
    static let parties = """
        code,name,kind
        HD,甲ホールディングス,organization
        A,甲商店,organization
        B,甲商店,organization
        X,乙産業,organization
        P,山田太郎,person
        Q,山田太郎,person
        """

    private static func groups(_ books: PartyBooks, _ code: String) throws -> [String] {
        try books.desk().group(of: code).map { "\($0.depth) \($0.code)" }
    }

    private static func undone(_ books: PartyBooks, _ body: () throws -> Void) throws -> [String] {
        let before = try books.office.database.everything(without: MergeDeskTests.traces)
        try body()
        return differences(before, try books.office.database.everything(without: MergeDeskTests.traces))
    }

    @Test(
        "A relation follows with both of its ends, and nobody comes to be related to themselves",
        arguments: Engine.available)
    func bothEnds(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        try desk.relate("P", .worksFor, "A", title: "部長")
        try desk.relate("Q", .worksFor, "B", title: "課長")
        try desk.relate("A", .refers, "B")
        try desk.relate("X", .refers, "B")
        let left = try Self.undone(books) {
            let plan = try desk.planMerge(
                [
                    MergeCluster(label: "1", members: try ids(books, "A", "B")),
                    MergeCluster(label: "2", members: try ids(books, "P", "Q")),
                ], title: "both", applies: true)
            #expect((plan.size.parts, plan.size.held) == (2, 0))
            #expect(try desk.relations(of: "P").map(\.title) == ["部長"])
            #expect(
                try desk.relations(of: "A").map { "\($0.relation) \($0.isForward) \($0.code)" } == [
                    "refers false X", "worksFor false P",
                ])
            #expect(try books.faults() == [])
            _ = try Plans(books.office.books(), kinds: [MergePlan()]).undo(plan.id)
        }
        #expect(left == [])
        #expect(try books.faults() == [])
    }

    private func ids(_ books: PartyBooks, _ codes: String...) throws -> [ID<Party>] {
        try books.office.database.read { rows in try codes.map { try Parties.require($0, in: rows).id } }
    }

    @Test("Who became part of another stands in no group any more", arguments: Engine.available)
    func twins(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        try desk.relate("HD", .parentOf, "A")
        try desk.relate("HD", .parentOf, "B")
        try desk.relate("X", .branchOf, "B")
        let left = try Self.undone(books) {
            _ = try desk.merge("A", ["B"])
            for code in ["HD", "A", "B", "X"] {
                #expect(try Self.groups(books, code) == ["0 HD", "1 A", "2 X"])
            }
            #expect(try books.faults() == [])
            _ = try desk.unmerge("B")
            #expect(try Self.groups(books, "A") == ["0 HD", "1 A", "1 B", "2 X"])
        }
        #expect(left == [])
    }

    @Test("A head that becomes part of its subsidiary leaves it at the head", arguments: Engine.available)
    func headIntoSubsidiary(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        try desk.relate("HD", .parentOf, "A")
        try desk.relate("HD", .parentOf, "B")
        let left = try Self.undone(books) {
            _ = try desk.merge("A", ["HD"])
            #expect(try Self.groups(books, "A") == ["0 A", "1 B"])
            #expect(try Self.groups(books, "B") == ["0 A", "1 B"])
            #expect(try books.faults() == [])
            _ = try desk.unmerge("HD")
        }
        #expect(left == [])
        _ = try desk.merge("A", ["HD"])
        // Nobody stands above it any more, so that another may; then the former head cannot come back above it.
        try desk.relate("X", .parentOf, "A")
        #expect(try Self.groups(books, "B") == ["0 X", "1 A", "2 B"])
        #expect(try books.faults() == [])
        #expect(throws: RelationRefusal.hasHead("A", head: "HD")) { try desk.unmerge("HD") }
        try desk.unrelate("X", .parentOf, "A")
        _ = try desk.unmerge("HD")
        #expect(try Self.groups(books, "B") == ["0 HD", "1 A", "1 B"])
        #expect(try books.faults() == [])
    }

    @Test("Subsidiaries of two heads are not merged while both heads stand above them", arguments: Engine.available)
    func twoHeads(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        try desk.relate("HD", .parentOf, "A")
        try desk.relate("X", .parentOf, "B")
        let left = try Self.undone(books) {
            #expect(throws: RelationRefusal.hasHead("A", head: "HD")) { try desk.merge("A", ["B"]) }
        }
        #expect(left == [])
        try desk.unrelate("X", .parentOf, "B")
        _ = try desk.merge("A", ["B"])
        #expect(try Self.groups(books, "A") == ["0 HD", "1 A"])
        #expect(try books.faults() == [])
    }

    @Test("A merge that would put a company above itself is refused", arguments: Engine.available)
    func cycle(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        try desk.relate("A", .parentOf, "X")
        try desk.relate("X", .parentOf, "HD")
        try desk.relate("HD", .parentOf, "B")
        let left = try Self.undone(books) {
            #expect(throws: RelationRefusal.cycle("A", "HD")) { try desk.merge("A", ["B"]) }
        }
        #expect(left == [])
        #expect(try books.faults() == [])
    }

    /// B knew both X and Y; both become part of A, and then B itself. What B had twice by then stays with B.
    @Test(
        "Whoever knew two who became one, and then becomes part of it, knows nobody twice", arguments: Engine.available)
    func knewBoth(engine: Engine) throws {
        let books = try PartyBooks(engine, "code,name\nA,甲商店\nB,甲商店\nX,甲商店\nY,甲商店\nZ,乙産業\n")
        let desk = books.desk()
        for other in ["X", "Y", "Z"] {
            try desk.relate("B", .refers, other)
            try desk.relate(other, .refers, "B")
        }
        var states: [[String: [String]]] = []
        for code in ["X", "Y", "B"] {
            states.append(try books.office.database.everything(without: MergeDeskTests.traces))
            _ = try desk.merge("A", [code])
            let lines = try desk.relations(of: "A").map { "\($0.isForward) \($0.code)" }
            #expect(lines == (code == "B" ? ["true Z", "false Z"] : ["true B", "false B"]), "\(code)")
        }
        #expect(try books.count("SELECT COUNT(*) FROM party_relation WHERE party_id = other_id") == 0)
        for (code, state) in zip(["X", "Y", "B"], states).reversed() {
            _ = try desk.unmerge(code)
            #expect(differences(state, try books.office.database.everything(without: MergeDeskTests.traces)) == [])
        }
        #expect(try books.faults() == [])
    }
}
