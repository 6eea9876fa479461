import Storage
import Vocabulary

/// What `verify` found (検証): the head of the audit chain, and the findings of every check at one moment of the rows.
package struct Verification: Sendable {
    package struct Result: Sendable, Equatable {
        package let name: String
        package let examined: Int
        /// At most ``faultsShown`` of them.
        package let faults: [String]
        package let faultCount: Int

        init(_ name: String, examined: Int, faults: [String]) {
            self.name = name
            self.examined = examined
            self.faults = Array(faults.prefix(faultsShown))
            faultCount = faults.count
        }
    }

    /// Faults that are named per check; the count is always whole.
    package static let faultsShown = 100

    /// Kept elsewhere, it shows later whether the end of the chain was cut off or all of it was written anew.
    package let head: Digest
    /// Entries that wait to be linked into the chain, which is no fault on PostgreSQL.
    package let unsealed: Int
    package let results: [Result]

    package var isClean: Bool { results.allSatisfy { $0.faultCount == 0 } }

    /// Asks every check in one consistent moment.
    /// - Parameters:
    ///   - expected: a head that was kept elsewhere: a chain that does not hold it has lost its end.
    ///   - schema: the program's own, to be compared with what is there.
    package static func run(
        _ checks: [Check], expecting expected: Digest? = nil, of schema: Schema? = nil, in books: Books
    ) throws -> Verification {
        let objects = schema.map { self.objects(of: $0, in: books) }
        return try books.read("governance.verify") { rows in
            try examine(checks, expecting: expected, objects: objects, in: rows, of: books.parts)
        }
    }

    /// The objects of a schema as this program makes them. Who may not make a schema on a server to compare with still hears
    /// of all the rest.
    static func objects(of schema: Schema, in books: Books) -> Swift.Result<SchemaObjects, any Error> {
        Swift.Result { try books.database.objects(of: schema) }
    }

    /// Asks every check of the rows at hand.
    static func examine(
        _ checks: [Check], expecting expected: Digest? = nil, objects: Swift.Result<SchemaObjects, any Error>?,
        in rows: Connection, of parts: ProgramParts
    ) throws -> Verification {
        var results: [Result] = []
        if let objects {
            let check = Check("storage.schema") { rows in
                let (found, expected) = (try SchemaObjects(in: rows), try objects.get())
                return CheckFinding(examined: expected.count, faults: found.differences(from: expected))
            }
            results.append(try result(of: check, in: rows, of: parts))
        }
        results += try checks.map { try result(of: $0, in: rows, of: parts) }
        if let expected {
            let isHeld = try AuditChain.contains(head: expected, in: rows)
            results.append(
                Result("governance.expected_head", examined: 1, faults: isHeld ? [] : [expected.description]))
        }
        return Verification(
            head: try AuditChain.head(in: rows), unsealed: try AuditChain.unsealed(in: rows), results: results)
    }

    /// A check that cannot read the rows, or cannot understand what they say, has found a fault, and those after it still
    /// run.
    private static func result(of check: Check, in rows: Connection, of parts: ProgramParts) throws -> Result {
        do {
            let found = try rows.savepoint { try check.run(in: rows, of: parts) }
            return Result(check.name, examined: found.examined, faults: found.faults)
        } catch let refusal as StorageRefusal {
            switch refusal {
            case .damaged, .unreadable, .outOfRange, .engine, .readOnly:
                let reason = ([refusal.code] + refusal.facts).joined(separator: ": ")
                return Result(check.name, examined: 0, faults: [reason])
            default: throw refusal
            }
        } catch let refusal as any Refusal {
            let reason = ([refusal.code] + refusal.facts).joined(separator: ": ")
            return Result(check.name, examined: 0, faults: [reason])
        }
    }
}
