import Marketing
import Presentation
import Vocabulary

extension Listing<Campaign> {
    /// What attracts candidates (施策一覧).
    package static let campaigns = Listing(
        "campaign.list",
        [
            .code("code", "term.code") { $0.code }, .text("name", "term.name") { $0.name },
            .word("side", "term.side", "state.side") { $0.audience },
            Field("medium", "term.medium", .text, type: Medium.words.map { "\($0)" }.joined(separator: "|")) {
                .word($0.medium.word, .code("state.medium.\($0.medium.word)"))
            },
            .day("starts_on", "term.campaign.starts_on", optional: { $0.startsOn }),
            .day("ends_on", "term.campaign.ends_on", optional: { $0.endsOn }),
            .text("purpose", "term.campaign.purpose") { $0.purpose },
            .text("target", "term.campaign.target") { $0.target },
        ])
}
