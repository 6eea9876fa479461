import Party
import Presentation

extension Listing<Trait> {
    /// What is known of people's abilities and tastes (人となり).
    package static let traits = Listing(
        "party.traits",
        [
            .code("party", "term.code") { $0.code }, .text("name", "term.name") { $0.name },
            .word("kind", "term.kind", "state.trait.kind") { $0.kind },
            .text("trait", "term.trait.trait") { $0.text },
            .day("noted_on", "term.stakeholder.noted_on") { $0.notedOn },
            .text("actor", "term.stakeholder.actor") { $0.actor },
        ])
}
