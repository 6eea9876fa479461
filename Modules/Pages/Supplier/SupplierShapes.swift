import Presentation

extension PageShapes {
    static let supplier: [Shape] = [
        Shape("supplier", ["code": "string", "name": "string", "screening": "possible|confirmed?"]),
        Listing.candidates.shape, Listing.suppliers.shape,
        Shape(
            "supplier.decision",
            [
                "code": "string?", "name": "string?", "decision": "approved|rejected", "suppliers[].code": "string",
                "suppliers[].name": "string?",
            ]),
        Listing.savings.shape,
    ]
}
