import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Plans of merges, between planning and taking back")
struct MergePlanTests {
    static let parties = """
        code,name,kind,email
        1,山田商事,organization,
        2,山田商事,organization,info@yamada.example
        3,山田商事,organization,
        4,有限会社山田商事,organization,
        5,株式会社山田商事,organization,
        8,山田太郎,person,
        9,山田太郎,person,
        """

    private func ids(_ books: PartyBooks, _ codes: String...) throws -> [ID<Party>] {
        try books.office.database.read { rows in try codes.map { try Parties.require($0, in: rows).id } }
    }

    private func plans(_ books: PartyBooks) -> Plans { Plans(books.office.books(), kinds: [MergePlan()]) }

    @Test("A plan says who stays, why, who goes, how sure it is, and what holds it back", arguments: Engine.available)
    func lines(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let file = try TemporaryFile(
            "code,cluster,probability\n1,A,0.5\n2,A,1\n3,A,0.75\n4,B,0.0000005\n5,B,0.9\n8,C,\n9,C,\n")
        let plan = try books.desk().planMerge(file: file.path)
        #expect(plan.size == PlanSize(parts: 2, records: 3, held: 1))
        let shown = try plans(books).show(plan.id)
        #expect(shown.columns == MergePlan.columns)
        #expect(
            shown.lines.map { $0.map { $0 ?? "-" } } == [
                ["A", "planned", "2", "山田商事", "complete", "1", "山田商事", "-", "-", "0.500000", "-", "-"],
                ["A", "planned", "2", "山田商事", "complete", "3", "山田商事", "-", "-", "0.500000", "-", "-"],
                [
                    "B", "held", "4", "有限会社山田商事", "oldest", "5", "株式会社山田商事", "-", "-", "0.000001",
                    "different_forms", "-",
                ], ["C", "planned", "8", "山田太郎", "oldest", "9", "山田太郎", "-", "-", "-", "-", "-"],
            ])
        #expect(try plans(books).show(plan.id, limit: 1).lines.count == 1)
        _ = try plans(books).apply(plan.id)
        #expect(try plans(books).show(plan.id).lines.map { $0[1] } == ["merged", "merged", "held", "merged"])
        #expect(try books.desk().show("5").party.code == "5")
        _ = try plans(books).undo(plan.id, part: "3")
        #expect(try plans(books).show(plan.id).lines.map { $0[1] } == ["undone", "undone", "held", "merged"])
        #expect(throws: GovernanceRefusal.self) { try plans(books).apply(plan.id) }
        #expect(try books.faults() == [])
    }

    @Test("A plan that the parties have overtaken is not applied", arguments: Engine.available)
    func stale(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        let first = try desk.planMerge([MergeCluster(label: "x", members: ids(books, "1", "2"))], title: "first")
        let second = try desk.planMerge([MergeCluster(label: "x", members: ids(books, "2", "3"))], title: "second")
        _ = try plans(books).apply(first.id)
        #expect(throws: MergeRefusal.stale("1")) {
            try desk.planMerge([MergeCluster(label: "x", members: ids(books, "3") + one(books, "1"))], title: "x")
        }
        let third = try desk.planMerge([MergeCluster(label: "y", members: ids(books, "8", "9"))], title: "third")
        _ = try desk.erase(["9"], reason: "asked")
        #expect(throws: MergeRefusal.erasedSince("ERASED-1")) { try plans(books).apply(third.id) }
        // 2 stays, so that it is there for another; 3 goes into it.
        #expect(try plans(books).apply(second.id).state == .applied)
        #expect(throws: MergeRefusal.laterMerge(code: "2", plan: String(second.id))) { try plans(books).undo(first.id) }
        _ = try plans(books).undo(second.id)
        _ = try plans(books).undo(first.id)
        #expect(try books.faults() == [])
    }

    /// The id under a code itself, whatever became of it.
    private func one(_ books: PartyBooks, _ code: String) throws -> [ID<Party>] {
        try books.office.database.read { try $0.rows("SELECT id FROM party WHERE code = \(code)") { $0.id(0) } }
    }

    @Test("Parties that were merged meanwhile are named", arguments: Engine.available)
    func mergedMeanwhile(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        let plan = try desk.planMerge([MergeCluster(label: "x", members: ids(books, "1", "3"))], title: "x")
        _ = try desk.merge("2", ["3"])
        let before = try books.office.database.everything(without: ["storage_id_block"])
        #expect(throws: MergeRefusal.stale("3")) { try plans(books).apply(plan.id) }
        #expect(differences(before, try books.office.database.everything(without: ["storage_id_block"])) == [])
        _ = try desk.unmerge("3")
        #expect(try plans(books).apply(plan.id).state == .applied)
    }

    @Test("A merge with a person who was erased since is not taken back", arguments: Engine.available)
    func erasedSince(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        let plan = try desk.merge("8", ["9"])
        _ = try desk.erase(["9"], reason: "asked")
        #expect(throws: MergeRefusal.self) { try plans(books).undo(plan.id) }
        do {
            _ = try plans(books).undo(plan.id)
        } catch let refusal as MergeRefusal {
            #expect(refusal.code == "merge.erased_since")
        }
        // Nobody is merged with a stub either, whatever the reason.
        #expect(throws: MergeRefusal.self) { try desk.merge("1", ["ERASED-1"], because: "same") }
        try books.office.importing(PartyImport.self, "code,name,kind\n10,山田太郎,person\n")
        #expect(throws: MergeRefusal.mustNotMerge(.erased, codes: "10, ERASED-1")) {
            try desk.merge("10", ["ERASED-1"], because: "same")
        }
        #expect(try books.faults() == [])
    }

    @Test("A table that names parties and says nothing of merges stops them all")
    func undeclared() throws {
        let step = Migration("later", 1, "tables of a later module") { type in
            [
                """
                CREATE TABLE later_account (party_id \(type.party) NOT NULL UNIQUE REFERENCES party (id), id \(type.id))
                \(type.strict)
                """,
                """
                CREATE TABLE later_letter (id \(type.id), party_id \(type.party) NOT NULL REFERENCES party (id))
                \(type.strict)
                """,
                """
                CREATE TABLE later_proof (id \(type.id), party_id \(type.party) NOT NULL, hash \(type.blob) NOT NULL)
                \(type.strict)
                """,
            ]
        }
        let office = try TestOffice(.sqlite, [PartyPart.self], steps: [step])
        try office.importing(PartyImport.self, Self.parties)
        let desk = PartyDesk(office.books())
        // A plain column follows by itself; one that is unique, or stands under a hash, does not.
        #expect(throws: MergeRefusal.undeclared("later_account.party_id, later_proof.party_id")) {
            try desk.merge("1", ["2"])
        }
        // Nobody is erased either while a table is not spoken for, and verify says which.
        #expect(throws: PartyRefusal.uncovered("later_account")) { try desk.erase(["8"], reason: "asked") }
        #expect(
            try office.faults() == [
                "party.personal_tables: later_account", "party.personal_tables: later_letter",
                "party.personal_tables: later_proof",
            ])
        #expect(try desk.show("2").party.code == "2" && desk.show("8").party.name == "山田太郎")
    }

    @Test(
        "Millionths are shown as a decimal",
        arguments: [
            (0, "0.000000"), (1, "0.000001"), (500_000, "0.500000"), (999_999, "0.999999"), (1_000_000, "1.000000"),
        ] as [(Int64, String)])
    func decimals(micro: Int64, text: String) throws {
        #expect(MergePlan.decimal(micro) == text)
        #expect(try MergeFile.micro(text) == micro)
    }
}
