import Governance
import Vocabulary

extension PartyRow {
    /// What the row changes of a party that is known, for whoever looks before it is done.
    func changes(of known: PartyRow, _ says: (PartyColumn) -> Bool) -> [ImportChange] {
        PartyColumn.allCases.filter(says).compactMap { column in
            let (before, after) = (known.text(column), text(column))
            if before == after { return nil }
            return ImportChange(record: known.code, field: column.name, before: before, after: after)
        }
    }

    private func text(_ column: PartyColumn) -> String {
        switch column {
        case .code: ""
        case .name: name
        case .nameKana: nameKana
        case .kind: kind.rawValue
        case .roles: roles.map(\.rawValue).sorted().joined(separator: " ")
        case .country: country
        case .postalCode: postalCode
        case .address: address
        case .phone: point(.phone)?.shown ?? ""
        case .email: point(.email)?.shown ?? ""
        case .website: point(.website)?.shown ?? ""
        case .corporateNumber: identifiers.first { $0.scheme == .corporateNumber }?.value ?? ""
        case .invoiceNumber: identifiers.first { $0.scheme == .invoiceNumber }?.value ?? ""
        case .identifiers:
            identifiers.filter { $0.scheme != .corporateNumber && $0.scheme != .invoiceNumber }
                .map { "\($0.scheme.rawValue):\($0.value)" }.sorted().joined(separator: " ")
        case .birthDate: birthDay?.description ?? ""
        case .language: language
        case .tags: tags.sorted().joined(separator: " ")
        // A campaign is known here by its number only.
        case .origin: ""
        case .worksFor: worksFor
        case .note: note
        }
    }
}
