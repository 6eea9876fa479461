import Governance

extension PartyRefusal: CellFault {
    package var concernsCellOnly: Bool {
        switch self {
        case .badCode, .badCountry, .badIdentifier, .badCheckDigit, .unknownScheme, .badMail, .badPhone, .badWebsite,
            .badLanguage, .birthOfOrganization:
            true
        default: false
        }
    }
}
