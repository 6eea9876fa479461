import TestOffice
import Testing

@testable import Gate

@Suite("Judging")
struct JudgementTests {
    private static let away = "roles include competitor"
    private static let criteria = [
        "score at_least 60", "has_email", "temperature is hot warm", "touches_90d at_least 2",
    ]
    private static let holds = ["country is KP", "not has_phone", "last_touch_days at_least 90"]

    private static func policy(away: [String], pass: [String], hold: [String]) throws -> Policy {
        func list(_ name: String, _ rules: [String]) -> String {
            rules.isEmpty ? "" : "\(name):\n" + rules.map { "  - \($0)\n" }.joined()
        }
        return try Policy(
            yaml: "name: a\nside: sale\n" + list("away", away) + list("pass", pass) + list("hold", hold))
    }

    private static func measures(_ dice: inout Dice) -> [String: Measure] {
        var measures: [String: Measure] = [
            "score": .number(Int64(dice.number(58_000...62_000))), "has_email": .flag(dice.happens(70)),
            "has_phone": .flag(dice.happens(70)), "temperature": .word(dice.pick(["cold", "warm", "hot"])),
            "touches_90d": .count(Int64(dice.roll(4))), "country": .word(dice.pick(["JP", "KP"])),
            "last_touch_days": .count(Int64(dice.number(0...100))),
            "roles": .words(dice.happens(20) ? ["prospect", "competitor"] : ["prospect"]),
        ]
        for name in measures.keys.sorted() where dice.happens(10) { measures[name] = nil }
        return measures
    }

    @Test(
        "Away where an away rule strikes, else pass where all holds and nothing holds back, else hold",
        arguments: Dice.seeds(20))
    func verdicts(dice: Dice) throws {
        var dice = dice
        for _ in 0..<50 {
            let pass = Self.criteria.filter { _ in dice.happens(60) }
            let hold = Self.holds.filter { _ in dice.happens(50) }
            let away = dice.happens(50) ? [Self.away] : []
            let policy = try Self.policy(away: away, pass: pass.isEmpty ? [Self.criteria[0]] : pass, hold: hold)
            let measures = Self.measures(&dice)
            let isAway = policy.away.contains { $0.holds(for: measures[$0.measure.name]) }
            let isHeld = policy.hold.contains { $0.holds(for: measures[$0.measure.name]) }
            let passes = policy.pass.allSatisfy { $0.holds(for: measures[$0.measure.name]) }
            let judgement = policy.judge(measures)
            #expect(judgement.verdict == (isAway ? .away : passes && !isHeld ? .pass : .hold))
            #expect((judgement.obstacle == nil) == (judgement.verdict == .pass))
            // What decided stands first, and nothing that speaks for the candidate before what speaks against.
            let order = judgement.reasons.map(\.isObstacle)
            #expect(order == order.sorted { $0 && !$1 })
            if judgement.verdict != .away {
                #expect(judgement.reasons.count { $0.list == .pass } == policy.pass.count)
            } else {
                #expect(judgement.reasons.allSatisfy { $0.list == .away && $0.holds })
            }
        }
    }

    @Test("In whatever order rules are written, the verdict is the same", arguments: Dice.seeds(20))
    func order(dice: Dice) throws {
        var dice = dice
        let measures = Self.measures(&dice)
        let first = try Self.policy(away: [Self.away], pass: Self.criteria, hold: Self.holds).judge(measures)
        for _ in 0..<10 {
            var (pass, hold) = (Self.criteria, Self.holds)
            dice.shuffle(&pass)
            dice.shuffle(&hold)
            let judgement = try Self.policy(away: [Self.away], pass: pass, hold: hold).judge(measures)
            #expect(judgement.verdict == first.verdict)
            #expect(Set(judgement.reasons.map(\.rule)) == Set(first.reasons.map(\.rule)))
        }
    }

    @Test("More evidence for a criterion never turns a pass into a hold", arguments: Dice.seeds(20))
    func monotonous(dice: Dice) throws {
        var dice = dice
        let policy = try Self.policy(away: [], pass: Self.criteria, hold: [])
        for _ in 0..<50 {
            var measures = Self.measures(&dice)
            guard policy.judge(measures).verdict == .pass else { continue }
            if case .number(let score)? = measures["score"] { measures["score"] = .number(score + 1) }
            if case .number(let touches)? = measures["touches_90d"] {
                measures["touches_90d"] = .number(touches + 1000)
            }
            #expect(policy.judge(measures).verdict == .pass)
        }
    }

    @Test("What is kept with a crossing says each rule, what was found and whether it was met")
    func text() throws {
        let policy = try Self.policy(away: [], pass: ["score at_least 60", "has_email"], hold: ["country is KP"])
        let held = policy.judge(["score": .number(72_500), "country": .word("KP")])
        #expect(
            Reason.text(of: held.reasons)
                == "has_email: unknown, not met\nhold if country is KP: KP, not met\nscore at_least 60: 72.5, met")
        #expect(held.obstacle?.rule == "has_email")
        #expect(Reason.text(of: []) == "")
    }
}
