import Party
import Presentation

extension Listing<Purpose> {
    /// What data is held for (利用目的).
    package static let purposes = Listing(
        "privacy.purposes",
        [
            .code("purpose", "term.privacy.purpose") { $0.code }, .text("text", "term.privacy.text") { $0.text },
            .word("kind", "term.kind", "state.party.kind", optional: { $0.kind }),
            .count("parties", "term.privacy.parties") { $0.parties },
        ])
}
