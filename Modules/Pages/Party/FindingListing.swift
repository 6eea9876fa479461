import Party
import Presentation

extension Listing<PartyFinding> {
    /// Parties that fit what was looked for (検索結果), the surest first.
    package static let findings = Listing(
        "party.find",
        [
            .code("code", "term.code") { $0.code }, .text("name", "term.name") { $0.name },
            .text("name_kana", "term.party.name_kana", optional: { $0.nameKana }),
            .word("kind", "term.kind", "state.party.kind") { $0.kind },
            .text("country", "term.party.country", optional: { $0.country }),
            .word("match", "term.party.match", "state.party.match") { $0.match },
        ])
}
