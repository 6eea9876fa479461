import Items
import Presentation

extension PageShapes {
    static let item: [Shape] = [
        Shape(
            "item",
            after: [
                "code": "string", "name": "string", "category": "string?", "unit": "string?",
                "can_be_had": "boolean", "open": "integer", "candidates": "integer", "lead_days": "integer?",
                "sources": "array?",
            ], rows: Listing.sources, "sources"),
        Listing.items.shape,
        Shape("item.added", ["code": "string", "name": "string", "category": "string?", "unit": "string?"]),
    ]
}
