import Party
import Presentation
import Reports

extension PageShapes {
    static let party: [Shape] = [
        PartyCard.shape, WrittenParty.shape, Listing.findings.shape, Listing.duplicates.shape, ExplainedLikeness.shape,
        Listing.freshness.shape,
        Listing.fieldRules.shape,
    ]
}
