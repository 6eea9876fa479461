import Governance
import Office
import TestOffice
import Testing

@Suite struct FaultScenarioTests {
    @Test func `every command that there is is done by a scenario, or only answers`() throws {
        let groups = FaultScenarios.commands.filter { command in
            FaultScenarios.commands.contains { $0.hasPrefix(command + " ") }
        }
        let done = Set(FaultScenarios.all.map(\.command))
        // A demo is a walk of many actions through a database of its own, which the next demo replaces.
        let known = done.union(FaultScenarios.readers).union(groups).union(["", "demo"])
        #expect(FaultScenarios.commands.subtracting(known) == [])
        #expect(done.intersection(FaultScenarios.readers) == ["user list", "report summary"])
    }

    @Test func `a file of every kind comes in and is taken back`() {
        let kinds = Office.parts.all.flatMap { $0.files }.filter { $0.importer != nil }.map(\.name)
        #expect(Set(kinds) == Set(FaultFiles.all.map(\.kind)))
    }
}
