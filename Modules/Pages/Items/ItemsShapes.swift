import Presentation

extension PageShapes {
    static let items: [Shape] = [
        Shape(
            "item.list",
            [
                "rows[].code": "string", "rows[].name": "string", "rows[].category": "string?",
                "rows[].unit": "string?", "rows[].open": "integer", "rows[].candidates": "integer",
                "rows[].lead_days": "integer?",
            ]),
        Shape(
            "item",
            [
                "code": "string", "name": "string", "category": "string?", "unit": "string?",
                "can_be_had": "boolean", "open": "integer", "candidates": "integer", "lead_days": "integer?",
                "sources[]": "array?", "sources[].supplier": "string", "sources[].name": "string",
                "sources[].standing": "open|candidate|stopped", "sources[].lead_days": "integer?",
                "sources[].deliveries": "integer", "sources[].last_ordered_on": "day?",
                "sources[].last_price": "number?", "sources[].currency": "string?",
            ]),
    ]
}
