import Governance
import Presentation

extension PageShapes {
    static let plan: [Shape] = [Plan.shape, Listing.plans.shape]
}
