import TestOffice
import Testing

/// Do, undo, verify is what it was: on histories that follow from a seed, for everything that can be taken back.
@Suite("What was done and taken back")
struct TakenBackTests {
    private static let kinds = Company.kinds + ["cards", "watchlist"]

    private func expectSame(_ before: [String: String], _ after: [String: String], _ when: String) {
        for (kind, text) in before where after[kind] != text {
            let lines = { (text: String?) in Set((text ?? "").split(separator: "\n")) }
            let lost = lines(text).subtracting(lines(after[kind])).prefix(3)
            let come = lines(after[kind]).subtracting(lines(text)).prefix(3)
            Issue.record("\(when): \(kind) lost \(lost), got \(come)")
        }
    }

    @Test(
        "leaves every export as it was to the byte, and every check clean", arguments: Engine.available,
        [1, 2, 3] as [UInt64])
    func takenBack(engine: Engine, seed: UInt64) throws {
        var town = try DigitTown(engine, seed: seed)
        try expectClean(town.company, "seed \(seed), at first")
        for round in 1...9 {
            let step = DigitTown.Step.allCases[town.roll(DigitTown.Step.allCases.count)]
            let when = "seed \(seed), round \(round), \(step)"
            let before = try town.company.exported(Self.kinds)
            guard let undo = try town.take(step) else { continue }
            try expectClean(town.company, when + " done")
            expect(try town.company.start(undo).wait(), exits: 0)
            expectSame(before, try town.company.exported(Self.kinds), when)
            try expectClean(town.company, when + " taken back")
            // And on with it: the next round stands on what this one did.
            _ = try town.take(step)
        }
    }

    @Test(
        "an erasure leaves the lines of all others as they were to the byte", arguments: Engine.available,
        [4, 5] as [UInt64])
    func erased(engine: Engine, seed: UInt64) throws {
        var town = try DigitTown(engine, seed: seed)
        for step in [DigitTown.Step.parties, .cards, .orders, .items, .parties, .campaigns] { _ = try town.take(step) }
        let people = try town.company.run("export", "parties").output.split(separator: "\n").filter {
            $0.contains(",person,")
        }
        var before = try town.company.exported(Self.kinds)
        for line in people.prefix(4) {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            let outcome = try town.company.run("party", "erase", fields[0], "--reason", "asked", "--yes", "-O", "json")
            guard outcome.status == 0 else { continue }
            try expectClean(town.company, "seed \(seed), \(fields[0]) erased")
            let after = try town.company.exported(Self.kinds)
            for (kind, text) in before {
                // Whoever shares the name or the address with the person is not told from the person.
                let others = text.split(separator: "\n").filter { other in
                    !Self.names(fields[0], other, kind)
                        && !fields[1...2].contains { !$0.isEmpty && other.contains($0) }
                        && (fields[9].isEmpty || !other.contains(fields[9]))
                }
                let left = Set((after[kind] ?? "").split(separator: "\n"))
                for other in others where !left.contains(other) {
                    Issue.record("seed \(seed), \(fields[0]) erased: \(kind) lost \(other)")
                }
            }
            before = after
        }
    }

    /// Whether a line of an export names a party in a column that holds one.
    private static func names(_ code: String, _ line: Substring, _ kind: String) -> Bool {
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        let columns: [Int] =
            switch kind {
            case "parties": [0, 18]
            case "touches": [2]
            case "credit_limits": [0]
            case "orders", "invoices": [1]
            default: []
            }
        return columns.contains { $0 < fields.count && fields[$0] == code }
    }
}
