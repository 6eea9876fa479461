import Storage
import Vocabulary

/// The checks of this module.
package enum GovernanceChecks {
    package static let all = [auditChain]

    /// Recomputes the hash of every entry of the chain.
    static let auditChain = Check("governance.audit_chain") { rows in
        var finding = CheckFinding()
        var previous = AuditChain.beginning
        try rows.stream(
            """
            SELECT id, at, day, actor, system_user, action, subject, detail, sequence, hash
              FROM governance_audit WHERE sequence IS NOT NULL ORDER BY sequence NULLS FIRST
            """
        ) { row in
            finding.examined += 1
            let sequence = row.int(8)
            let expected = AuditEntries(sealed: true).decode(row).hash(
                after: previous, sequence: Int64(finding.examined))
            if sequence != Int64(finding.examined) || Digest(bytes: row.blob(9)) != expected {
                finding.faults.append("entry \(sequence)")
            }
            previous = Digest(bytes: row.blob(9))
        }
        return finding
    }
}
