import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

import Office

extension Company {
    /// Writes rows that no command writes, as an action of the program: they stand in its record.
    func put<Answer>(_ body: (Connection) throws -> Answer) throws -> Answer {
        try books().perform("test.put") { try body($0.rows) }
    }

    private func books() throws -> Books {
        let day = Day(iso: Self.today) ?? .earliest
        return Books(
            try Database(place), actor: Actor(name: "boss", systemUser: "tester"), today: day,
            now: { Instant(startOf: day) }, isRehearsal: false, parts: Office.parts)
    }

    /// What `verify` finds, asked of its checks themselves: each fault behind the name of its check.
    func faults() throws -> [String] {
        let verification = try Verification.run(Office.parts.checks, in: books())
        return verification.results.flatMap { result in result.faults.map { "\(result.name): \($0)" } }
    }
}

/// Expects that every check of a company is clean, and shows what was found where one is not.
func expectClean(_ company: Company, _ when: String, location: SourceLocation = #_sourceLocation) throws {
    let faults = try company.faults()
    #expect(faults.isEmpty, "\(when): \(faults.prefix(12))", sourceLocation: location)
}
