import Presentation

extension PageShapes {
    static let lead: [Shape] = [Listing.leads.shape]
}
