import Governance
import Storage

/// What `verify` asks of this module.
package enum PartyChecks {
    package static let all = [groups, MergedRecordChecks.followers]

    /// Groups are trees: nobody stands below two, and nobody below themselves.
    static let groups = Check("party.groups") { rows in
        var finding = CheckFinding()
        try rows.each(
            """
            SELECT p.code, COUNT(DISTINCT h.upper_id)
              FROM party_hierarchy_view h JOIN party p ON p.id = h.lower_id JOIN party u ON u.id = h.upper_id
             WHERE p.merged_into IS NULL AND u.merged_into IS NULL
             GROUP BY p.code ORDER BY p.code
            """
        ) { row in
            finding.examined += 1
            if row.int(1) > 1 { finding.faults.append("\(row.text(0)) stands below \(row.int(1)) parties") }
        }
        // In a tree every member is reached from a head.
        try rows.each(
            """
            SELECT DISTINCT p.code FROM party_hierarchy_view h JOIN party p ON p.id = h.lower_id
             WHERE NOT EXISTS (SELECT 1 FROM party_group_view g WHERE g.party_id = h.lower_id) ORDER BY p.code
            """
        ) { finding.faults.append("\($0.text(0)) stands above itself") }
        return finding
    }
}
