import FoundationEssentials
import Synchronization
import TestOffice
import Testing

/// Something goes wrong in the middle of everything that changes a company: it is wholly there or not at all, and nobody
/// hears what is not so. A run of the tests tries a sample, the same each time; with `SEKISHO_FAULTS=all` it tries
/// every write and every message, and with a number beside it every so many of them (`SEKISHO_FAULTS=all/4`).
@Suite(.serialized) struct FaultyActionTests {
    @Test(
        "at a write to the disk", .enabled(if: FaultyCalls.isPossible, Comment(rawValue: FaultyCalls.reason)))
    func disk() throws {
        let sweep = try sweep(.sqlite) { judge, dice in
            let kill = FaultWay.disk("kill", 1 + dice.roll(judge.turns))
            let other = FaultWay.ofDisk[1 + dice.roll(FaultWay.ofDisk.count - 1)]
            // What is decided is decided towards the end.
            return dice.roll(2) == 0 ? [kill] : [.disk(other, judge.turns - dice.roll(min(30, judge.turns)))]
        }
        #expect(sweep.faults == [])
        let known = try KnownActions()
        let missing = known.patterns.filter { pattern in !sweep.actions.contains { pattern.matches($0) } }
        #expect(
            Set(missing.map(\.text)) == FaultScenarios.withoutCommand,
            "what no scenario does is missing in FaultScenarios")
    }

    @Test(
        "at a message to the server",
        .enabled(if: BrokenConnections.isPossible, Comment(rawValue: BrokenConnections.reason)))
    func connection() throws {
        let sweep = try sweep(.postgres) { judge, dice in
            // Two thirds at what decides: a COMMIT.
            let way = dice.roll(6)
            return [.connection(way < 4 ? FaultWay.ofCommit[way] : "message", way < 4 ? 1 : 1 + dice.roll(judge.turns))]
        }
        #expect(sweep.faults == [])
    }

    // MARK: The sweep

    private struct Findings: Sendable {
        var faults: [String] = []
        var actions: Set<String> = []
        var scenarios = 0
        var tries = 0
    }

    private static var isWhole: Bool { wanted.hasPrefix("all") }
    private static let wanted = ProcessInfo.processInfo.environment["SEKISHO_FAULTS"] ?? "sample"

    private func sweep(
        _ engine: Engine, _ sample: @escaping @Sendable (FaultJudge, inout Dice) -> [FaultWay]
    ) throws -> Findings {
        let findings = Mutex(Findings())
        let numbered = FaultScenarios.all.enumerated().filter { $0.element.engines.contains(engine) }
        // A server takes its time: a sample asks every second one of it.
        let isHalf = engine == .postgres && !Self.isWhole
        let scenarios = Mutex(numbered.filter { !isHalf || $0.offset % 2 == 0 }.map { ($0.offset, $0.element) })
        try onThreads(2) { _ in
            while let (number, scenario) = scenarios.withLock({ $0.popLast() }) {
                let judge = try FaultJudge(scenario, engine)
                var dice = Dice(UInt64(number + 1))
                let ways = Self.isWhole ? Self.every(of: judge, engine) : sample(judge, &dice)
                var faults: [String] = []
                for (turn, way) in ways.enumerated() {
                    faults += try judge.faults(way, repeating: ways.count < 9 || turn % 6 == 0)
                }
                findings.withLock {
                    $0.faults += faults
                    $0.actions.formUnion(judge.actions)
                    $0.scenarios += 1
                    $0.tries += ways.count
                }
                if Self.isWhole {
                    print("\(engine) \(scenario.line): \(judge.turns) turns, \(ways.count) tries, \(faults)")
                }
            }
        }
        let found = findings.withLock { $0 }
        if Self.isWhole { print("\(engine): \(found.scenarios) scenarios, \(found.tries) tries") }
        return found
    }

    private static func every(of judge: FaultJudge, _ engine: Engine) -> [FaultWay] {
        let ways = engine == .sqlite ? judge.waysOfDisk : judge.waysOfConnection
        let step = wanted.split(separator: "/").last.flatMap { Int($0) } ?? 1
        return ways.enumerated().filter { $0.offset % step == 0 }.map(\.element)
    }
}
