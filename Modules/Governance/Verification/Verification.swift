import Storage
import Vocabulary

/// What `verify` found: the head of the audit chain, and the findings of every check.
package struct Verification: Sendable {
    package struct Result: Sendable {
        package let name: String
        package let examined: Int
        /// At most ``faultsShown`` of them.
        package let faults: [String]
        package let faultCount: Int
    }

    /// Faults that are named per check; the count is always whole.
    package static let faultsShown = 100

    package let head: Digest
    package let results: [Result]

    package var isClean: Bool { results.allSatisfy { $0.faultCount == 0 } }

    /// Asks every check in one consistent moment.
    /// - Parameter expected: a head that was kept elsewhere: a chain that does not hold it has lost its end.
    package static func run(_ checks: [Check], expecting expected: String? = nil, in books: Books) throws
        -> Verification
    {
        if books.database.dialect == .postgres { try AuditChain.seal(books.database) }
        return try books.read("governance.verify") { rows in
            var results = try checks.map { check in
                let finding = try check.run(in: rows)
                return Result(
                    name: check.name, examined: finding.examined, faults: Array(finding.faults.prefix(faultsShown)),
                    faultCount: finding.faults.count)
            }
            if let expected {
                let isHeld = try AuditChain.holds(expected, in: rows)
                results.append(
                    Result(
                        name: "governance.expected_head", examined: 1, faults: isHeld ? [] : [expected],
                        faultCount: isHeld ? 0 : 1))
            }
            return Verification(head: try AuditChain.head(in: rows), results: results)
        }
    }
}
