import Interchange
import Vocabulary

/// The registers by whose numbers parties are known (識別番号), and the check that each number carries in itself.
///
/// A number that passes is well formed; whether it exists only its register can tell.
package enum IdentifierScheme: String, CaseIterable, Sendable {
    /// 法人番号, National Tax Agency of Japan: 13 digits, the first a check digit modulo 9.
    case corporateNumber = "corporate_number"
    /// 適格請求書発行事業者登録番号: `T` and 13 digits; for a corporation its 法人番号.
    case invoiceNumber = "invoice_number"
    /// Legal Entity Identifier, ISO 17442: 20 characters, modulo 97.
    case lei
    /// D-U-N-S: nine digits. Its check digit was dropped about 2006, so none is asked for.
    case duns
    /// VAT number of the European Union and Northern Ireland: the shape of each country.
    case vat
    /// Global Location Number, GS1: 13 digits, check digit modulo 10.
    case gln
    /// International Bank Account Number, ISO 13616: modulo 97.
    case iban
    /// Any number of the user's own that no rule is known for.
    case other

    /// The number in its compact form: one width, upper case, no separators.
    /// - Throws: ``PartyRefusal/badIdentifier(scheme:value:)`` for a wrong shape,
    ///   ``PartyRefusal/badCheckDigit(scheme:value:)`` for a wrong check digit.
    package func compact(_ text: String, of kind: PartyKind = .organization) throws(PartyRefusal) -> String {
        let value = self == .other ? NarrowText.trimmed(text) : NarrowText.identifier(text)
        let bytes = Array(value.utf8)
        guard hasShape(bytes) else { throw .badIdentifier(scheme: rawValue, value: text) }
        guard hasCheckDigit(bytes, kind) else { throw .badCheckDigit(scheme: rawValue, value: text) }
        return value
    }

    private func hasShape(_ value: [UInt8]) -> Bool {
        switch self {
        case .corporateNumber: CorporateNumber.hasShape(value[...])
        case .invoiceNumber: value.first == UInt8(ascii: "T") && CorporateNumber.hasShape(value.dropFirst())
        case .lei: value.count == 20 && value.allSatisfy(\.isAlphanumeric) && value.suffix(2).allSatisfy(\.isDigit)
        case .duns: value.count == 9 && value.allSatisfy(\.isDigit)
        case .vat: VATNumber.hasShape(value)
        case .gln: value.count == 13 && value.allSatisfy(\.isDigit)
        case .iban:
            (15...34).contains(value.count) && value.prefix(2).allSatisfy(\.isLetter)
                && value.dropFirst(2).prefix(2).allSatisfy(\.isDigit) && value.allSatisfy(\.isAlphanumeric)
                && !value.starts(with: "JP".utf8)
        case .other: (1...64).contains(value.count)
        }
    }

    /// A sole proprietor's registration number need not carry the check digit of a 法人番号; a corporation's must.
    private func hasCheckDigit(_ value: [UInt8], _ kind: PartyKind) -> Bool {
        switch self {
        case .corporateNumber: CorporateNumber.hasCheckDigit(value[...])
        case .invoiceNumber: kind == .person || CorporateNumber.hasCheckDigit(value.dropFirst())
        case .lei: Modulo97.isIssued(checkDigits: value.suffix(2)) && Modulo97.remainder(of: value[...]) == 1
        case .gln: GS1.hasCheckDigit(value)
        case .iban:
            Modulo97.isIssued(checkDigits: value.dropFirst(2).prefix(2))
                && Modulo97.remainder(of: (value.dropFirst(4) + value.prefix(4))[...]) == 1
        case .duns, .vat, .other: true
        }
    }
}

extension UInt8 {
    var isDigit: Bool { (48...57).contains(self) }
    var isLetter: Bool { (65...90).contains(self) }
    var isAlphanumeric: Bool { isDigit || isLetter }
}
