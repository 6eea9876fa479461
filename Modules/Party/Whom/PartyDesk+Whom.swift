import Governance

extension PartyDesk {
    /// Whom a text means, for answers that name code and name. Whoever may see no parties hears no name: the text is
    /// handed back, and what is done with it refuses by itself.
    /// - Throws: ``PartyRefusal``: nobody, several, or erased.
    package func whom(_ text: String) throws -> PartyName {
        try books.look { rows in
            guard try books.mayDo("party.view", in: rows) else { return PartyName(code: text, name: nil) }
            return PartyName(try Parties.require(text, in: rows))
        }
    }
}
