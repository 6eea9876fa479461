import Governance
import Presentation

extension PageShapes {
    static let user: [Shape] = [
        Listing.members.shape, RightsOfRoles.shape, Listing.audit.shape,
        Shape("user", ["name": "string", "roles[]": Role.words, "disabled": "boolean?"]),
    ]
}
