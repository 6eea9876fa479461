import Governance
import Interchange
import Vocabulary

/// One row of a file of parties, checked and brought to the forms in which it is kept.
struct PartyRow {
    /// A row that cannot go in: the column at fault and the reason.
    struct Fault: Error {
        let column: PartyColumn
        let reason: any Refusal
    }

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

    /// Reads rows; keeps what can be used again for the next.
    struct Reader {
        func read(_ batch: RowBatch, _ row: Int, origins: [String: ID<Origin>]) throws(Fault) -> PartyRow {
            func field(_ column: PartyColumn) -> FieldBytes { batch[row, column.rawValue] }
            func text(_ column: PartyColumn, limit: Int = 2000) throws(Fault) -> String {
                let field = field(column)
                if field.isEmpty { return "" }
                guard field.bytes.count <= limit else {
                    throw Fault(column: column, reason: ImportRefusal.tooLong(column: column.column.name, limit: limit))
                }
                return field.trimmed
            }
            func required(_ column: PartyColumn, limit: Int) throws(Fault) -> String {
                let text = try text(column, limit: limit)
                guard !text.isEmpty else {
                    throw Fault(column: column, reason: ImportRefusal.empty(column: column.column.name))
                }
                return text
            }
            func checked<Value>(_ column: PartyColumn, _ body: () throws -> Value) throws(Fault) -> Value {
                do {
                    return try body()
                } catch let reason as any Refusal {
                    throw Fault(column: column, reason: reason)
                } catch {
                    throw Fault(column: column, reason: PartyRefusal.badCode(String(describing: error)))
                }
            }
            var party = PartyRow()
            party.code = try required(.code, limit: 64)
            guard !party.code.utf8.contains(where: { $0 < 32 || $0 == 127 }) else {
                throw Fault(column: .code, reason: PartyRefusal.badCode(party.code))
            }
            party.name = try required(.name, limit: 1000)
            party.nameKana = try text(.nameKana, limit: 1000)
            party.kind = try word(field(.kind), .kind, PartyKind.self) ?? .organization
            for role in field(.roles).words {
                party.roles.append(try self.word(role, .roles, PartyRole.self))
            }
            party.country = try checked(.country) { try country(field(.country)) }
            party.postalCode = try text(.postalCode, limit: 32)
            party.address = try text(.address)
            if !field(.phone).isEmpty {
                party.contactPoints.append(try checked(.phone) { try phone(field(.phone), country: party.country) })
            }
            if !field(.email).isEmpty {
                party.contactPoints.append(try checked(.email) { try mail(field(.email)) })
            }
            if !field(.website).isEmpty {
                party.contactPoints.append(try checked(.website) { try website(field(.website)) })
            }
            try numbers(into: &party, field)
            if !field(.birthDate).isEmpty {
                guard party.kind == .person else {
                    throw Fault(column: .birthDate, reason: PartyRefusal.birthOfOrganization)
                }
                party.birthDay = try checked(.birthDate) { try DayText.day(field(.birthDate)) }
            }
            party.language = try checked(.language) { try language(field(.language)) }
            party.tags = field(.tags).words
            let origin = try text(.origin, limit: 64)
            if !origin.isEmpty {
                guard let id = origins[origin] else {
                    throw Fault(column: .origin, reason: PartyRefusal.unknownOrigin(origin))
                }
                party.origin = id
            }
            party.worksFor = try text(.worksFor, limit: 64)
            party.note = try text(.note, limit: 10_000)
            return party
        }

        private func numbers(into party: inout PartyRow, _ field: (PartyColumn) -> FieldBytes) throws(Fault) {
            let corporate = field(.corporateNumber)
            if CorporateNumber.isPlain(corporate.bytes) {
                party.identifiers.append((.corporateNumber, corporate.verbatim))
            } else if !corporate.isEmpty {
                party.identifiers.append(
                    try number(CorporateNumber.withoutT(corporate.text), .corporateNumber, .corporateNumber, party.kind)
                )
            }
            let invoice = field(.invoiceNumber)
            if !invoice.isEmpty {
                party.identifiers.append(try number(invoice.text, .invoiceNumber, .invoiceNumber, party.kind))
            }
            for word in field(.identifiers).words {
                let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
                guard parts.count == 2, let scheme = IdentifierScheme(rawValue: parts[0].lowercased()) else {
                    throw Fault(column: .identifiers, reason: PartyRefusal.unknownScheme(word))
                }
                party.identifiers.append(try number(parts[1], scheme, .identifiers, party.kind))
            }
        }

        private func number(
            _ text: String, _ scheme: IdentifierScheme, _ column: PartyColumn, _ kind: PartyKind
        ) throws(Fault) -> (scheme: IdentifierScheme, value: String) {
            do throws(PartyRefusal) {
                return (scheme, try scheme.compact(text, of: kind))
            } catch {
                throw Fault(column: column, reason: error)
            }
        }

        private func country(_ field: FieldBytes) throws(PartyRefusal) -> String {
            if field.isEmpty || Country.isAssigned(field.bytes) { return field.verbatim }
            let code = NarrowText.identifier(field.text)
            guard Country.isAssigned(code) else { throw .badCountry(field.text) }
            return code
        }

        private func phone(_ field: FieldBytes, country: String) throws(PartyRefusal) -> ContactPoint {
            let shown = field.trimmed
            return ContactPoint(.phone, try Phone.normal(shown, country: country.isEmpty ? nil : country), shown)
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
            if field.isEmpty { return "" }
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

        private func word<Word: RawRepresentable<String> & CaseIterable>(
            _ field: FieldBytes, _ column: PartyColumn, _: Word.Type
        ) throws(Fault) -> Word? {
            field.isEmpty ? nil : try word(field.trimmed, column, Word.self)
        }

        private func word<Word: RawRepresentable<String> & CaseIterable>(
            _ text: String, _ column: PartyColumn, _: Word.Type
        ) throws(Fault) -> Word {
            if let word = Word(rawValue: text) ?? Word(rawValue: text.lowercased()) { return word }
            let allowed = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw Fault(column: column, reason: ImportRefusal.unknownWord(text, allowed: allowed))
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
