import Gate
import Testing
import Vocabulary

@Suite("Policy")
struct PolicyTests {
    static let whole = """
        name: sale
        side: sale
        away:
          - rule: roles include competitor job_seeker
            reason: competitor
            ja: 競合
        pass:
          - score at_least 60
          - rule: temperature is hot warm
            en: warm enough
          - human_touches_90d at_least 1
          - has_email
        hold:
          - country is KP
        """

    static let good: [String: Measure] = [
        "score": .number(60_000), "temperature": .word("warm"), "human_touches_90d": .count(1),
        "has_email": .flag(true), "country": .word("JP"), "roles": .words(["prospect"]),
    ]

    func known() throws -> Measures { try Measures(of: [Witness()]) }

    @Test("A policy is read with its rules, as sentences or with words for people")
    func reads() throws {
        let policy = try Policy(yaml: Self.whole, knowing: known())
        #expect(policy.side == .sale)
        #expect(
            policy.pass.map(\.sentence) == [
                "score at_least 60", "temperature is hot warm", "human_touches_90d at_least 1", "has_email",
            ])
        #expect(policy.pass[1].english == "warm enough")
        #expect(policy.away.map(\.away) == ["competitor"])
        #expect(policy.away[0].japanese == "競合")
    }

    @Test("Both built-in policies can be read", arguments: Side.allCases)
    func builtIn(side: Side) throws {
        let policy = try Policy(yaml: BuiltInPolicy.text(for: side), knowing: known())
        #expect(policy.side == side)
        #expect(policy.name == side.rawValue)
    }

    @Test(
        "Exactly at the threshold passes, one thousandth below is held, what is unknown is held, who is elsewhere goes",
        arguments: [
            ("score", .number(60_000), .pass), ("score", .number(59_999), .hold), ("score", nil, .hold),
            ("temperature", .word("hot"), .pass), ("temperature", .word("cold"), .hold),
            ("human_touches_90d", .count(0), .hold), ("has_email", .flag(false), .hold), ("has_email", nil, .hold),
            ("country", .word("KP"), .hold), ("country", nil, .pass),
            ("roles", .words(["customer", "job_seeker"]), .away), ("roles", nil, .pass),
        ] as [(String, Measure?, Verdict)])
    func verdicts(name: String, measure: Measure?, verdict: Verdict) throws {
        var measures = Self.good
        measures[name] = measure
        #expect(try Policy(yaml: Self.whole, knowing: known()).judge(measures).verdict == verdict)
    }

    @Test("Each reason names the rule, what was found, the threshold and whether it held")
    func reasons() throws {
        var measures = Self.good
        measures["score"] = .number(12_500)
        let judgement = try Policy(yaml: Self.whole, knowing: known()).judge(measures)
        let first = try #require(judgement.reasons.first)
        #expect(first.rule == "score at_least 60")
        #expect(first.found == "12.5")
        #expect(first.threshold == "60")
        #expect(!first.holds)
        #expect(judgement.reasons.count == 4)
        #expect(Reason.text(of: [first]) == "score at_least 60: 12.5, not met")
    }

    @Test(
        "What is wrong is named with its line",
        arguments: [
            (
                "name: a\nside: sale\npass:\n  - score at_least 60\n  - luck at_least 3",
                .unknownMeasure(line: 5, "luck", known: Witness().measures.map(\.name))
            ),
            ("name: a\nside: north\npass: [has_email]", .unknownSide(line: 2, "north")),
            ("name: a\n\n# why\npasses: []", .unknownKey(line: 4, "passes")),
            ("side: sale\npass: [has_email]", .missing(line: 1, key: "name")),
            ("name: a\nside: sale", .noCriteria(line: 1)),
            ("name: a\nside: sale\npass: []", .noCriteria(line: 3)),
            ("name: a\nside: sale\npass: has_email", .wrongShape(line: 3, key: "pass")),
            ("name: a\nside: sale\npass:\n  - score over 60", .unknownComparison(line: 4, "over")),
            ("name: a\nside: sale\npass:\n  - score at_least sixty", .badNumber(line: 4, "sixty")),
            ("name: a\nside: sale\npass:\n  - score at_least 1e3", .badNumber(line: 4, "1e3")),
            ("name: a\nside: sale\npass:\n  - score is hot", .doesNotFit(line: 4, "score is hot")),
            ("name: a\nside: sale\npass:\n  - not country", .unknownComparison(line: 4, "not country")),
            ("name: a\nside: sale\npass:\n  - rule: has_email\n    fr: oui", .unknownKey(line: 5, "fr")),
            ("name: a\nside: sale\npass:\n  - en: mail", .missing(line: 4, key: "rule")),
            ("- a\n- b", .wrongShape(line: 1, key: "policy")),
            ("", .missing(line: 1, key: "name")),
        ] as [(String, PolicyRefusal)])
    func faults(text: String, refusal: PolicyRefusal) {
        #expect(throws: refusal) { try Policy(yaml: text, knowing: known()) }
    }

    @Test(
        "A text that is no YAML is refused with the line",
        arguments: [
            ("name: a\nside: sale\npass: [has_email", 4), ("name: a\nname: b", 1), ("name: \"a\nside: sale", 3),
        ])
    func notYAML(text: String, line: Int) {
        do {
            _ = try Policy(yaml: text, knowing: known())
            Issue.record("was read")
        } catch let PolicyRefusal.notYAML(found, _) {
            #expect(abs(found - line) <= 1)
        } catch {
            Issue.record("\(error)")
        }
    }

    @Test("A policy of a megabyte is refused before it is read")
    func tooLong() {
        #expect(throws: PolicyRefusal.tooLong) {
            try Policy(yaml: String(repeating: "[", count: 1 << 20), knowing: known())
        }
        #expect(throws: (any Error).self) { try Policy(yaml: String(repeating: "[", count: 60_000), knowing: known()) }
    }
}
