import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Gate

@Suite("Any history of the gate")
struct GateHistoryTests {
    /// What a side knows of a party, in the simplest form that could be right.
    private struct Model {
        var state: CrossingState?
        var crossings = 0
        var decisions = 0
    }

    @Test(
        "Whoever judges, pulls, accepts and returns in whatever order, rows and model agree and verify is clean",
        arguments: Dice.seeds(6))
    func history(dice: Dice) throws {
        var dice = dice
        var endings: [[String]] = []
        let start = dice
        for engine in Engine.available {
            dice = start
            let gate = try GateOffice(engine, scores: [80, 80, 10, 60, 59, 80])
            var models = Dictionary(uniqueKeysWithValues: gate.parties.map { ($0.code, Model()) })
            for step in 0..<40 {
                let day = Day(iso: "2026-11-02")?.adding(days: step / 4).description ?? ""
                let desk = try gate.desk(on: day)
                let party = dice.pick(gate.parties)
                let state = models[party.code]?.state
                switch dice.roll(5) {
                case 0:
                    let judged = try desk.evaluate([party.code], side: .sale)
                    #expect(judged.verdicts.count == 1)
                    if judged.crossed == 1 {
                        #expect(state == nil || state == .returned)
                        models[party.code]?.state = .waiting
                        models[party.code]?.crossings += 1
                    }
                case 1:
                    if state == nil || state == .returned {
                        _ = try desk.pull(party.code, side: .sale, reason: Sentence("step \(step)"))
                        models[party.code]?.state = .accepted
                        models[party.code]?.crossings += 1
                        models[party.code]?.decisions += 1
                    } else {
                        #expect(throws: GateRefusal.alreadyCrossed(party: party.code, side: .sale)) {
                            try desk.pull(party.code, side: .sale, reason: Sentence("step \(step)"))
                        }
                    }
                case 2:
                    if state == .waiting {
                        try desk.accept(party.code, side: .sale)
                        models[party.code]?.state = .accepted
                        models[party.code]?.decisions += 1
                    } else {
                        #expect(throws: GateRefusal.self) { try desk.accept(party.code, side: .sale) }
                    }
                case 3:
                    if state == .waiting || state == .accepted {
                        try desk.giveBack(party.code, side: .sale, reason: dice.pick([.noNeed, .noBudget, .other]))
                        models[party.code]?.state = .returned
                        models[party.code]?.decisions += 1
                    } else {
                        #expect(throws: GateRefusal.notCrossed(party: party.code, side: .sale)) {
                            try desk.giveBack(party.code, side: .sale, reason: .noNeed)
                        }
                    }
                default:
                    _ = try gate.desk(on: day, isRehearsal: true).evaluate(side: .sale)
                }
            }
            for party in gate.parties {
                let records = try gate.desk().crossings(of: party.code)
                #expect(records.count == models[party.code]?.crossings)
                #expect(records.first?.state == models[party.code]?.state)
                #expect(records.reduce(0) { $0 + $1.decisions.count } == models[party.code]?.decisions)
                #expect(records.dropFirst().allSatisfy { $0.state == .returned })
            }
            #expect(try gate.faults() == [])
            endings.append(
                try gate.parties.flatMap { party in
                    try gate.desk().crossings(of: party.code).map {
                        "\(party.code) \($0.state) \($0.crossing.source) \($0.crossing.day) \($0.crossing.grounds)"
                    }
                })
        }
        #expect(Set(endings).count == 1, "both engines end alike")
    }
}
