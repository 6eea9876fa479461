import Governance
import Interchange
import Storage
import Vocabulary

/// Finds the company and the person of a card in the rows, or makes them. What it adds to parties that were there
/// before, it notes, so that an import can be taken back.
struct CardParties {
    let deed: Deed
    let importID: Int64

    private var rows: Connection { deed.rows }

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
         WHERE c.value = \(value) AND p.kind = 'organization' ORDER BY p.id LIMIT 20
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
        var card = card
        // Address and telephone of a branch are not those of the company.
        if !line.place.isEmpty {
            card.address = ""
            card.postalCode = ""
            card.phone = ""
        }
        var new = NewParty(name: line.company)
        new.nameKana = card.companyKana.isEmpty ? nil : card.companyKana
        new.country = card.country.isEmpty ? nil : card.country
        new.phone = card.phone.isEmpty ? nil : Card.withoutExtension(card.phone)
        new.website = card.website.isEmpty ? nil : card.website
        new.origin = origin
        let party = try Parties.register(new, in: deed)
        try complete(party.id, card)
        return party.id
    }

    /// What a hand-made party has not: the address of its card, and the import that brought it.
    private func complete(_ party: ID<Party>, _ card: Card) throws {
        func text(_ text: String) -> String? { text.isEmpty ? nil : text }
        try rows.run(
            """
            UPDATE party SET postal_code = \(text(card.postalCode)), address = \(text(card.address)),
                             import_id = \(importID) WHERE id = \(party)
            """)
    }

    // MARK: The person

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

    private func byMail(_ card: Card, name: String) throws -> ID<Party>? {
        guard let mail = card.mail else { return nil }
        let found = try rows.rows(
            """
            SELECT p.id, p.name_key FROM party_contact_point c JOIN party p ON p.id = c.party_id
             WHERE c.value = \(mail) AND c.kind = 'email' AND p.kind = 'person' ORDER BY p.id LIMIT 20
            """
        ) { (id: $0.id(0, of: Party.self), key: $0.text(1)) }
        if let same = found.first(where: { $0.key == name }) { return same.id }
        // A mail address of one's own says more than the spelling of a name.
        return found.count == 1 && !MailKind.isShared(mail) ? found.first?.id : nil
    }

    /// A person of that name in the company; another one where both have mail addresses of their own in one domain.
    private func byCompany(_ company: ID<Party>, _ card: Card, name: String) throws -> ID<Party>? {
        let found = try rows.rows(
            """
            SELECT p.id FROM party_relation r JOIN party p ON p.id = r.party_id
             WHERE r.other_id = \(company) AND r.relation = 'works_for' AND p.name_key = \(name) AND p.kind = 'person'
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
             WHERE c.value = \(phone) AND c.kind = 'phone' AND p.kind = 'person' AND p.name_key = \(name)
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
        new.phone = card.phone.isEmpty ? nil : Card.withoutExtension(card.phone)
        new.origin = origin
        let party = try Parties.register(new, in: deed)
        var own = card
        // The address of a card is that of the company, or of the branch where the person sits.
        if hasCompany && CompanyLine(card.company).place.isEmpty {
            own.address = ""
            own.postalCode = ""
        }
        try complete(party.id, own)
        try rows.run("UPDATE party SET birth_day = \(card.birthDay) WHERE id = \(party.id)")
        return party.id
    }

    // MARK: What a card adds

    /// Adds what the card knows and the person's record does not: ways to reach, reading, birth date, and for whom the
    /// person works.
    func complete(_ person: ID<Party>, with card: Card, company: ID<Party>?, isLatest: Bool) throws {
        var isFoundAnew = false
        if let mail = card.mail { isFoundAnew = try add(.email, mail, shown: card.email, to: person) }
        for text in [card.phone, card.mobile] {
            if let number = try card.number(text) { try add(.phone, number, shown: text, to: person) }
        }
        if !card.nameKana.isEmpty {
            let filled = try rows.run(
                """
                UPDATE party SET name_kana = \(card.nameKana), kana_key = \(NameKey.of(card.nameKana))
                 WHERE id = \(person) AND name_kana IS NULL
                """)
            if filled > 0 {
                try note(person, "name_kana", card.nameKana)
                isFoundAnew = true
            }
        }
        if isFoundAnew { try SearchIndex.add(person, in: deed) }
        if let day = card.birthDay {
            let filled = try rows.run("UPDATE party SET birth_day = \(day) WHERE id = \(person) AND birth_day IS NULL")
            if filled > 0 { try note(person, "birth_day", String(day.number)) }
        }
        if let company { try employ(person, by: company, card, isLatest: isLatest) }
    }

    @discardableResult
    private func add(_ kind: ContactPoint.Kind, _ value: String, shown: String, to party: ID<Party>) throws -> Bool {
        let added = try rows.run(
            """
            INSERT INTO party_contact_point (party_id, kind, value, shown)
            VALUES (\(party), \(kind.rawValue), \(value), \(shown)) ON CONFLICT DO NOTHING
            """)
        if added > 0 { try note(party, kind.rawValue, value) }
        return added > 0
    }

    private func employ(_ person: ID<Party>, by company: ID<Party>, _ card: Card, isLatest: Bool) throws {
        func text(_ text: String) -> String? { text.isEmpty ? nil : text }
        let department = text(
            [CompanyLine(card.company).place, card.department].filter { !$0.isEmpty }.joined(separator: " "))
        let added = try rows.run(
            """
            INSERT INTO party_relation (party_id, relation, other_id, title, department)
            VALUES (\(person), 'works_for', \(company), \(text(card.title)), \(department)) ON CONFLICT DO NOTHING
            """)
        if added > 0 { return try note(person, "works_for", "", other: company) }
        guard isLatest, !card.title.isEmpty || department != nil else { return }
        let before = try rows.first(
            """
            SELECT title, department FROM party_relation
             WHERE party_id = \(person) AND relation = 'works_for' AND other_id = \(company)
            """
        ) { (title: $0.optionalText(0), department: $0.optionalText(1)) }
        for (field, old, new) in [
            ("title", before?.title, text(card.title)), ("department", before?.department, department),
        ] {
            guard let new, new != old else { continue }
            try setOffice(field, new, of: person, at: company)
            try note(person, field, new, other: company, before: old)
        }
    }

    private func setOffice(_ field: String, _ value: String?, of person: ID<Party>, at company: ID<Party>) throws {
        let column: SQL = field == "title" ? "title" : "department"
        try rows.run(
            """
            UPDATE party_relation SET \(column) = \(value)
             WHERE party_id = \(person) AND relation = 'works_for' AND other_id = \(company)
            """)
    }

    private func note(
        _ party: ID<Party>, _ field: String, _ value: String, other: ID<Party>? = nil, before: String? = nil
    ) throws {
        try rows.run(
            """
            INSERT INTO party_card_addition (id, import_id, party_id, field, value, other_id, before)
            VALUES (\(try rows.takeIDs("party_card_addition", 1)), \(importID), \(party), \(field), \(value), \(other),
                    \(before))
            """)
    }

    /// Takes back what the import added, the last first. What was changed since stays as it is.
    func takeBackAdditions() throws {
        let additions = try rows.rows(
            """
            SELECT party_id, field, value, other_id, before FROM party_card_addition
             WHERE import_id = \(importID) ORDER BY id DESC
            """
        ) {
            (
                party: $0.id(0, of: Party.self), field: $0.text(1), value: $0.text(2),
                other: $0.optionalID(3, of: Party.self), before: $0.optionalText(4)
            )
        }
        for addition in additions {
            let party = addition.party
            switch addition.field {
            case "works_for":
                try rows.run(
                    """
                    DELETE FROM party_relation
                     WHERE party_id = \(party) AND relation = 'works_for' AND other_id = \(addition.other)
                    """)
            case "title", "department":
                if let company = addition.other {
                    try setOffice(addition.field, addition.before, of: party, at: company)
                }
            case "name_kana":
                try rows.run(
                    """
                    UPDATE party SET name_kana = NULL, kana_key = NULL
                     WHERE id = \(party) AND name_kana = \(addition.value)
                    """)
            case "birth_day":
                try rows.run(
                    """
                    UPDATE party SET birth_day = NULL WHERE id = \(party) AND birth_day = \(Int64(addition.value))
                    """)
            default:
                try rows.run(
                    """
                    DELETE FROM party_contact_point
                     WHERE party_id = \(party) AND kind = \(addition.field) AND value = \(addition.value)
                    """)
            }
        }
        try rows.run("DELETE FROM party_card_addition WHERE import_id = \(importID)")
    }
}
