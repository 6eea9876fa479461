import Marketing
import Presentation

extension Listing<Contact> {
    /// Who has a temperature (温度別リスト), and what brought it about.
    package static let contacts = Listing(
        "contact.list",
        [
            .code("code", "term.code") { $0.code }, .text("name", "term.name") { $0.name },
            .word("temperature", "term.score.temperature", "state.temperature") { $0.standing.temperature },
            .number("score", "term.score.score") { .decimal($0.standing.scoreMilli, places: 3) },
            .text("trigger", "term.contact.trigger", optional: { $0.standing.trigger }),
        ])
}
