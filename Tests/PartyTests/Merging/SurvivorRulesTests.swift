import TestOffice
import Testing

@testable import Party

@Suite("Whose numbers and dates forbid a merge, and who stays")
struct SurvivorRulesTests {
    private static func facts(
        _ id: Int64, _ name: String = "山田商事", kind: PartyKind = .organization, born: Int64? = nil,
        numbers: [String] = [], erased: Bool = false, weight: Int64 = 0, filled: Int64 = 0, created: Int64 = 0
    ) -> MergeFacts {
        MergeFacts(
            id: id, code: "P\(id)", name: name, kind: kind.rawValue, birthDay: born, numbers: numbers, isMerged: false,
            isErased: erased, weight: weight, filled: filled, createdAt: created)
    }

    @Test("One number for all says more than how names are written, two numbers more than one name")
    func numbers() {
        let one = "7010705000725", other = "1180301018771"
        func objection(_ first: [String], _ second: [String], _ name: String = "有限会社山田商事") -> MergeObjection? {
            MergeRules.objection(to: [
                Self.facts(1, "株式会社山田商事", numbers: first), Self.facts(2, name, numbers: second),
            ])
        }
        #expect(objection([one], [one]) == nil)
        #expect(objection([one], [other]) == .differentNumbers)
        #expect(objection([one], [other], "株式会社山田商事") == .differentNumbers)
        #expect(objection([one], [one, other]) == nil)
        #expect(objection([one], []) == .differentForms)
        #expect(objection([], []) == .differentForms)
        #expect(
            MergeRules.objection(to: [
                Self.facts(1, numbers: [one]), Self.facts(2), Self.facts(3, numbers: [other]),
            ]) == .differentNumbers)
    }

    @Test("People of two birth dates are two, a person and a company always, and who was erased stays erased")
    func people() {
        func person(_ id: Int64, born: Int64? = nil, erased: Bool = false) -> MergeFacts {
            Self.facts(id, "山田太郎", kind: .person, born: born, erased: erased)
        }
        #expect(MergeRules.objection(to: [person(1, born: 1), person(2, born: 2)]) == .differentBirthDates)
        #expect(MergeRules.objection(to: [person(1, born: 1), person(2, born: 1)]) == nil)
        #expect(MergeRules.objection(to: [person(1, born: 1), person(2)]) == nil)
        #expect(MergeRules.objection(to: [person(1), Self.facts(2, "山田太郎")]) == .differentKinds)
        #expect(MergeRules.objection(to: [person(1), person(2, erased: true)]) == .erased)
        #expect(MergeRules.objection(to: [person(1, born: 1), person(2, born: 2, erased: true)]) == .erased)
        #expect(MergeRules.objection(to: [person(1)]) == nil)
    }

    @Test(
        "Who stays: the chosen one, who is further behind the gate, who has a number, of whom more is known, the oldest"
    )
    func survivor() {
        typealias Step = (MergeFacts, MergeRules.Reason)
        let plain = Self.facts(9, created: 100)
        let steps: [Step] = [
            (Self.facts(1, created: 50), .oldest), (Self.facts(2, filled: 1, created: 200), .complete),
            (Self.facts(3, numbers: ["7010705000725"], created: 200), .number),
            (Self.facts(4, weight: 1, created: 200), .gate),
        ]
        for (better, reason) in steps {
            for members in [[plain, better], [better, plain]] {
                let (ordered, why) = MergeRules.ordered(members, survivor: nil)
                #expect(ordered.map(\.id) == [better.id, 9])
                #expect(why == reason)
            }
            let (ordered, why) = MergeRules.ordered([better, plain], survivor: 9)
            #expect(ordered.first?.id == 9 && why == .chosen)
        }
        // Each ground is stronger than all those below it.
        let all = steps.map(\.0) + [plain]
        #expect(MergeRules.ordered(all, survivor: nil).members.map(\.id) == [4, 3, 2, 1, 9])
        let twins = [Self.facts(6), Self.facts(5)]
        #expect(MergeRules.ordered(twins, survivor: nil).members.map(\.id) == [5, 6])
    }

    @Test("In whatever order the members are named, the same one stays", arguments: Dice.seeds(20))
    func anyOrder(dice: Dice) {
        var dice = dice
        for _ in 0..<30 {
            var members = (1...Int64(dice.number(2...6))).map { id in
                Self.facts(
                    id, numbers: dice.happens(50) ? ["7010705000725"] : [], weight: Int64(dice.roll(3)),
                    filled: Int64(dice.roll(3)), created: Int64(dice.roll(3)))
            }
            let first = MergeRules.ordered(members, survivor: nil).members.map(\.id)
            dice.shuffle(&members)
            #expect(MergeRules.ordered(members, survivor: nil).members.map(\.id) == first)
            let chosen = dice.pick(members).id
            let ordered = MergeRules.ordered(members, survivor: chosen)
            #expect(ordered.members.first?.id == chosen)
            #expect(ordered.members.dropFirst().map(\.id) == first.filter { $0 != chosen })
        }
    }
}
