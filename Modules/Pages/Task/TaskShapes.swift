import Presentation

extension PageShapes {
    static let task: [Shape] = [Listing.tasks.shape]
}
