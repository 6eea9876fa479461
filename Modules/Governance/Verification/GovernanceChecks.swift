import Storage
import Vocabulary

/// The checks of this module.
package enum GovernanceChecks {
    package static let all = [pages, references, numbers, tables, auditChain, tallies, files, rules]

    /// Reads every page and index of a SQLite file. PostgreSQL looks after its own.
    static let pages = Check("storage.pages") { rows in
        guard rows.dialect == .sqlite else { return CheckFinding() }
        return CheckFinding(examined: Int(try rows.count("PRAGMA page_count")), faults: try rows.pageFaults())
    }

    /// Looks for rows that refer to rows which are not there. PostgreSQL does not let them come about.
    static let references = Check("storage.references") { rows in
        guard rows.dialect == .sqlite else { return CheckFinding() }
        let tables = try rows.count("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table'")
        let faults = try rows.rows("PRAGMA foreign_key_check") { "\($0.text(0)) \($0.int(1)): \($0.text(2))" }
        return CheckFinding(examined: Int(tables), faults: faults)
    }

    /// The next number of each kind of record is one that no record has: otherwise nothing could be added any more.
    static let numbers = Check("storage.numbers") { rows in
        let numbers = try rows.nextNumbers()
        return CheckFinding(
            examined: numbers.count,
            faults: numbers.filter { $0.next <= $0.last }.map { "\($0.kind) \($0.last), next \($0.next)" })
    }

    /// Compares every row of every table with the tallies that the actions left: what was changed, added, removed or
    /// exchanged by anybody else is found, and named by its table and key.
    static let tables = Check("storage.tables") { rows, parts in
        let differences = try rows.tallyDifferences(leaving: parts.untallied)
        return CheckFinding(
            examined: try rows.tableShapes().count, faults: try differences.map { try rows.named($0) })
    }

    /// The tallies of each action are those that its entry in the chain carries.
    static let tallies = Check("governance.tallies") { rows in
        var finding = CheckFinding()
        let carried = try Dictionary(
            rows.rows("SELECT id, tally FROM governance_audit") { ($0.int(0), Digest(bytes: $0.blob(1))) },
            uniquingKeysWith: { first, _ in first })
        var left = carried.filter { $0.value != TallyDigest().finish() }
        try TallyDigest.each(in: rows) { entry, digest in
            finding.examined += 1
            if carried[entry] != digest { finding.faults.append("entry \(entry)") }
            left[entry] = nil
        }
        finding.faults += left.keys.sorted().map { "entry \($0)" }
        return finding
    }

    /// Files that are kept as they came have the digest that their import recorded.
    static let files = Check("governance.import_files") { rows in
        let imports = try rows.rows(
            """
            SELECT i.id, i.digest FROM governance_import i
             WHERE i.id IN (SELECT import_id FROM governance_import_file) ORDER BY i.id
            """
        ) { (id: $0.int(0), digest: Digest(bytes: $0.blob(1))) }
        var finding = CheckFinding(examined: imports.count)
        for (id, digest) in imports {
            var hasher = Digest.Hasher()
            _ = try OriginalFile(importID: id).each(in: rows) { hasher.add($0) }
            if hasher.finish() != digest { finding.faults.append("import \(id)") }
        }
        return finding
    }

    /// Recomputes the hash of every entry of the chain. On SQLite each entry is linked as it is written, so that one
    /// without a place was put there by somebody else.
    static let auditChain = Check("governance.audit_chain") { rows in
        var finding = CheckFinding()
        var previous = AuditChain.beginning
        var (redacted, unnamed) = try AuditRedaction.known(in: rows)
        try rows.stream(
            """
            SELECT \(AuditEntry.columns), sequence, hash
              FROM governance_audit WHERE sequence IS NOT NULL ORDER BY sequence NULLS FIRST
            """
        ) { row in
            finding.examined += 1
            var row = row.inTurn()
            let entry = try AuditEntry(&row)
            let (sequence, kept) = try (row.int(), row.digest())
            // Of an entry from which a person was taken out, what is left has a digest that the chain names later.
            let isWhole =
                redacted.removeValue(forKey: entry.id.value).map {
                    $0 == entry.redacted(sequence: sequence, hash: kept)
                } ?? (kept == entry.hash(after: previous, sequence: Int64(finding.examined)))
            if sequence != Int64(finding.examined) || !isWhole { finding.faults.append("entry \(sequence)") }
            for field in entry.facts.fields where field.name == "redaction" {
                if case .fact(let batch) = field.value { unnamed.remove(batch) }
            }
            previous = kept
        }
        finding.faults += redacted.keys.sorted().map { "redaction without entry \($0)" }
        if try AuditChain.unsealed(in: rows) == 0 { finding.faults += unnamed.sorted().map { "redaction \($0)" } }
        if rows.dialect == .sqlite {
            finding.faults += try rows.rows("SELECT id FROM governance_audit WHERE sequence IS NULL ORDER BY id") {
                "entry without place \($0.int(0))"
            }
        }
        return finding
    }
}
