import Presentation

extension PageShapes {
    static let database: [Shape] = [
        Shape(
            "plan",
            [
                "plan": "integer", "kind": "string", "title": "string", "state": "planned|applied|undone", "day": "day",
                "actor": "string", "parts": "integer", "records": "integer", "held": "integer",
                "undone_parts": "integer",
                "lines[]": "object: a merge has cluster, state, survivor, rule, merged, fields",
            ]),
        Shape(
            "plan.list",
            [
                "rows[].plan": "integer", "rows[].kind": "string", "rows[].title": "string",
                "rows[].state": "planned|applied|undone", "rows[].day": "day", "rows[].actor": "string",
                "rows[].parts": "integer", "rows[].records": "integer", "rows[].held": "integer",
                "rows[].undone_parts": "integer",
            ]),
        Shape(
            "verify",
            [
                "head": "string", "checks[].name": "string", "checks[].examined": "integer",
                "checks[].faults[]": "string",
            ]),
        Listing.diagnoses.shape,
        Shape("schema", ["name": "string", "fields[].path": "string", "fields[].type": "string"]),
        Listing.shapes.shape,
        // Of a database that is in use already nothing but its beginning is told.
        Shape(
            "init",
            [
                "database": "string", "new": "boolean", "administrator": "string?", "since": "day?", "by": "string?",
                "demo": "boolean?",
            ]),
        Shape("backup", ["file": "string", "bytes": "integer"]),
        Shape("restore", ["file": "string", "kept": "string?"]),
        Shape("error", ["error.code": "string", "error.message": "string", "error.hint": "string?"]),
    ]
}
