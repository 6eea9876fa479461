import Gate
import Governance
import Storage
import Vocabulary

/// The exit of the gate on the side of sale: whoever crosses becomes a lead (リード).
package struct LeadExit: Exit {
    package let side = Side.sale

    package init() {}

    package func receive(_ crossings: [Crossing], _ deed: Deed) throws {
        try deed.rows.bulk { session in
            let leads = try session.into(
                "sales_lead", ["crossing_id", "party_id", "source", "origin_id", "received_on"])
            for crossing in crossings {
                leads.id(crossing.id)
                leads.id(crossing.party)
                leads.text(crossing.source.rawValue)
                leads.value(crossing.origin)
                leads.day(crossing.day)
                try leads.endRow()
            }
        }
    }

    package func release(_ crossings: [Crossing], _ deed: Deed) throws {
        for crossing in crossings {
            try deed.rows.run(
                "UPDATE sales_lead SET released_on = \(deed.today) WHERE crossing_id = \(crossing.id)")
        }
    }
}
