import Governance
import Party
import Storage
import Vocabulary

/// Where parties come from (来歴): how many can be traced to a first touch or an origin, and some that cannot.
package struct Provenance: Equatable, Sendable {
    package let parties: Int64
    package let withTouch: Int64
    /// Without any touch, but with an origin of their own.
    package let withOriginOnly: Int64
    /// Parties with neither, by code, at most as many as asked for.
    package let untraced: [Untraced]

    package var withoutBoth: Int64 { parties - withTouch - withOriginOnly }
}

/// A party of which nobody knows what brought it in.
package struct Untraced: Equatable, Sendable {
    package let code: String
    package let name: String
}

extension MarketingDesk {
    /// Reports which parties have neither a touch nor an origin.
    package func provenance(limit: Int = 100) throws -> Provenance {
        try books.read("marketing.view") { rows in
            let touched: SQL = """
                EXISTS (SELECT 1 FROM marketing_standing s
                         WHERE s.party_id = p.id AND s.first_touch_id IS NOT NULL)
                """
            return Provenance(
                parties: try rows.count("SELECT COUNT(*) FROM party WHERE merged_into IS NULL"),
                withTouch: try rows.count("SELECT COUNT(*) FROM party p WHERE p.merged_into IS NULL AND \(touched)"),
                withOriginOnly: try rows.count(
                    "SELECT COUNT(*) FROM party p WHERE p.merged_into IS NULL AND p.origin_id IS NOT NULL AND NOT \(touched)"
                ),
                untraced: try rows.rows(
                    """
                    SELECT p.code, p.name FROM party p WHERE p.merged_into IS NULL AND p.origin_id IS NULL AND NOT \(touched)
                     ORDER BY p.code LIMIT \(limit)
                    """
                ) { Untraced(code: $0.text(0), name: $0.text(1)) })
        }
    }
}
