import Presentation

extension PageShapes {
    static let imports: [Shape] = [
        Shape(
            "import",
            [
                "kind": "string", "read": "integer", "created": "integer", "matched": "integer?", "updated": "integer",
                "unchanged": "integer", "rejected": "integer", "dropped_cells": "integer?",
                "mended_cells": "integer?", "import_id": "integer", "seconds": "number",
                "plan": "integer?", "changes[]": "object: record, field, before, after",
                "matches[]": "object: as lines[] of plan",
            ]),
        Listing.imports.shape, ColumnsPage.listing.shape,
        Shape("import.template", ["rows[]": "object: the headers of the file, without a row"]),
        Shape("undo", ["import_id": "integer", "kind": "string", "records": "integer"]),
    ]
}
