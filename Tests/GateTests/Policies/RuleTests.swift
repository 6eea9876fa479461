import Testing
import Vocabulary

@testable import Gate

@Suite("Rules of a policy")
struct RuleTests {
    /// The first criterion of a policy in which the sentence stands alone.
    private static func rule(_ sentence: String) throws -> Rule {
        try #require(Policy(yaml: "name: a\nside: sale\npass:\n  - \(sentence)\n").pass.first)
    }

    @Test(
        "A sentence is read as what it says, and written again as one writes it",
        arguments: [
            ("score at_least 60", .atLeast(60_000), "score at_least 60", "60"),
            ("score at_least 62.5", .atLeast(62_500), "score at_least 62.5", "62.5"),
            ("score at_least 0.001", .atLeast(1), "score at_least 0.001", "0.001"),
            ("score at_least 7.10", .atLeast(7100), "score at_least 7.1", "7.1"),
            ("score at_least -5", .atLeast(-5000), "score at_least -5", "-5"),
            ("score at_least -0.5", .atLeast(-500), "score at_least -0.5", "-0.5"),
            ("score at_least 007", .atLeast(7000), "score at_least 7", "7"),
            ("last_touch_days at_most 30", .atMost(30_000), "last_touch_days at_most 30", "30"),
            ("temperature is hot", .isOneOf(["hot"]), "temperature is hot", "hot"),
            ("temperature is hot warm", .isOneOf(["hot", "warm"]), "temperature is hot warm", "hot warm"),
            ("temperature is hot, warm", .isOneOf(["hot", "warm"]), "temperature is hot warm", "hot warm"),
            ("country is_not KP", .isNot("KP"), "country is_not KP", "KP"),
            ("kind is organization", .isOneOf(["organization"]), "kind is organization", "organization"),
            ("roles include prospect", .include(["prospect"]), "roles include prospect", "prospect"),
            ("roles　include　prospect", .include(["prospect"]), "roles include prospect", "prospect"),
            ("has_email", .holds(true), "has_email", "yes"), ("not has_phone", .holds(false), "not has_phone", "no"),
        ] as [(String, Rule.Comparison, String, String)])
    func reads(text: String, comparison: Rule.Comparison, sentence: String, threshold: String) throws {
        let rule = try Self.rule(text)
        #expect(rule.comparison == comparison)
        #expect(rule.sentence == sentence)
        #expect(rule.threshold == threshold)
        #expect(try Self.rule(rule.sentence) == rule)
    }

    @Test(
        "Exactly at the bound holds, a thousandth beyond does not, and what is not known never holds",
        arguments: [
            ("score at_least 60", .number(60_000), true), ("score at_least 60", .number(59_999), false),
            ("score at_least 60", .number(.max), true), ("score at_least 60", nil, false),
            ("score at_least 60", .word("60"), false), ("score at_least -1", .number(-1000), true),
            ("score at_least -1", .number(-1001), false), ("last_touch_days at_most 30", .count(30), true),
            ("last_touch_days at_most 30", .number(30_001), false), ("last_touch_days at_most 30", nil, false),
            ("last_touch_days at_most 30", .number(.min), true),
            ("temperature is hot warm", .word("warm"), true), ("temperature is hot warm", .word("cold"), false),
            ("temperature is hot", .word("HOT"), false), ("temperature is hot", .words(["hot"]), false),
            ("temperature is hot", nil, false), ("country is_not KP", .word("JP"), true),
            ("country is_not KP", .word("KP"), false), ("country is_not KP", nil, false),
            ("roles include prospect supplier", .words(["supplier"]), true),
            ("roles include prospect supplier", .words(["customer"]), false),
            ("roles include prospect", .words([]), false), ("roles include prospect", .word("prospect"), true),
            ("roles include prospect", nil, false), ("has_email", .flag(true), true),
            ("has_email", .flag(false), false), ("has_email", nil, false), ("not has_email", .flag(false), true),
            ("not has_email", .flag(true), false), ("not has_email", nil, false), ("has_email", .number(1), false),
        ] as [(String, Measure?, Bool)])
    func holds(text: String, found: Measure?, holds: Bool) throws {
        #expect(try Self.rule(text).holds(for: found) == holds)
    }

    @Test(
        "A number that nobody would write so is refused",
        arguments: [
            "1e3", "sixty", "60%", "1.2345", "1.", ".5", "--5", "+5", "1,000", "0x10", "1234567890123", "６０", "1.2.3",
            "-", "1.-5",
        ])
    func badNumber(number: String) {
        let words = number.split(separator: ",").map(String.init)
        // A comma separates words: two numbers do not fit the comparison.
        let refusal: PolicyRefusal =
            words.count > 1
            ? .doesNotFit(line: 4, "score at_least \(number)") : .badNumber(line: 4, number)
        #expect(throws: refusal) { try Self.rule("score at_least \(number)") }
    }

    @Test(
        "A comparison that does not fit its measure is refused",
        arguments: [
            "score is hot", "score is_not 3", "score include 3", "country at_least 3", "country at_most 3",
            "roles is prospect", "roles is_not prospect", "temperature include hot", "has_email at_least 1",
            "has_email is yes", "not score at_least 3", "not country is JP", "country is_not KP JP", "country is",
            "roles include", "score at_least", "score at_least 1 2", "score at_most",
        ])
    func doesNotFit(sentence: String) {
        #expect(throws: PolicyRefusal.doesNotFit(line: 4, sentence)) { try Self.rule(sentence) }
    }

    @Test(
        "A word for comparing that nobody knows is refused",
        arguments: [("score over 60", "over"), ("score = 60", "="), ("country IS JP", "IS"), ("roles has x", "has")])
    func unknownComparison(sentence: String, verb: String) {
        #expect(throws: PolicyRefusal.unknownComparison(line: 4, verb)) { try Self.rule(sentence) }
    }

    @Test("A measure without a comparison is refused, unless it is a yes or no", arguments: Policy.known)
    func alone(measure: MeasureSpec) throws {
        if measure.kind == .flag {
            #expect(try Self.rule(measure.name).comparison == .holds(true))
            #expect(try Self.rule("not \(measure.name)").comparison == .holds(false))
        } else {
            #expect(throws: PolicyRefusal.unknownComparison(line: 4, measure.name)) {
                try Self.rule(measure.name)
            }
        }
    }

    @Test(
        "An away rule without a reason sends away as its last word",
        arguments: [("reason: lost", "lost"), ("en: Not for us", "partner")])
    func away(line: String, away: String) throws {
        let policy = try Policy(
            yaml: """
                name: a
                side: purchase
                away:
                  - rule: roles include competitor partner
                    ja: 対象外
                    \(line)
                pass:
                  - has_email
                """)
        #expect(policy.away.first?.away == away)
        #expect(policy.pass.first?.away == nil)
    }

    @Test("Refusals name the line at fault and stay what programs know", arguments: refusals)
    func refusal(refusal: PolicyRefusal, code: String, facts: [String]) {
        #expect(refusal.code == "gate.policy." + code)
        #expect(refusal.facts == facts)
        #expect(refusal.kind == .badInput)
    }

    static let refusals: [(PolicyRefusal, String, [String])] = [
        (.notYAML(line: 3, "x"), "not_yaml", ["3", "x"]), (.tooLong, "too_long", []),
        (.wrongShape(line: 3, key: "x"), "wrong_shape", ["3", "x"]),
        (.missing(line: 3, key: "x"), "missing", ["3", "x"]),
        (.unknownKey(line: 3, "x"), "unknown_key", ["3", "x"]),
        (.unknownSide(line: 3, "x"), "unknown_side", ["3", "x"]),
        (.unknownMeasure(line: 3, "x", known: ["a", "b"]), "unknown_measure", ["3", "x", "a, b"]),
        (.otherSide(.sale, than: .purchase), "other_side", ["sale", "purchase"]),
        (.unknownComparison(line: 3, "x"), "unknown_comparison", ["3", "x"]),
        (.doesNotFit(line: 3, "x"), "does_not_fit", ["3", "x"]), (.badNumber(line: 3, "x"), "bad_number", ["3", "x"]),
        (.noCriteria(line: 3), "no_criteria", ["3"]),
    ]
}
