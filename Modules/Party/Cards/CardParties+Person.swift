import Governance
import Names
import Storage
import Vocabulary

extension CardParties {
    /// The person of a card and the rule that found it.
    func person(
        of card: Card, key: String, company: ID<Party>?, origin: ID<Origin>?
    ) throws -> (id: ID<Party>, rule: CardRule) {
        if let id = try rows.first(
            "SELECT person_id FROM party_card WHERE person_key = \(key) ORDER BY id LIMIT 1",
            { $0.id(0, of: Party.self) })
        {
            return (id, .card)
        }
        let name = NameKey.of(card.name)
        if let id = try byMail(card, name: name) { return (id, .mail) }
        if let company, let id = try byCompany(company, card, name: name) { return (id, .nameAndCompany) }
        if let phone = try card.number(card.mobile) ?? (company == nil ? card.number(card.phone) : nil),
            let id = try byPhone(phone, name: name)
        {
            return (id, .nameAndPhone)
        }
        return (try makePerson(card, hasCompany: company != nil, origin: origin), .new)
    }

    /// Whether a row `p` of `party` has that name, or a record has it that became part of it: those records keep what
    /// the one that remains had already, and are found no more.
    private func isCalled(_ name: String) -> SQL {
        "(p.name_key = \(name) OR EXISTS (SELECT 1 FROM party m WHERE m.merged_into = p.id AND m.name_key = \(name)))"
    }

    private func byMail(_ card: Card, name: String) throws -> ID<Party>? {
        guard let mail = card.mail else { return nil }
        let found = try rows.rows(
            """
            SELECT p.id, CASE WHEN \(isCalled(name)) THEN 1 ELSE 0 END
              FROM party_contact_point c JOIN party p ON p.id = c.party_id
             WHERE c.value = \(mail) AND c.kind = 'email' AND p.kind = 'person' AND p.merged_into IS NULL
             ORDER BY p.id LIMIT 20
            """
        ) { (id: $0.id(0, of: Party.self), isSame: $0.bool(1)) }
        if let same = found.first(where: \.isSame) { return same.id }
        // A mail address of one's own says more than the spelling of a name.
        return found.count == 1 && !MailKind.isShared(mail) ? found.first?.id : nil
    }

    /// A person of that name in the company; another one where both have mail addresses of their own in one domain.
    private func byCompany(_ company: ID<Party>, _ card: Card, name: String) throws -> ID<Party>? {
        let found = try rows.rows(
            """
            SELECT p.id FROM party_relation r JOIN party p ON p.id = r.party_id
             WHERE r.other_id = \(company) AND r.relation = 'works_for' AND p.kind = 'person' AND p.merged_into IS NULL
               AND \(isCalled(name))
             ORDER BY p.id LIMIT 20
            """
        ) { $0.id(0, of: Party.self) }
        guard let mail = card.mail, !MailKind.isShared(mail), let domain = MailKind.companyDomain(of: mail) else {
            return found.first
        }
        for person in found {
            let mails = try rows.rows(
                "SELECT value FROM party_contact_point WHERE party_id = \(person) AND kind = 'email' ORDER BY value"
            ) { $0.text(0) }
            let isOther = mails.contains {
                $0 != mail && !MailKind.isShared($0) && MailKind.companyDomain(of: $0) == domain
            }
            if !isOther { return person }
        }
        return nil
    }

    private func byPhone(_ phone: String, name: String) throws -> ID<Party>? {
        try rows.first(
            """
            SELECT p.id FROM party_contact_point c JOIN party p ON p.id = c.party_id
             WHERE c.value = \(phone) AND c.kind = 'phone' AND p.kind = 'person' AND p.merged_into IS NULL
               AND \(isCalled(name))
             ORDER BY p.id LIMIT 1
            """
        ) { $0.id(0) }
    }

    private func makePerson(_ card: Card, hasCompany: Bool, origin: ID<Origin>?) throws -> ID<Party> {
        var new = NewParty(name: card.name)
        new.kind = .person
        new.nameKana = card.nameKana.isEmpty ? nil : card.nameKana
        new.country = card.country.isEmpty ? nil : card.country
        new.email = card.email.isEmpty ? nil : card.email
        new.phone = card.phone.isEmpty ? nil : card.phone
        new.origin = origin
        new.birthDay = card.birthDay
        // The address of a card is that of the company, or of the branch where the person sits.
        if !hasCompany || !CompanyLine(card.company).place.isEmpty {
            new.address = card.address.isEmpty ? nil : card.address
            new.postalCode = card.postalCode.isEmpty ? nil : card.postalCode
        }
        return try make(new)
    }
}
