import Presentation

extension PageShapes {
    static let database: [Shape] = [
        Shape(
            "import",
            [
                "kind": "string", "read": "integer", "created": "integer", "updated": "integer", "unchanged": "integer",
                "rejected": "integer", "import_id": "integer", "seconds": "number",
            ]),
        Shape("undo", ["import_id": "integer", "kind": "string", "records": "integer"]),
        Shape(
            "rules.list",
            [
                "rows[].kind": "string", "rows[].version": "string", "rows[].first_day": "day?",
                "rows[].applied_on": "day?", "rows[].actor": "string", "rows[].in_force": "boolean",
            ]),
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
            [
                "kind": "string", "version": "string?", "new": "boolean", "first_day": "day?",
                "effect[].what": "string", "effect[].before": "integer", "effect[].after": "integer",
            ]),
        Shape(
            "verify",
            [
                "head": "string", "checks[].name": "string", "checks[].examined": "integer",
                "checks[].faults[]": "string",
            ]),
        Shape("error", ["error.code": "string", "error.message": "string", "error.hint": "string?"]),
    ]
}
