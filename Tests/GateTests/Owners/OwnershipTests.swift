import Testing
import Vocabulary

@testable import Gate

@Suite("Owners")
struct OwnershipTests {
    @Test(
        "Behind the gate the gate owns until the receiver accepts, and marketing owns what is returned",
        arguments: [
            (Side.sale, CrossingState.waiting, Owner.gate), (.sale, .accepted, .sales), (.sale, .returned, .marketing),
            (.purchase, .waiting, .gate), (.purchase, .accepted, .sourcing), (.purchase, .returned, .marketing),
        ])
    func owner(side: Side, state: CrossingState, owner: Owner) {
        #expect(Owner(side, state) == owner)
    }

    /// All pairs: who sells comes before who buys, who has it in hand before who hands over.
    @Test(
        "One function owns the whole party",
        arguments: [
            (Owner.marketing, Owner.marketing, Owner.marketing), (.marketing, .gate, .gate),
            (.marketing, .sales, .sales),
            (.gate, .marketing, .gate), (.gate, .gate, .gate), (.gate, .sales, .sales),
            (.sourcing, .marketing, .sourcing), (.sourcing, .gate, .sourcing), (.sourcing, .sales, .sales),
        ])
    func one(purchase: Owner, sale: Owner, one: Owner) {
        #expect(Ownership(purchase: purchase, sale: sale).one == one)
    }
}
