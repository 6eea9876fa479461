import Governance
import Storage
import Vocabulary

/// What `verify` asks about erased people.
package enum PrivacyChecks {
    package static let all = [erasures, tables, overwritten]

    /// Nothing of an erased person came back: the stub has no name, and nothing is said of it in this module.
    static let erasures = Check("party.erasures") { rows in
        var finding = CheckFinding(examined: Int(try rows.count("SELECT COUNT(*) FROM party_erasure")))
        finding.faults = try rows.rows(
            """
            SELECT p.code FROM party_erasure e JOIN party p ON p.id = e.party_id
             WHERE p.name <> 'erased' OR p.name_kana IS NOT NULL OR p.address IS NOT NULL OR p.birth_day IS NOT NULL
                OR p.note IS NOT NULL OR p.postal_code IS NOT NULL
                OR EXISTS (SELECT 1 FROM party_contact_point c WHERE c.party_id = p.id)
                OR EXISTS (SELECT 1 FROM party_identifier i WHERE i.party_id = p.id)
                OR EXISTS (SELECT 1 FROM party_tag t WHERE t.party_id = p.id)
             ORDER BY p.code
            """
        ) { $0.text(0) }
        return finding
    }

    /// Every table that refers to a party has its place in an erasure.
    static let tables = Check("party.personal_tables") { rows, parts in
        let tables = try PersonalTables(of: parts, in: rows)
        return CheckFinding(examined: tables.places.count, faults: tables.uncovered)
    }

    /// Behind the last erasure the file was written anew, so that nothing of the person is left in its gaps.
    static let overwritten = Check("party.overwritten") { rows in
        CheckFinding(
            examined: Int(try rows.count("SELECT COUNT(*) FROM party_erasure")),
            faults: try rows.isOverwritingDue() ? ["sekisho privacy overwrite"] : [])
    }
}
