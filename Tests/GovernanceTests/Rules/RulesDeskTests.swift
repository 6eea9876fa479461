import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Rules in versions")
struct RulesDeskTests {
    struct Faulty: Error {}

    /// Rules of one number; `judged` says from when on something was judged by them.
    struct Toy: RuleKind {
        var name = "toy"
        let firstText = "limit 10\n"
        let viewing: Action = "toy.view"
        let applying: Action = "toy.rules.apply"
        let queue = "toy"
        var judged: Day?

        func check(_ text: String) throws -> String {
            guard text.contains("limit ") else { throw Faulty() }
            return "toy"
        }

        func hasJudged(since day: Day, in rows: Connection) throws -> Bool { judged.map { $0 >= day } ?? false }

        func follow(_ change: RuleChange, in deed: Deed) throws -> [RuleEffect] {
            [
                RuleEffect(
                    "length", words: "toy.length", before: Int64(change.before.text.utf8.count),
                    after: Int64(change.after.text.utf8.count))
            ]
        }
    }

    private static let rights =
        [Permission(.sales, "toy.view"), Permission(.management, "toy.*")]

    private func office(_ engine: Engine) throws -> TestOffice { try TestOffice(engine, [], rights: Self.rights) }

    private func desk(
        _ office: TestOffice, on day: String = "2026-11-02", as name: String = "tester", isRehearsal: Bool = false,
        judged: String? = nil
    ) -> RulesDesk {
        RulesDesk(
            office.books(as: name, on: day, isRehearsal: isRehearsal),
            kinds: [Toy(judged: judged.flatMap { Day(iso: $0) })])
    }

    private func faults(_ office: TestOffice) throws -> [String] {
        let parts = ProgramParts([GovernancePart.self])
        return try office.database.read { rows in
            try GovernanceChecks.all.flatMap { try $0.run(in: rows, of: parts).faults }
        }
    }

    @Test(
        "A database begins with the text of the program, which stands in no row before it is used",
        arguments: Engine.available)
    func builtIn(engine: Engine) throws {
        let office = try office(engine)
        #expect(try desk(office).list().map(\.version.label) == ["toy@1"])
        #expect(try desk(office).show("toy").text == "limit 10\n")
        #expect(try office.database.read { try $0.count("SELECT COUNT(*) FROM governance_rules") } == 0)
        let kept = try office.books().perform("toy.use") { try RuleVersions.ensure(Toy(), on: $0.today, in: $0) }
        #expect(kept.label == "toy@1")
        #expect(kept.firstDay == .earliest)
        let again = try office.books().perform("toy.use") { try RuleVersions.ensure(Toy(), on: $0.today, in: $0) }
        #expect(again == kept)
        #expect(try faults(office) == [])
    }

    @Test(
        "A version holds from its first day until the next one's, and every version stays", arguments: Engine.available)
    func versions(engine: Engine) throws {
        let office = try office(engine)
        let second = try desk(office).apply("toy", "limit 20\r\n# 基準 \u{FEFF}\n")
        #expect(second.isNew)
        #expect(second.version.label == "toy@2")
        #expect(second.effects == [RuleEffect("length", words: "toy.length", before: 9, after: 23)])
        let third = try desk(office).apply("toy", "limit 30", from: Day(iso: "2026-12-01"))
        #expect(third.version.label == "toy@3")
        let fourth = try desk(office, on: "2026-11-03").apply("toy", "limit 10\n")
        #expect(fourth.version.label == "toy@4")
        func inForce(_ day: String) throws -> String { try desk(office, on: day).show("toy").label }
        #expect(
            try ["2026-11-01", "2026-11-02", "2026-11-03", "2026-11-30", "2026-12-01"].map(inForce) == [
                "toy@1", "toy@2", "toy@4", "toy@4", "toy@3",
            ])
        #expect(try desk(office).show("toy@2").text == "limit 20\r\n# 基準 \u{FEFF}\n")
        #expect(try desk(office, on: "2026-11-05").list("toy").map(\.version.version) == [3, 4, 2, 1])
        #expect(try desk(office, on: "2026-11-05").list("toy").filter(\.isInForce).map(\.version.version) == [4])
        #expect(try faults(office) == [])
    }

    @Test(
        "The text in force is no new version, and a rehearsal leaves nothing but its numbers",
        arguments: Engine.available)
    func unchanged(engine: Engine) throws {
        let office = try office(engine)
        let same = try desk(office).apply("toy", "limit 10\n")
        #expect(!same.isNew)
        #expect(same.version.label == "toy@1")
        let rehearsed = try desk(office, isRehearsal: true).apply("toy", "limit 1000")
        #expect(rehearsed.isNew)
        #expect(rehearsed.effects.map(\.after) == [10])
        #expect(try desk(office).list().map(\.version.label) == ["toy@1"])
    }

    @Test(
        "A first day that is taken, one in the past after something was judged, and unknown names are refused",
        arguments: Engine.available)
    func refused(engine: Engine) throws {
        let office = try office(engine)
        let today = Day(iso: "2026-11-02") ?? .earliest
        let past = Day(iso: "2026-10-01") ?? .earliest
        #expect(throws: RulesRefusal.dayPast(past, kind: "toy")) {
            try desk(office, judged: "2026-10-01").apply("toy", "limit 20", from: past)
        }
        #expect(try desk(office, judged: "2026-09-30").apply("toy", "limit 20", from: past).isNew)
        #expect(try desk(office, judged: "2026-11-02").apply("toy", "limit 30").isNew)
        #expect(throws: RulesRefusal.dayTaken(today, by: "toy@3", kind: "toy")) {
            try desk(office).apply("toy", "limit 40")
        }
        #expect(throws: RulesRefusal.unknownKind("game", known: ["toy"])) { try desk(office).apply("game", "x") }
        #expect(throws: RulesRefusal.unknownVersion("toy@9", kind: "toy")) { try desk(office).show("toy@9") }
        #expect(throws: RulesRefusal.unknownVersion("toy@", kind: "toy")) { try desk(office).show("toy@") }
        #expect(throws: Faulty.self) { try desk(office).check("toy", "nothing") }
        #expect(throws: Faulty.self) { try desk(office).apply("toy", "nothing", from: today.adding(days: 1)) }
        #expect(try desk(office).list("toy").count == 3)
    }

    @Test(
        "Who may only look may not apply, and kinds that nobody shows to somebody are left out",
        arguments: Engine.available)
    func rights(engine: Engine) throws {
        let office = try office(engine)
        try Staff(office.books()).add("sato", roles: [.sales])
        try Staff(office.books()).add("kato", roles: [.marketing])
        #expect(try desk(office, as: "sato").list().count == 1)
        #expect(throws: GovernanceRefusal.notAllowed(user: "sato", action: "toy.rules.apply")) {
            try desk(office, as: "sato").apply("toy", "limit 20")
        }
        #expect(try desk(office, as: "kato").list().isEmpty)
        #expect(throws: GovernanceRefusal.notAllowed(user: "kato", action: "toy.view")) {
            try desk(office, as: "kato").show("toy")
        }
        #expect(throws: GovernanceRefusal.unknownUser("nobody")) { try desk(office, as: "nobody").list() }
    }

    @Test("A version that is changed is found", arguments: Engine.available)
    func tampering(engine: Engine) throws {
        let office = try office(engine)
        _ = try desk(office).apply("toy", "limit 20")
        for change: SQL in [
            "UPDATE governance_rules SET text = text || ' ' WHERE version = 2",
            "UPDATE governance_rules SET first_day = first_day - 1 WHERE version = 2",
            "UPDATE governance_rules SET actor = 'x' WHERE version = 2",
            "UPDATE governance_rules SET approval_id = 1 WHERE version = 2",
        ] {
            let found = try office.database.write(keep: false) { rows in
                try rows.run(change)
                return try GovernanceChecks.all.first { $0.name == "governance.rules" }?.run(in: rows).faults
            }
            #expect(found == ["toy toy@2"], "\(change.text)")
        }
    }

    @Test("Eight people who apply on one day make one version", arguments: Engine.available)
    func concurrent(engine: Engine) async throws {
        let office = try office(engine)
        let desk = desk(office)
        let applied = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<8 { group.addTask { (try? desk.apply("toy", "limit \(number)").isNew) ?? false } }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(applied == 1)
        #expect(try desk.list("toy").count == 2)
        #expect(try faults(office) == [])
    }

    @Test(
        "A difference names the lines that went and came",
        arguments: [
            ("a\nb\nc\n", "a\nb\nc\n", []), ("a\nb\nc\n", "a\nx\nc", ["-2 b", "+2 x"]), ("", "a\n", ["+1 a"]),
            ("a\n\nb", "b", ["-1 a", "-2 "]), ("a\r\nb\r\n", "a\nb\nc\n", ["+3 c"]),
        ] as [(String, String, [String])])
    func difference(old: String, new: String, lines: [String]) {
        let found = RuleDiff.lines(from: old, to: new).map {
            "\($0.change == .added ? "+" : "-")\($0.number) \($0.text)"
        }
        #expect(found == lines)
    }

    @Test("A text is compared with the version in force, and that with the one before it")
    func compared() throws {
        let office = try office(.sqlite)
        #expect(try desk(office).diff("toy").old == nil)
        #expect(try desk(office).diff("toy").lines.map(\.text) == ["limit 10"])
        _ = try desk(office).apply("toy", "limit 20\n")
        #expect(try desk(office).diff("toy").old?.label == "toy@1")
        #expect(try desk(office).diff("toy").lines.map(\.text) == ["limit 10", "limit 20"])
        let (old, lines) = try desk(office).diff("toy", "limit 20\nmore\n")
        #expect(old?.label == "toy@2")
        #expect(lines.map(\.text) == ["more"])
    }
}
