import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Parties that are one")
struct MergeDeskTests {
    static let parties = """
        code,name,kind,country,email,phone,roles,tags,address,works_for
        1001,山田商事,organization,,,,customer,vip,,
        1002,山田商事株式会社,organization,JP,info@yamada.example,03-1234-5678,supplier,gold,東京都千代田区1-1,
        1003,有限会社山田商事,organization,JP,,,,,,
        2001,山田太郎,person,,taro@yamada.example,,,,,1002
        2002,山田 太郎,person,,,090-1234-5678,,,,1001
        """

    /// What a merge and its end leave behind: that they happened.
    static let traces: Set<String> = [
        "governance_audit", "governance_plan", "storage_id_block", "party_merge_cluster", "party_merge_member",
        "party_merge_fill", "party_merge_reference", "party_gram", "party_gram_segment", "party_gram_recent",
    ]

    @Test("The survivor has all that any of them had; every code leads to it", arguments: Engine.available)
    func survivor(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let plan = try books.desk().merge("1001", ["1002"])
        #expect(plan.state == .applied)
        #expect(plan.size.parts == 1 && plan.size.records > 0)
        let card = try books.desk().show("1002")
        #expect(card.party.code == "1001" && card.party.name == "山田商事")
        #expect(card.party.country == "JP" && card.party.address == "東京都千代田区1-1")
        #expect(card.roles == [.customer, .supplier] && card.tags == ["gold", "vip"] && card.aliases == ["1002"])
        #expect(card.contactPoints.map(\.value) == ["info@yamada.example", "+81312345678"])
        #expect(Set(card.people.map(\.code)) == ["2001", "2002"])
        #expect(try books.desk().find("山田商事").map(\.code).contains("1002") == false)
        #expect(try books.desk().find("info@yamada.example").map(\.code) == ["1001"])
        #expect(try books.faults() == [])
    }

    @Test("Taken back, every row of every table is as it was", arguments: Engine.available)
    func takenBack(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let before = try books.office.database.everything(without: Self.traces)
        _ = try books.desk().merge("1001", ["1002"])
        _ = try books.desk().merge("2001", ["2002"])
        #expect(try books.faults() == [])
        for code in ["2002", "1002"] { #expect(try books.desk().unmerge(code).state == .undone) }
        #expect(differences(before, try books.office.database.everything(without: Self.traces)) == [])
        #expect(try books.faults() == [])
        #expect(try books.desk().find("info@yamada.example").map(\.code) == ["1002"])
        #expect(throws: MergeRefusal.notMerged("1002")) { try books.desk().unmerge("1002") }
    }

    @Test("What must not be merged is refused by its rule, and merged with a reason", arguments: Engine.available)
    func objections(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        let before = try books.office.database.everything(without: ["storage_id_block"])
        #expect(throws: MergeRefusal.mustNotMerge(.differentForms, codes: "1002, 1003")) {
            try desk.merge("1002", ["1003"])
        }
        #expect(throws: MergeRefusal.mustNotMerge(.differentKinds, codes: "1001, 2001")) {
            try desk.merge("1001", ["2001"])
        }
        #expect(throws: MergeRefusal.tooFew("1001")) { try desk.merge("1001", ["1001"]) }
        #expect(throws: MergeRefusal.tooFew("1001")) { try desk.merge("1001", []) }
        #expect(throws: MergeRefusal.twice("1001")) { try desk.merge("1001", ["1002", "1002"]) }
        #expect(throws: PartyRefusal.unknown("9999")) { try desk.merge("1001", ["9999"]) }
        #expect(throws: PartyRefusal.unknown("9999")) { try desk.merge("9999", ["1001"]) }
        #expect(throws: MergeRefusal.notMerged("1001")) { try desk.unmerge("1001") }
        #expect(throws: PartyRefusal.unknown("9999")) { try desk.unmerge("9999") }
        #expect(differences(before, try books.office.database.everything(without: ["storage_id_block"])) == [])
        #expect(try desk.merge("1002", ["1003"], because: "組織変更").state == .applied)
        #expect(try desk.show("1003").party.code == "1002")
        #expect(try books.faults() == [])
    }

    @Test(
        "A party that is part of another is merged no second time, and its merge goes back before an earlier one",
        arguments: Engine.available)
    func chains(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        let before = try books.office.database.everything(without: Self.traces)
        let first = try desk.merge("1002", ["1001"])
        // 1001 is 1002 by now.
        #expect(throws: MergeRefusal.tooFew("1002")) { try desk.merge("1001", ["1002"]) }
        let second = try desk.merge("1003", ["1002"], because: "same owner")
        #expect(try desk.show("1001").party.code == "1003")
        let plans = Plans(books.office.books(), kinds: [MergePlan()])
        #expect(throws: MergeRefusal.self) { try plans.undo(first.id) }
        _ = try plans.undo(second.id)
        _ = try plans.undo(first.id)
        #expect(differences(before, try books.office.database.everything(without: Self.traces)) == [])
        #expect(try books.faults() == [])
    }

    @Test(
        "A plan of clusters holds back what a rule speaks against, and is applied later as it was made",
        arguments: Engine.available)
    func plans(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let file = try TemporaryFile(
            """
            code,cluster,probability
            1001,A,0.99
            1002,A,0.95
            2001,B,0.9
            2002,B,1

            """)
        let plan = try books.desk().planMerge(file: file.path)
        #expect(plan.state == .planned && plan.size == PlanSize(parts: 2, records: 2, held: 0))
        #expect(try books.desk().show("1002").party.code == "1002")
        let plans = Plans(books.office.books(), kinds: [MergePlan()])
        #expect(try plans.apply(plan.id).state == .applied)
        #expect(try books.desk().show("2002").party.code == "2001")
        #expect(try plans.undo(plan.id, part: "1001").state == .applied)
        #expect(throws: MergeRefusal.unknownCluster("9999")) { try plans.undo(plan.id, part: "9999") }
        #expect(try plans.undo(plan.id, part: "B").state == .undone)
        #expect(try books.faults() == [])
    }

    @Test(
        "Only clusters of which every line is sure enough are planned, exactly at the bound too",
        arguments: [(0.0, 2), (0.9, 2), (0.900001, 1), (0.95, 1), (0.950001, 0), (1.0, 0)])
    func above(bound: Double, parts: Int) throws {
        let books = try PartyBooks(.sqlite, Self.parties)
        let file = try TemporaryFile("code,cluster,probability\n1001,A,0.99\n1002,A,0.95\n2001,B,0.9\n2002,B,\n")
        #expect(try books.desk().planMerge(file: file.path, above: bound).size.parts == parts)
    }

    @Test(
        "A file of clusters that cannot be read is refused, and nothing is planned",
        arguments: [
            ("code,cluster\n", "merge.empty_file"), ("code,cluster\n1001,\n", "merge.empty_file"),
            ("code,cluster\n9999,A\n1001,A\n", "party.unknown"), ("code\n1001\n", "header.missing"),
            ("code,cluster,probability\n1001,A,1.1\n", "merge.bad_probability"),
            ("code,cluster,probability\n1001,A,-0.1\n", "merge.bad_probability"),
            ("code,cluster,probability\n1001,A,sure\n", "merge.bad_probability"),
            ("code,cluster,probability\n1001,A,nan\n", "merge.bad_probability"),
            ("code,cluster\n1001,A\n1002,A\n1001,B\n1003,B\n", "merge.twice"),
            ("code,cluster\n1001,A,x\n", "csv.wrong_number_of_columns"),
        ])
    func badFiles(text: String, code: String) throws {
        let books = try PartyBooks(.sqlite, Self.parties)
        let file = try TemporaryFile(text)
        do {
            _ = try books.desk().planMerge(file: file.path)
            Issue.record("was planned")
        } catch let refusal as any Refusal {
            #expect(refusal.code == code)
        }
        #expect(try books.count("SELECT COUNT(*) FROM governance_plan") == 0)
    }

    @Test("Who may not merge, does not", arguments: Engine.available)
    func rights(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        try books.office.database.write { try $0.run("DELETE FROM governance_permission WHERE role = 'sales'") }
        try books.staff("seller", .sales)
        let desk = books.desk(as: "seller")
        #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: "party.merge.apply")) {
            try desk.merge("1001", ["1002"])
        }
        #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: "party.merge.undo")) {
            try desk.unmerge("1002")
        }
        #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: "party.merge.plan")) {
            try desk.planMerge([], title: "x")
        }
    }

    @Test("Code, facts and exit status of refusals stay what programs know", arguments: refusals)
    func stable(refusal: MergeRefusal, code: String, facts: [String], kind: RefusalKind) {
        #expect((refusal.code, refusal.facts, refusal.kind) == ("merge." + code, facts, kind))
    }

    static let refusals: [(MergeRefusal, String, [String], RefusalKind)] =
        [
            (.undeclared("t.c"), "undeclared", ["t.c"], .fault), (.tooFew("A"), "too_few", ["A"], .badInput),
            (.twice("A"), "twice", ["A"], .badInput), (.stale("A"), "stale", ["A"], .declined),
            (.laterMerge(code: "A", plan: "3"), "later_merge", ["A", "3"], .declined),
            (.mergedSince("A"), "merged_since", ["A"], .declined),
            (.notMerged("A"), "not_merged", ["A"], .badInput),
            (.unknownCluster("A"), "unknown_cluster", ["A"], .badInput),
            (.erasedSince("A"), "erased_since", ["A"], .declined), (.brokenSeal("A"), "broken_seal", ["A"], .fault),
            (.usedSince("A"), "used_since", ["A"], .declined), (.emptyFile, "empty_file", [], .badInput),
            (.badProbability("2"), "bad_probability", ["2"], .badInput),
        ] + MergeObjection.allCases.map { (.mustNotMerge($0, codes: "A, B"), $0.rawValue, ["A, B"], .declined) }
}
