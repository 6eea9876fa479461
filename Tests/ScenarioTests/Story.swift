import FoundationEssentials
import TestOffice
import Testing

/// A company from its first day on, told by what its people type.
final class Story {
    private let company: Company

    init(_ engine: Engine) throws {
        company = try Company(engine, founded: false)
    }

    /// Somebody saves a file with these lines.
    func file(_ name: String, _ lines: String...) throws {
        try company.write(name, lines.map { $0 + "\n" }.joined())
    }

    /// Somebody types a command on a day.
    @discardableResult
    func on(
        _ day: String, _ line: String, exits status: Int32 = 0, location: SourceLocation = #_sourceLocation
    ) throws -> Run.Outcome {
        let outcome = try company.start(line.split(separator: " ").map(String.init), today: day).wait()
        #expect(
            outcome.status == status, "\(line): \(outcome.error)\(outcome.output)", sourceLocation: location)
        return outcome
    }

    /// The answer to programs.
    func json(_ day: String, _ line: String) throws -> JSON {
        try JSON(on(day, line + " -O json").output)
    }

    /// The rows of an answer under the names of their columns. No field of these stories holds a comma.
    func csv(_ day: String, _ line: String) throws -> [[String: String]] {
        let lines = try on(day, line + " -O csv").output.split(separator: "\n")
        let names = (lines.first ?? "").split(separator: ",").map(String.init)
        return lines.dropFirst().map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return Dictionary(zip(names, fields)) { first, _ in first }
        }
    }

    /// Every maintained figure agrees with what it was made from, and something was examined.
    func endsClean() throws {
        let verified = try json("2026-10-31", "verify")
        let checks = verified["checks"]?.items ?? []
        #expect(checks.count > 5)
        #expect(checks.allSatisfy { $0["faults"]?.items.isEmpty == true }, "\(checks)")
        #expect(checks.contains { ($0["examined"]?.int ?? 0) > 0 })
    }
}
