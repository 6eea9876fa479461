import Governance
import Interchange
import Vocabulary

/// One row of a file of parties, checked and brought to the forms in which it is kept.
struct PartyRow {
    var code = ""
    var name = ""
    var nameKana = ""
    var kind = PartyKind.organization
    var roles: [PartyRole] = []
    var country = ""
    var postalCode = ""
    var address = ""
    var contactPoints: [ContactPoint] = []
    var identifiers: [(scheme: IdentifierScheme, value: String)] = []
    var birthDay: Day?
    var language = ""
    var tags: [String] = []
    var origin: ID<Origin>?
    var worksFor = ""
    var note = ""

    /// Whether it says no more of somebody than our own export does of one who was erased.
    var saysNothing: Bool {
        name == ErasedPeople.name && birthDay == nil && contactPoints.isEmpty && identifiers.isEmpty && tags.isEmpty
            && [nameKana, country, postalCode, address, language, worksFor, note].allSatisfy(\.isEmpty)
    }

    /// Reads rows.
    /// - Throws: ``FieldRefusal``, which names the column at fault.
    struct Reader {
        /// Whether a row may come without a code.
        var allowsNoCode = false

        /// - Parameter known: the party, whose kind and country hold where the file does not say them.
        func read(
            _ batch: RowBatch, _ row: Int, origins: [String: ID<Origin>], as known: KnownParties.Known? = nil
        ) throws -> PartyRow {
            let row = Fields(batch, row, of: PartyColumn.self)
            var party = PartyRow()
            party.code = try allowsNoCode ? row.text(.code, limit: 64) : row.required(.code, limit: 64)
            guard !party.code.utf8.contains(where: { $0 < 32 || $0 == 127 }) else {
                throw row.refusal(.code, PartyRefusal.badCode(party.code))
            }
            party.name = try row.required(.name, limit: 1000)
            if ListFooter.holds(row, name: party.name) {
                throw row.refusal(.name, PartyRefusal.sumOfList(party.name))
            }
            party.nameKana = try row.text(.nameKana, limit: 1000)
            let usual = !row.has(.kind) || batch.keepsKnown ? known?.kind : nil
            party.kind = try row.word(.kind) ?? usual ?? .organization
            party.roles = try row.words(.roles)
            party.country = try row.checked(.country, country)
            if let known, !row.has(.country) || batch.keepsKnown && party.country.isEmpty {
                party.country = known.country
            }
            party.address = try row.text(.address, limit: 2000)
            let zeros = LostZeros(of: party, row)
            party.postalCode = zeros.restored(try row.text(.postalCode, limit: 32), .postalCode)
            if !row.isEmpty(.phone) {
                party.contactPoints.append(
                    try row.checked(.phone) { try phone(zeros.restored($0.trimmed, .phone), country: party.country) })
            }
            if !row.isEmpty(.email) { party.contactPoints.append(try row.checked(.email, mail)) }
            if !row.isEmpty(.website) { party.contactPoints.append(try row.checked(.website, website)) }
            try numbers(into: &party, row)
            if let day = try row.optionalDay(.birthDate) {
                guard party.kind == .person else { throw row.refusal(.birthDate, PartyRefusal.birthOfOrganization) }
                party.birthDay = day
            }
            party.language = try row.checked(.language, language)
            party.tags = row[.tags].words
            let origin = try row.text(.origin, limit: 64)
            if !origin.isEmpty {
                guard let id = origins[origin] else {
                    throw row.refusal(.origin, PartyRefusal.unknownOrigin(origin))
                }
                party.origin = id
            }
            party.worksFor = try row.text(.worksFor)
            party.note = try row.text(.note, limit: 10_000)
            return party
        }

        private func numbers(into party: inout PartyRow, _ row: Fields<PartyColumn>) throws {
            let kind = party.kind
            let corporate = row[.corporateNumber]
            if CorporateNumber.isPlain(corporate.bytes) {
                party.identifiers.append((.corporateNumber, corporate.verbatim))
            } else if !row.isEmpty(.corporateNumber) {
                let number = try row.checked(.corporateNumber) {
                    try IdentifierScheme.corporateNumber.compact(CorporateNumber.withoutT($0.text), of: kind)
                }
                party.identifiers.append((.corporateNumber, number))
            }
            if !row.isEmpty(.invoiceNumber) {
                let number = try row.checked(.invoiceNumber) {
                    try IdentifierScheme.invoiceNumber.compact($0.text, of: kind)
                }
                party.identifiers.append((.invoiceNumber, number))
            }
            for word in row[.identifiers].words {
                let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
                guard parts.count == 2, let scheme = IdentifierScheme(rawValue: parts[0].lowercased()) else {
                    throw row.refusal(.identifiers, PartyRefusal.unknownScheme(word))
                }
                let number = try row.checked(.identifiers) { _ in try scheme.compact(parts[1], of: kind) }
                party.identifiers.append((scheme, number))
            }
        }

        private func country(_ field: FieldBytes) throws(PartyRefusal) -> String {
            if field.isEmpty || Country.isAssigned(field.bytes) { return field.verbatim }
            let code = NarrowText.identifier(field.text)
            if code.isEmpty { return "" }
            if Country.isAssigned(code) { return code }
            guard let named = CountryNames.code(of: NarrowText.folded(field.trimmed)) else {
                throw .badCountry(field.text)
            }
            return named
        }

        private func phone(_ shown: String, country: String) throws(PartyRefusal) -> ContactPoint {
            ContactPoint(.phone, try Phone.normal(shown, country: country.isEmpty ? nil : country), shown)
        }

        private func mail(_ field: FieldBytes) throws(PartyRefusal) -> ContactPoint {
            let shown = field.trimmed
            return ContactPoint(.email, MailAddress.isPlain(field.bytes) ? shown : try MailAddress.normal(shown), shown)
        }

        private func website(_ field: FieldBytes) throws(PartyRefusal) -> ContactPoint {
            let shown = field.trimmed
            if let host = WebDomain.hostRange(in: field.bytes) {
                return ContactPoint(.website, String(decoding: field.bytes[host], as: UTF8.self), shown)
            }
            return ContactPoint(.website, try WebDomain.normal(shown), shown)
        }

        /// The shape of BCP 47: a language of two or three letters, then subtags.
        private func language(_ field: FieldBytes) throws(PartyRefusal) -> String {
            if field.trimmed.isEmpty { return "" }
            let tags = field.trimmed.replacing("_", with: "-")
                .split(separator: "-", omittingEmptySubsequences: false)
            func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
            guard let language = tags.first, (2...3).contains(language.utf8.count),
                language.utf8.allSatisfy(isLetter), language.lowercased() != "jp",
                tags.allSatisfy({ tag in
                    (1...8).contains(tag.utf8.count) && tag.utf8.allSatisfy { isLetter($0) || $0.isDigit }
                })
            else { throw .badLanguage(field.text) }
            return language.lowercased() + tags.dropFirst().map { "-" + $0 }.joined()
        }
    }
}

extension FieldBytes {
    /// The words of a field that holds several, parted by spaces.
    var words: [String] {
        if isEmpty { return [] }
        return NarrowText.folded(text).split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    }
}
