import Testing
import Vocabulary

@testable import Gate

@Suite("Policies with which a new database begins")
struct BuiltInPolicyTests {
    @Test(
        "Sales takes 60 points and a human touch, sourcing 40; competitors and job seekers go, partners only from sales",
        arguments: [
            (.sale, 60, 1, [], .pass), (.sale, 59, 1, [], .hold), (.sale, 60, 0, [], .hold),
            (.sale, 90, 9, ["competitor"], .away), (.sale, 90, 9, ["job_seeker"], .away),
            (.sale, 90, 9, ["prospect", "partner"], .away), (.sale, 90, 9, ["supplier"], .pass),
            (.purchase, 40, 1, [], .pass), (.purchase, 39, 1, [], .hold), (.purchase, 40, 0, [], .hold),
            (.purchase, 90, 9, ["competitor", "prospect"], .away), (.purchase, 90, 9, ["job_seeker"], .away),
            (.purchase, 90, 9, ["partner"], .pass), (.purchase, 90, 9, ["customer"], .pass),
        ] as [(Side, Int64, Int64, [String], Verdict)])
    func verdicts(side: Side, score: Int64, touches: Int64, roles: [String], verdict: Verdict) throws {
        let policy = try Policy(yaml: BuiltInPolicy.text(for: side))
        let judgement = policy.judge([
            "score": .count(score), "human_touches_90d": .count(touches), "roles": .words(roles),
        ])
        #expect(judgement.verdict == verdict)
        if verdict == .away { #expect(judgement.obstacle?.away.map(roles.contains) == true) }
    }

    @Test("Every rule says in both languages what it means", arguments: Side.allCases)
    func words(side: Side) throws {
        let policy = try Policy(yaml: BuiltInPolicy.text(for: side))
        for rule in policy.away + policy.pass + policy.hold {
            #expect(rule.english?.isEmpty == false, "\(rule.sentence)")
            #expect(rule.japanese?.unicodeScalars.contains { $0.value > 0x3000 } == true, "\(rule.sentence)")
        }
        #expect(policy.away.allSatisfy { $0.away != nil })
        #expect(policy.pass.allSatisfy { $0.away == nil })
    }

    @Test("Nothing known is no reason to pass", arguments: Side.allCases)
    func nothingKnown(side: Side) throws {
        let judgement = try Policy(yaml: BuiltInPolicy.text(for: side)).judge([:])
        #expect(judgement.verdict == .hold)
        #expect(judgement.reasons.map(\.found) == [nil, nil])
        #expect(Reason.text(of: judgement.reasons).hasSuffix("human_touches_90d at_least 1: unknown, not met"))
    }
}

@Suite("Texts of policies")
struct PolicyTextTests {
    @Test(
        "What is wrong is told with the line in which it stands",
        arguments: [
            ("name: a\nside: sale\npass:\n  - has_email\nhold: yes", .wrongShape(line: 5, key: "hold")),
            ("name: a\nside: sale\naway:\n  roles: x\npass:\n  - has_email", .wrongShape(line: 4, key: "away")),
            ("name: [a]\nside: sale\npass:\n  - has_email", .wrongShape(line: 1, key: "name")),
            ("name: a\nside: [sale]\npass:\n  - has_email", .wrongShape(line: 2, key: "side")),
            ("name: a\npass:\n  - has_email", .missing(line: 1, key: "side")),
            ("name: ''\nside: sale\npass:\n  - has_email", .missing(line: 1, key: "name")),
            ("name: a\nside: Sale\npass:\n  - has_email", .unknownSide(line: 2, "Sale")),
            ("name: a\nside: sale\npass:\n  - has_email\nextra: 1", .unknownKey(line: 5, "extra")),
            ("name: a\nside: sale\npass:\n  - ''", .missing(line: 4, key: "rule")),
            ("name: a\nside: sale\npass:\n  - not", .missing(line: 4, key: "rule")),
            ("name: a\nside: sale\npass:\n  - [has_email]", .wrongShape(line: 4, key: "rule")),
            ("name: a\nside: sale\npass:\n  - rule: has_email\n    reason: x", .unknownKey(line: 5, "reason")),
            ("name: a\nside: sale\npass:\n  - rule: [x]", .wrongShape(line: 4, key: "rule")),
            (
                "name: a\nside: sale\npass:\n  - has_email\naway:\n  - rule: x is y",
                .unknownMeasure(line: 6, "x", known: Policy.known.map(\.name))
            ),
            ("just a word", .wrongShape(line: 1, key: "policy")),
        ] as [(String, PolicyRefusal)])
    func faults(text: String, refusal: PolicyRefusal) {
        #expect(throws: refusal) { try Policy(yaml: text) }
    }

    @Test(
        "However it is laid out, it is the same policy",
        arguments: [
            "name: a\nside: sale\npass:\n  - has_email\n", "side: sale\npass: [has_email]\nname: a\n",
            "# why\nname: a # its name\n\nside: sale\npass:\n- has_email", "{name: a, side: sale, pass: [has_email]}",
            "name: \"a\"\nside: 'sale'\naway:\nhold: []\npass:\n  - rule: has_email\n",
            "name: a\r\nside: sale\r\npass:\r\n  - has_email\r\n",
        ])
    func layouts(text: String) throws {
        let policy = try Policy(yaml: text)
        #expect((policy.name, policy.side) == ("a", .sale))
        #expect(policy.pass.map(\.sentence) == ["has_email"])
        #expect(policy.away.isEmpty && policy.hold.isEmpty)
    }

    @Test("Exactly as long as may be, and one byte more")
    func length() throws {
        let text = "name: a\nside: sale\npass:\n  - has_email\n#"
        let longest = text + String(repeating: "x", count: Policy.longest - text.utf8.count)
        #expect(try Policy(yaml: longest).name == "a")
        #expect(throws: PolicyRefusal.tooLong) { try Policy(yaml: longest + "x") }
    }
}
