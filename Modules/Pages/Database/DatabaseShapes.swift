import Presentation

extension PageShapes {
    static let database: [Shape] = [
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
        Shape(
            "everything.export",
            ["directory": "string", "tables": "integer", "rows": "integer", "entries": "integer", "head": "string"]),
        Shape(
            "everything.import",
            [
                "directory": "string", "database": "string", "tables": "integer", "rows": "integer",
                "entries": "integer", "head": "string",
                "checks": "integer", "faults": "integer", "upgraded": "boolean",
            ]),
        Shape(
            "move",
            [
                "from": "string", "to": "string", "tables": "integer", "rows": "integer", "entries": "integer",
                "head": "string",
                "checks": "integer", "faults": "integer", "upgraded": "boolean",
            ]),
        Shape("error", ["error.code": "string", "error.message": "string", "error.hint": "string?"]),
    ]
}
