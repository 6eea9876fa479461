import Presentation

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
                "rows[].return": "number?", "rows[].unconverted[]": "money",
                "totals": "object: as a row, without campaign",
            ]),
        Shape(
            "report.funnel",
            [
                "rows[].side": "purchase|sale", "rows[].step": "string", "rows[].gate": "before|behind",
                "rows[].count": "integer?", "rows[].amount": "money?", "rows[].rate": "number?",
            ]),
        Shape(
            "report.freshness",
            [
                "as_of": "day", "rows[].owner": "marketing|gate|sourcing|sales", "rows[].field": "string",
                "rows[].held": "integer", "rows[].fresh": "integer", "rows[].stale": "integer",
                "rows[].bad": "integer", "rows[].expected": "number", "scores[].owner": "string?",
                "scores[].held": "integer", "scores[].bad": "integer", "scores[].expected": "number",
                "scores[].score": "number?", "decay[].field": "string", "decay[].half_life_days": "integer",
                "decay[].held": "integer", "decay[].expected[].months": "integer",
                "decay[].expected[].values": "number",
            ]),
    ]
}
