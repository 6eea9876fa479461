import Party
import Presentation
import Reports

extension PageShapes {
    static let people: [Shape] = [
        Listing.cards.shape, Listing.relations.shape, Listing.group.shape, Listing.stakeholders.shape,
        Listing.traits.shape, Listing.notes.shape, Listing.gifts.shape, Listing.giftLimits.shape, GiftDecision.shape,
    ]
}
