import Governance
import Party
import Storage
import Vocabulary

/// The campaigns in the rows; there are as many as people can think of, so an import keeps all of them in mind.
enum CampaignRecords {
    /// What an import needs to know of a campaign.
    struct Known {
        let id: ID<Origin>
        let sides: Int64
    }

    static func all(in rows: Connection) throws -> [String: Known] {
        let pairs = try rows.rows(
            """
            SELECT o.code, c.id, c.audience
              FROM marketing_campaign c JOIN party_origin o ON o.id = c.id ORDER BY o.code
            """
        ) { row in
            var row = row.inTurn()
            let code = try row.text()
            let known = try Known(id: row.id(), sides: SideBits.of(row.word(Audience.self)))
            return (code, known)
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    static func insert(_ plan: CampaignPlan, importID: Int64?, _ deed: Deed) throws -> ID<Origin> {
        let id = try Origins.register(plan.code, name: plan.name, in: deed)
        try deed.rows.run(
            """
            INSERT INTO marketing_campaign (id, audience, medium, starts_on, ends_on, currency, purpose, target,
                                            import_id, changed_by)
            VALUES (\(id), \(plan.audience.rawValue), \(plan.medium.word), \(plan.startsOn), \(plan.endsOn),
                    \(plan.currency), \(plan.purpose), \(plan.target), \(importID), \(importID))
            """)
        return id
    }

    static func update(
        _ id: ID<Origin>, _ plan: CampaignPlan, changedBy importID: Int64?, _ deed: Deed
    ) throws {
        _ = try Origins.register(plan.code, name: plan.name, in: deed)
        try deed.rows.run(
            """
            UPDATE marketing_campaign
               SET audience = \(plan.audience.rawValue), medium = \(plan.medium.word), starts_on = \(plan.startsOn),
                   ends_on = \(plan.endsOn), currency = \(plan.currency), purpose = \(plan.purpose),
                   target = \(plan.target), changed_by = \(importID)
             WHERE id = \(id)
            """)
    }
}

/// A campaign as a file or a person describes it.
package struct CampaignPlan: Equatable, Sendable {
    package var code: String
    package var name: String
    package var audience: Audience
    package var medium: Medium
    package var startsOn: Day?
    package var endsOn: Day?
    package var currency: Currency?
    package var purpose: String
    package var target: String

    package init(
        code: String, name: String, audience: Audience, medium: Medium, startsOn: Day? = nil, endsOn: Day? = nil,
        currency: Currency? = nil, purpose: String = "", target: String = ""
    ) {
        self.code = code
        self.name = name
        self.audience = audience
        self.medium = medium
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.currency = currency
        self.purpose = purpose
        self.target = target
    }
}

/// Campaigns, all or the one of a code, by code.
struct CampaignsInRows: Query {
    var code: String?

    var sql: SQL {
        let columns: SQL = """
            SELECT medium, id, code, name, audience, starts_on, ends_on, currency, purpose, target
              FROM marketing_campaign_view
            """
        return if let code { "\(columns) WHERE code = \(code)" } else { "\(columns) ORDER BY code" }
    }

    func decode(_ row: Row) throws -> Campaign {
        var row = row.inTurn()
        let word = try row.text()
        guard let medium = Medium(word: word) else { throw StorageRefusal.unreadable("medium \(word)") }
        return try Campaign(
            id: row.id(), code: row.text(), name: row.text(), audience: row.word(), medium: medium,
            startsOn: row.optionalDay(), endsOn: row.optionalDay(), currency: row.optionalCurrency(),
            purpose: row.text(), target: row.text())
    }
}
