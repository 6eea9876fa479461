import Glibc
import TestOffice

/// Knows what a command does where nothing goes wrong, and judges what it left where something did.
struct FaultJudge: Sendable {
    let ground: FaultGround
    /// At what something can go wrong: writes to the disk, or messages to a server and the COMMITs among them.
    let turns: Int
    let commits: Int
    private let before: CompanyState
    private let after: CompanyState
    private let status: Int32

    init(_ scenario: FaultScenario, _ engine: Engine) throws {
        ground = try FaultGround(scenario, engine)
        let company = try ground.copy()
        before = try CompanyState(of: company)
        switch engine {
        case .sqlite:
            let counted = try company.countingTurns(of: ground.words)
            (turns, commits, status) = (counted.turns, 0, counted.outcome.status)
        case .postgres:
            let counted = try company.countingMessages(of: ground.words)
            (turns, commits, status) = (counted.all, counted.commits, counted.outcome.status)
        }
        after = try CompanyState(of: company)
        // A file with rows that are refused ends with 65.
        guard status == 0 || status == 65, before != after else {
            throw SystemFault(what: "\(scenario.line) changed nothing", number: status)
        }
    }

    /// What was done where nothing went wrong, as the record says it.
    var actions: Set<String> { Set(after.actions.keys).filter { after.actions[$0] != before.actions[$0] } }

    /// Lets something go wrong, and the same command be given once more.
    /// - Returns: what is wrong then, in words; nothing where all is well.
    func faults(_ way: FaultWay, repeating: Bool = true) throws -> [String] {
        let company = try ground.copy()
        let outcome = try way.run(ground.words, in: company)
        let state = try CompanyState(of: company)
        var faults = outcome.status == status ? state == after ? [] : ["lost"] : broken(way, outcome, state)
        if state.rows != before.rows, state.rows != after.rows {
            faults.append("half: \(differences(before.rows, state.rows).prefix(3))")
        }
        // A file that arrived and could not be made safe there is a new one all the same.
        let mayArrive = state.rows == after.rows
        if state.files != before.files, !mayArrive || state.files != after.files {
            faults.append("files: \(state.files)")
        }
        if repeating { faults += try faultsOfRepeat(in: company, from: state) }
        return faults.map { "\(ground.scenario.line) \(way) of \(turns): \($0)" }
    }

    /// A run that did not come to its end must have died of what was done to it, or say what became of its work.
    private func broken(_ way: FaultWay, _ outcome: Run.Outcome, _ state: CompanyState) -> [String] {
        if way.kills { return outcome.status == 128 + SIGKILL ? [] : ["exit \(outcome.status): \(outcome.error)"] }
        var faults: [String] = []
        if ![69, 70, 73, 75].contains(outcome.status) { faults.append("exit \(outcome.status): \(outcome.error)") }
        if state != before, outcome.error.contains("othing was") {
            faults.append("not true that nothing was done: \(outcome.error)")
        }
        let isSaidDone = outcome.error.contains("is done")
        if isSaidDone, state.rows != after.rows || state == before {
            faults.append("not true that it is done: \(outcome.error)")
        }
        // Whoever cannot know says so.
        let isOpen = ["last change", "not known"].contains { outcome.error.contains($0) }
        if state.rows != before.rows, !isSaidDone, !isOpen {
            faults.append("silent about what is done: \(outcome.error)")
        }
        return faults
    }

    private func faultsOfRepeat(in company: Company, from state: CompanyState) throws -> [String] {
        var faults: [String] = []
        let again = try company.start(ground.words, [:]).wait()
        if state != before {
            // What is done is done again, or it is said that it is done.
            if ![0, 1, 64, 65].contains(again.status) { faults.append("again \(again.status): \(again.error)") }
        } else {
            let repeated = try CompanyState(of: company)
            if again.status != status || repeated != after {
                let differences = differences(after.rows, repeated.rows).prefix(3)
                faults.append("again \(again.status): \(again.error) \(differences)")
            }
        }
        var verified = try company.run("verify")
        if verified.output.contains("privacy overwrite") {
            // Somebody is erased, and it is said that the file is to be written anew.
            _ = try company.run("privacy", "overwrite", "--yes")
            verified = try company.run("verify")
        }
        if verified.status != 0 { faults.append("verify: \(verified.output.suffix(600))") }
        return faults
    }
}
