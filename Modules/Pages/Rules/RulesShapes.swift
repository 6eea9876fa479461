import Presentation

extension PageShapes {
    static let rules: [Shape] = [
        Listing.rules.shape,
        Shape(
            "rules.show",
            [
                "kind": "string", "version": "string", "first_day": "day?", "applied_on": "day?", "actor": "string",
                "digest": "string", "text": "string",
            ]),
        Shape("rules.check", ["kind": "string", "name": "string", "usable": "boolean"]),
        Shape(
            "rules.diff",
            [
                "kind": "string", "from": "string?", "lines[].change": "removed|added", "lines[].line": "integer",
                "lines[].text": "string",
            ]),
        Shape(
            "rules.apply",
            after: ["kind": "string", "version": "string?", "new": "boolean", "first_day": "day?"],
            rows: Listing.effects, "effect"),
    ]
}
