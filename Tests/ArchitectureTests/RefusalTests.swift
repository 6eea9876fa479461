import Testing

/// A refusal that no test provokes may say anything, or come from nowhere.
@Suite("Refusals and their tests")
struct RefusalTests {
    /// Tests that only ask how a case is spelt: they make it themselves, and provoke nothing.
    private static let spelling = "Code, facts and exit status stay what programs know"

    private static let tests: [NamesInSource] = Sources.tests
        .filter { !$0.text.contains(spelling) && !$0.path.hasPrefix("Tests/ArchitectureTests/") }
        .map { NamesInSource(of: $0.code, owner: $0.owner) }

    @Test("the cases are found, with their codes")
    func found() throws {
        #expect(RefusalCase.all.count > 230)
        #expect(RefusalCase.all.allSatisfy { !$0.name.isEmpty })
        let known = try #require(
            RefusalCase.all.first { $0.type == "GovernanceRefusal" && $0.name == "lastAdministrator" })
        #expect(known.codes == ["governance.last_administrator"] && known.owner == "Governance")
    }

    @Test("every one is provoked by a test")
    func provoked() {
        for refusal in RefusalCase.all {
            #expect(
                Self.tests.contains(where: refusal.isProvoked),
                "\(refusal.owner): no test provokes \(refusal.type).\(refusal.name) \(refusal.codes)")
        }
    }

    @Test("every one is made by the program")
    func made() {
        for refusal in RefusalCase.all {
            #expect(
                RefusalCase.elsewhere.contains(where: refusal.isMade),
                "\(refusal.owner): nobody makes \(refusal.type).\(refusal.name)")
        }
    }
}
