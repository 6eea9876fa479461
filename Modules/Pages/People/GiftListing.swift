import Party
import Presentation
import Vocabulary

extension Listing<Gift> {
    /// Gifts and entertainment, given and received (贈答・接待一覧).
    package static let gifts = Listing(
        "party.gifts",
        [
            .day("day", "term.day") { $0.day },
            .word("direction", "term.gift.direction_name", "state.gift.direction") { $0.direction },
            .word("kind", "term.kind", "state.gift.kind") { $0.kind }, .code("party", "term.code") { $0.code },
            .text("name", "term.name") { $0.name }, .money("amount", "term.amount") { $0.amount },
            .text("what", "term.what") { $0.what }, .text("by", "term.by") { $0.byWhom },
            .text("exception", "term.gift.exception_name", optional: { $0.exception }),
        ])
}

/// How much one person may have in a fiscal year, in one direction; nil where nobody has set it.
package struct GiftLimitOfDirection: Sendable {
    let direction: GiftDirection
    let limit: Money?

    package init(_ direction: GiftDirection, _ limit: Money?) {
        self.direction = direction
        self.limit = limit
    }
}

extension Listing<GiftLimitOfDirection> {
    /// What gifts are held against (贈答の限度額).
    package static let giftLimits = Listing(
        "party.gift_limits",
        [
            .word("direction", "term.gift.direction_name", "state.gift.direction") { $0.direction },
            .money("limit", "term.gift.limit_name", optional: { $0.limit }),
        ])
}
