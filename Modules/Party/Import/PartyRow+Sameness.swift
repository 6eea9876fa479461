import Governance
import Interchange
import Vocabulary

/// What a row says, whatever letters it uses for it: telephone numbers with or without hyphens, roles, tags and
/// identifiers in any order, a postal code with or without its mark.
extension PartyRow {
    /// The digest of all it says; which columns its file has makes no difference.
    var digest: Int64 {
        var digest = ValueDigest()
        digest.add(PartyColumn.name.rawValue, name)
        digest.add(PartyColumn.nameKana.rawValue, nameKana)
        if kind == .person { digest.add(PartyColumn.kind.rawValue, 1) }
        for role in sorted(roles.map(\.rawValue)) { digest.add(PartyColumn.roles.rawValue, role) }
        digest.add(PartyColumn.country.rawValue, country)
        digest.add(PartyColumn.postalCode.rawValue, plainPostalCode)
        digest.add(PartyColumn.address.rawValue, address)
        for point in contactPoints { digest.add(point.kind.column.rawValue, point.said) }
        for number in sorted(identifiers.map(Self.text)) { digest.add(PartyColumn.identifiers.rawValue, number) }
        digest.add(PartyColumn.birthDate.rawValue, birthDay.map { Int64($0.number) })
        digest.add(PartyColumn.language.rawValue, language)
        for tag in sorted(tags) { digest.add(PartyColumn.tags.rawValue, tag) }
        digest.add(PartyColumn.origin.rawValue, origin?.value)
        digest.add(PartyColumn.worksFor.rawValue, worksFor)
        digest.add(PartyColumn.note.rawValue, note)
        return digest.value
    }

    /// Whether a party says the same in the columns that the file has, but for whom it works for.
    /// - Parameter stored: the party as our own export writes it, with all the ways to reach it.
    func isSame(as stored: PartyRow, has: (PartyColumn) -> Bool) -> Bool {
        PartyColumn.allCases.allSatisfy { column in
            switch column {
            case .code, .worksFor: true
            case .corporateNumber: hasSameNumbers(as: stored, .corporateNumber, column, has)
            case .invoiceNumber: hasSameNumbers(as: stored, .invoiceNumber, column, has)
            default: !has(column) || isSame(as: stored, in: column)
            }
        }
    }

    private func isSame(as other: PartyRow, in column: PartyColumn) -> Bool {
        switch column {
        case .name: name == other.name
        case .nameKana: nameKana == other.nameKana
        case .kind: kind == other.kind
        case .roles: Set(roles) == Set(other.roles)
        case .country: country == other.country
        case .postalCode: plainPostalCode == other.plainPostalCode
        case .address: address == other.address
        case .phone: isReached(as: other, by: .phone)
        case .email: isReached(as: other, by: .email)
        case .website: isReached(as: other, by: .website)
        case .identifiers: otherNumbers == other.otherNumbers
        case .birthDate: birthDay == other.birthDay
        case .language: language == other.language
        case .tags: Set(tags) == Set(other.tags)
        case .origin: origin == other.origin
        case .note: note == other.note
        case .code, .corporateNumber, .invoiceNumber, .worksFor: true
        }
    }

    /// A number with a column of its own: our export writes the first there, and the others among the identifiers.
    private func hasSameNumbers(
        as other: PartyRow, _ scheme: IdentifierScheme, _ column: PartyColumn, _ has: (PartyColumn) -> Bool
    ) -> Bool {
        let (mine, theirs) = (numbers(scheme), other.numbers(scheme))
        if has(column) && has(.identifiers) { return mine == theirs }
        if has(column) && mine.isEmpty { return theirs.isEmpty }
        return mine.isSubset(of: theirs)
    }

    private func numbers(_ scheme: IdentifierScheme) -> Set<String> {
        Set(identifiers.filter { $0.scheme == scheme }.map(\.value))
    }

    private var otherNumbers: Set<String> {
        Set(identifiers.filter { $0.scheme != .corporateNumber && $0.scheme != .invoiceNumber }.map(Self.text))
    }

    /// One that a file names stays beside the others that are known.
    private func isReached(as other: PartyRow, by kind: ContactPoint.Kind) -> Bool {
        let theirs = other.contactPoints.filter { $0.kind == kind }
        guard let mine = contactPoints.first(where: { $0.kind == kind }) else { return theirs.isEmpty }
        return theirs.contains { $0.said == mine.said }
    }

    private var plainPostalCode: String {
        postalCode.isEmpty ? "" : NarrowText.identifier(postalCode).filter { $0 != "〒" }
    }

    private static func text(_ number: (scheme: IdentifierScheme, value: String)) -> String {
        "\(number.scheme.rawValue):\(number.value)"
    }

    private func sorted(_ texts: [String]) -> [String] { texts.count > 1 ? Set(texts).sorted() : texts }
}

extension ContactPoint.Kind {
    fileprivate var column: PartyColumn {
        switch self {
        case .email: .email
        case .phone: .phone
        case .website: .website
        }
    }
}
