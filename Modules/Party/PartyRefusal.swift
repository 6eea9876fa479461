import Vocabulary

/// Why a party cannot be found or taken in.
package enum PartyRefusal: Refusal, Equatable {
    case unknown(String)
    case unknownOrigin(String)
    case badCode(String)
    case badCountry(String)
    case badIdentifier(scheme: String, value: String)
    case badCheckDigit(scheme: String, value: String)
    case unknownScheme(String)
    case badMail(String)
    case badPhone(String)
    case badWebsite(String)
    case badLanguage(String)
    case birthOfOrganization
    case unknownEmployer(String)

    package var code: String {
        switch self {
        case .unknown: "party.unknown"
        case .unknownOrigin: "party.unknown_origin"
        case .badCode: "party.bad_code"
        case .badCountry: "party.bad_country"
        case .badIdentifier: "party.bad_identifier"
        case .badCheckDigit: "party.bad_check_digit"
        case .unknownScheme: "party.unknown_scheme"
        case .badMail: "party.bad_mail"
        case .badPhone: "party.bad_phone"
        case .badWebsite: "party.bad_website"
        case .badLanguage: "party.bad_language"
        case .birthOfOrganization: "party.birth_of_organization"
        case .unknownEmployer: "party.unknown_employer"
        }
    }

    package var facts: [String] {
        switch self {
        case .unknown(let fact), .unknownOrigin(let fact), .badCode(let fact), .badCountry(let fact),
            .unknownScheme(let fact), .badMail(let fact), .badPhone(let fact), .badWebsite(let fact),
            .badLanguage(let fact), .unknownEmployer(let fact):
            [fact]
        case .badIdentifier(let scheme, let value), .badCheckDigit(let scheme, let value): [scheme, value]
        case .birthOfOrganization: []
        }
    }

    package var kind: RefusalKind { .badInput }
}
