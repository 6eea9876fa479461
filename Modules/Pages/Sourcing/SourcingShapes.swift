import Presentation

extension PageShapes {
    static let sourcing: [Shape] = [
        Listing.candidates.shape, Listing.suppliers.shape,
        Shape("supplier", ["code": "string", "name": "string", "screening": "possible|confirmed?"]),
    ]
}
