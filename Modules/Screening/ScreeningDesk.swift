import Governance
import Party
import Storage
import Vocabulary

/// The door of this module: whom nobody may pass.
package struct ScreeningDesk: Sendable {
    package let books: Books

    package init(_ books: Books) {
        self.books = books
    }

    /// Screens all parties, or these, against all lists.
    /// - Returns: how many were screened, how many hits are new, and who is blocked now of those asked for.
    package func screen(_ codes: [String] = []) throws -> (screened: Int, new: Int, blocked: [String: ScreeningBlock]) {
        try books.perform("screening.run", queue: "import") { deed in
            var outcome: (screened: Int, new: Int)
            var blocked: [String: ScreeningBlock] = [:]
            if codes.isEmpty {
                outcome = try Screening.rescreenAll(deed)
            } else {
                let parties = try codes.map { try Parties.require($0, in: deed.rows) }
                outcome = (parties.count, try Screening.screen(.ids(parties.map(\.id)), deed))
                if parties.count == 1 { deed.subject = .party(parties[0].code) }
                for party in parties { blocked[party.code] = try Screening.blocks(party.id, in: deed.rows) }
            }
            deed.detail("screened", String(outcome.screened))
            deed.detail("new", String(outcome.new))
            return (outcome.screened, outcome.new, blocked)
        }
    }
}
