import Party
import Presentation

extension Listing<ReceivedCard> {
    /// Business cards as they were received (名刺一覧), whose they are, and by which rules that was decided.
    package static let cards = Listing(
        "party.cards",
        [
            .day("met_on", "term.card.met_on", optional: { $0.metOn }),
            .text("met_by", "term.card.met_by") { $0.metBy }, .text("name", "term.name") { $0.name },
            .text("title", "term.relate.title_name") { $0.title },
            .text("company", "term.stakeholder.company") { $0.company },
            .code("campaign", "term.card.campaign") { $0.campaign }, .code("person", "term.person") { $0.person },
            Field("person_rule", "term.card.rule_of_person", .text, type: "string") { word($0.personRule) },
            .code("company_code", "term.card.company_code", optional: { $0.companyCode }),
            Field("company_rule", "term.card.rule_of_company", .text, type: "string?") {
                $0.companyRule.map(word) ?? .empty
            },
            .text("note", "term.note.text_name") { $0.note },
        ])

    private static func word(_ rule: String) -> Cell { .word(rule, .code("state.card.rule.\(rule)")) }
}
