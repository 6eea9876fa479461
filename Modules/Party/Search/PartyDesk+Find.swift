import Governance

extension PartyDesk {
    /// Parties by any name, reading, code, identifier, telephone, mail or web address, the surest first; at most `limit`
    /// of them. Where nothing answers to the text as it is, names that differ by a mistake are found.
    package func find(_ text: String, limit: Int = 100) throws -> [PartyFinding] {
        try books.read("party.view") { try PartySearch(text, limit: limit, in: $0).findings() }
    }
}
