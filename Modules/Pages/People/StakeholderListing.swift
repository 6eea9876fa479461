import Party
import Presentation

extension Listing<Stakeholder> {
    /// Who has a part in which decision (利害関係者一覧).
    package static let stakeholders = Listing(
        "party.stakeholders",
        [
            .text("topic", "term.stakeholder.topic_name") { $0.topic },
            .word("role", "term.stakeholder.role_name", "state.stakeholder.role") { $0.role },
            .code("party", "term.code") { $0.code }, .text("name", "term.name") { $0.name },
            .text("company", "term.stakeholder.company", optional: { $0.company }),
            .text("title", "term.relate.title_name", optional: { $0.title }),
            .word("stance", "term.stakeholder.stance_name", "state.stakeholder.stance", optional: { $0.stance }),
            .text("interest", "term.stakeholder.interest_name", optional: { $0.interest }),
            .day("noted_on", "term.stakeholder.noted_on") { $0.notedOn },
            .text("actor", "term.stakeholder.actor") { $0.actor },
        ])
}
