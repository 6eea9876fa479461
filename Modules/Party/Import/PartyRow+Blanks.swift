import Governance
import Vocabulary

/// Empty cells of a list say nothing: a list from a fair does not take away the telephone numbers of customers.
extension PartyRow {
    /// Whether the row says something in a column that the file has. Kind and country are read by what is known.
    func says(_ column: PartyColumn) -> Bool {
        switch column {
        case .code, .name, .kind, .country: true
        case .nameKana: !nameKana.isEmpty
        case .roles: !roles.isEmpty
        case .postalCode: !postalCode.isEmpty
        case .address: !address.isEmpty
        case .phone: point(.phone) != nil
        case .email: point(.email) != nil
        case .website: point(.website) != nil
        case .corporateNumber: identifiers.contains { $0.scheme == .corporateNumber }
        case .invoiceNumber: identifiers.contains { $0.scheme == .invoiceNumber }
        case .identifiers: identifiers.contains(where: Self.isAmongOthers)
        case .birthDate: birthDay != nil
        case .language: !language.isEmpty
        case .tags: !tags.isEmpty
        case .origin: origin != nil
        case .worksFor: !worksFor.isEmpty
        case .note: !note.isEmpty
        }
    }

    /// The row with what is known of its party wherever it says nothing in a column of the file; for whom somebody works is
    /// kept by the update.
    func filled(from known: PartyRow?, in has: (PartyColumn) -> Bool) -> PartyRow {
        guard let known else { return self }
        var row = self
        for column in PartyColumn.allCases where has(column) && !says(column) {
            switch column {
            case .code, .name, .kind, .country, .worksFor: break
            case .nameKana: row.nameKana = known.nameKana
            case .roles: row.roles = known.roles
            case .postalCode: row.postalCode = known.postalCode
            case .address: row.address = known.address
            case .phone: row.contactPoints += [known.point(.phone)].compactMap(\.self)
            case .email: row.contactPoints += [known.point(.email)].compactMap(\.self)
            case .website: row.contactPoints += [known.point(.website)].compactMap(\.self)
            case .corporateNumber: row.identifiers += known.identifiers.filter { $0.scheme == .corporateNumber }
            case .invoiceNumber: row.identifiers += known.identifiers.filter { $0.scheme == .invoiceNumber }
            case .identifiers: row.identifiers += known.identifiers.filter(Self.isAmongOthers)
            case .birthDate: row.birthDay = row.kind == .person ? known.birthDay : nil
            case .language: row.language = known.language
            case .tags: row.tags = known.tags
            case .origin: row.origin = known.origin
            case .note: row.note = known.note
            }
        }
        return row
    }

    func point(_ kind: ContactPoint.Kind) -> ContactPoint? { contactPoints.first { $0.kind == kind } }

    private static func isAmongOthers(_ number: (scheme: IdentifierScheme, value: String)) -> Bool {
        number.scheme != .corporateNumber && number.scheme != .invoiceNumber
    }
}
