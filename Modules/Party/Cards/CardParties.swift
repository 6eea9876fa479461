import Governance
import Interchange
import Storage
import Vocabulary

/// Finds the company and the person of a card in the rows, or makes them. What it adds to parties that were there
/// before, it notes, so that an import can be taken back.
final class CardParties {
    let deed: Deed
    let importID: Int64
    private var changes: [ID<Party>: Set<PartyField>] = [:]

    init(deed: Deed, importID: Int64) {
        self.deed = deed
        self.importID = importID
    }

    var rows: Connection { deed.rows }

    // MARK: The company

    /// The company of a card and the rule that found it; nil for a card without one.
    func company(of card: Card, origin: ID<Origin>?) throws -> (id: ID<Party>, rule: CardRule)? {
        guard !card.company.isEmpty else { return nil }
        let line = CompanyLine(card.company)
        let clue = CardCompanies.Clue(card, line: line)
        if let found = CardCompanies.sameName(clue, among: try candidates(named: clue.key)) {
            return (found.0.id, found.1)
        }
        if let found = CardCompanies.sameReach(clue, among: try candidates(within: clue)) {
            return (found.0.id, found.1)
        }
        return (try makeCompany(line, card, origin: origin), .new)
    }

    private func candidates(named key: String) throws -> [CardCompanies.Candidate] {
        // Under the name of a company that was merged the one that remains is found.
        try completed(
            """
            SELECT coalesce(merged_into, id) FROM party WHERE name_key = \(key) AND kind = 'organization'
             ORDER BY id LIMIT 50
            """, as: key)
    }

    private func candidates(within clue: CardCompanies.Clue) throws -> [CardCompanies.Candidate] {
        var found: [CardCompanies.Candidate] = []
        if let phone = clue.phone { found += try completed(reached(by: phone)) }
        for domain in clue.domains.sorted() {
            found += try completed(reached(by: domain))
            found += try completed(
                "SELECT DISTINCT company_id FROM party_card WHERE domain = \(domain) AND company_id IS NOT NULL LIMIT 20"
            )
        }
        return found
    }

    private func reached(by value: String) -> SQL {
        """
        SELECT p.id FROM party_contact_point c JOIN party p ON p.id = c.party_id
         WHERE c.value = \(value) AND p.kind = 'organization' AND p.merged_into IS NULL ORDER BY p.id LIMIT 20
        """
    }

    private func completed(_ ids: SQL, as key: String? = nil) throws -> [CardCompanies.Candidate] {
        let found: [(id: ID<Party>, key: String, postalCode: String?)] = try rows.rows(
            "SELECT id, name_key, postal_code FROM party WHERE id IN (\(ids)) ORDER BY id"
        ) { ($0.id(0), $0.text(1), $0.optionalText(2)) }
        return try found.map { company in
            var candidate = CardCompanies.Candidate(id: company.id, key: key ?? company.key)
            candidate.postalCode = company.postalCode.map(NarrowText.digits)
            let points = try rows.rows("SELECT kind, value FROM party_contact_point WHERE party_id = \(company.id)") {
                (kind: try $0.word(0, ContactPoint.Kind.self), value: $0.text(1))
            }
            for (kind, value) in points {
                switch kind {
                case .phone: candidate.phones.insert(value)
                case .website: candidate.domains.insert(value)
                case .email: if let domain = MailKind.companyDomain(of: value) { candidate.domains.insert(domain) }
                }
            }
            try rows.each(
                """
                SELECT DISTINCT domain FROM party_card WHERE company_id = \(company.id) AND domain IS NOT NULL LIMIT 20
                """
            ) { candidate.domains.insert($0.text(0)) }
            return candidate
        }
    }

    private func makeCompany(_ line: CompanyLine, _ card: Card, origin: ID<Origin>?) throws -> ID<Party> {
        func text(_ text: String) -> String? { text.isEmpty ? nil : text }
        var new = NewParty(name: line.company)
        new.nameKana = text(card.companyKana)
        new.country = text(card.country)
        new.website = text(card.website)
        new.origin = origin
        // Address and telephone of a branch are not those of the company.
        if line.place.isEmpty {
            new.phone = text(card.phone)
            new.address = text(card.address)
            new.postalCode = text(card.postalCode)
        }
        return try make(new)
    }

    func make(_ new: NewParty) throws -> ID<Party> {
        var new = new
        new.importID = importID
        let party = try Parties.insert(new, in: deed)
        changed(party.id, Set(PartyField.allCases))
        return party.id
    }

    // MARK: What follows

    /// Remembers that a party says something else now.
    func changed(_ party: ID<Party>, _ fields: Set<PartyField>) {
        changes[party, default: []].formUnion(fields)
    }

    /// Says which parties are new or differ, once after the last card.
    func announce() throws {
        guard !changes.isEmpty else { return }
        let fields = changes.values.reduce(into: Set()) { $0.formUnion($1) }
        try deed.announce(PartiesChanged(.ids(changes.keys.sorted()), fields))
        changes = [:]
    }
}
