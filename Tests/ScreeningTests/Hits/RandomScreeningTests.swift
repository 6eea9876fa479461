import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Screening

@Suite("Screening of any history")
struct RandomScreeningTests {
    /// Names that have no word in common: either the same or nothing alike.
    private static let names = [
        "Kaiyo Denki", "Bangkok Metals", "Yamada Shoji", "Rosneft", "Sergey Ivanov", "Aerocaribbean", "Tehran Cement",
        "Umi",
    ]

    private static func step(_ screening: ScreeningOffice, _ imports: inout [Int64], _ dice: inout Dice) throws {
        let desk = screening.desk()
        switch dice.roll(9) {
        case 0, 1:
            let rows = names.indices.filter { _ in dice.happens(60) }.map { index in
                "\(dice.pick(["L", "M"])),\(index),\(names[index]),\(dice.pick(["", "missile"]))\n"
            }
            imports.append(try screening.list(rows.joined() + "L,99,Nobody,\n", "reason").result.importID)
        case 2, 3, 4:
            let rows = (0..<dice.number(1...3)).map { _ in "P\(dice.roll(6)),\(dice.pick(names + ["Osaka Bolts"]))\n" }
            try screening.parties(rows.joined())
        case 5, 6:
            let waiting = try desk.hits().filter { $0.hit.entry != nil }
            guard !waiting.isEmpty else { return }
            let line = dice.pick(waiting)
            try desk.decide(
                line.code, matter: line.hit.matter, dice.pick(ScreeningResult.allCases), reason: "seen",
                nextDue: dice.happens(50) ? day("2027-01-01") : nil)
        case 7:
            guard let last = imports.popLast() else { return }
            do {
                try screening.undo(last)
            } catch let refusal as GovernanceRefusal where refusal.kind == .declined { imports.append(last) }
        default:
            let codes = try desk.watchLists().map(\.list.code)
            if !codes.isEmpty { _ = try desk.setThreshold(of: dice.pick(codes), to: dice.pick([600, 800, 900])) }
        }
    }

    @Test(
        "Whatever comes, goes and is decided, nothing is missed, verify is clean and both engines agree",
        arguments: Dice.seeds(4))
    func histories(dice: Dice) throws {
        var ends: [[String]] = []
        for engine in Engine.available {
            var dice = dice
            let screening = try ScreeningOffice(engine)
            var imports: [Int64] = []
            for _ in 0..<30 {
                try Self.step(screening, &imports, &dice)
                // One waits at most on each matter of a party, and only on what is listed.
                let waiting = try screening.hits().filter { $0.hasSuffix("possible") }
                #expect(waiting.count == Set(waiting).count, "\(waiting)")
            }
            #expect(try screening.faults() == [])
            let (before, run) = (try screening.hits(), try screening.desk().screen())
            #expect(run.new == 0)
            #expect(try screening.hits() == before)
            try screening.office.database.read { rows in
                let all = try Screening.blocked(in: rows)
                let parties = try rows.rows("SELECT id FROM party ORDER BY id") { $0.id(0, of: Party.self) }
                #expect(try Screening.blocked(among: parties, in: rows) == all)
                for party in parties {
                    let one = try Screening.blocks(party, in: rows)
                    #expect(one == all[party])
                }
            }
            #expect(try screening.faults() == [])
            ends.append(before)
        }
        #expect(Set(ends).count == 1)
    }
}
