import Gate
import Party
import Presentation
import Reports
import Vocabulary

extension PageShapes {
    static let reports: [Shape] = [
        Shape(
            "report.summary",
            [
                "period.first": "day", "period.last": "day", "as_of": "day", "side": "purchase|sale|null",
                "currency": "string", "rows[].campaign": "string?", "rows[].name": "string?",
                "rows[].side": "purchase|sale|both", "rows[].spend": "money", "rows[].touches": "integer",
                "rows[].contacts": "integer", "rows[].crossings": "integer", "rows[].accepted": "integer",
                "rows[].orders": "integer", "rows[].invoiced": "money", "rows[].collected": "money",
                "rows[].qualified_suppliers": "integer", "rows[].purchase_volume": "money", "rows[].savings": "money",
                "rows[].return": "number?", "rows[].unconverted[].figure": "string",
                "rows[].unconverted[].minor": "integer",
                "rows[].unconverted[].currency": "string",
                "totals": "object: as a row, without campaign, name and side",
            ]),
        Shape(
            "report.funnel",
            after: [
                "period.first": "day", "period.last": "day", "as_of": "day", "side": "purchase|sale|null",
                "currency": "string",
            ], rows: Listing.steps,
            beside: [
                "existing.purchase": "integer?", "existing.sale": "integer?", "unconverted[].figure": "string",
                "unconverted[].minor": "integer", "unconverted[].currency": "string",
            ]),
        Shape(
            "report.ageing",
            [
                "as_of": "day", "side": Side.words, "currency": "string", "rows[].party": "string",
                "rows[].name": "string", "rows[].not_due": "money", "rows[].days_1_30": "money",
                "rows[].days_31_60": "money", "rows[].days_61_90": "money", "rows[].days_over_90": "money",
                "rows[].total": "money", "rows[].unapplied": "money",
                "totals": "object: as a row, without party and name", "unconverted[]": "money",
            ]),
        Shape(
            "report.freshness",
            [
                "as_of": "day", "rows[].owner": Owner.words, "rows[].field": VerifiedField.words,
                "rows[].held": "integer", "rows[].fresh": "integer", "rows[].stale": "integer",
                "rows[].bad": "integer", "rows[].expected": "number", "scores[].owner": Owner.words + "?",
                "scores[].held": "integer", "scores[].bad": "integer", "scores[].expected": "number",
                "scores[].score": "number?", "decay[].field": VerifiedField.words,
                "decay[].half_life_days": "integer", "decay[].held": "integer",
                "decay[].expected[].months": "integer", "decay[].expected[].values": "number",
            ]),
    ]
}
