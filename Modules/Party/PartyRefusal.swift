import Governance
import Vocabulary

/// Why a party cannot be found or taken in.
package enum PartyRefusal: Refusal, Equatable {
    case unknown(String)
    /// A text that several parties answer to.
    case several(String, [PartyName])
    /// A text that nobody answers to, and whose names are like it.
    case nearest(String, [PartyName])
    /// No field of a party that can be changed by hand.
    case unknownField(String)
    /// What is entered by hand looks like parties that are known.
    case looksKnown(String, [PartyName])
    case unknownOrigin(String)
    case badCode(String)
    /// Empty, too long, or with a NUL.
    case badName(String)
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
    /// Whoever is recognised by that was erased and has not asked to come back.
    case erased(String)
    /// Only a person is erased.
    case notAPerson(String)
    case notErased
    /// A table that refers to parties, and no word of what becomes of it when a person is erased.
    case uncovered(String)
    /// Two modules say what is to become of this table.
    case ruledTwice(String)
    case laterThanToday(String)
    case unknownPurpose(String)
    /// More parties than can be compared with each other.
    case tooManyToCompare(Int)
    /// The code belongs to somebody whose name, telephone and address all differ.
    case otherParty(code: String, name: String)
    /// Numbers of lines are no codes.
    case countsLines(String)
    /// A line that adds up or explains the others, and is nobody.
    case sumOfList(String)

    package var code: String {
        switch self {
        case .unknown: "party.unknown"
        case .several: "party.several"
        case .nearest: "party.nearest"
        case .unknownField: "party.unknown_field"
        case .looksKnown: "party.looks_known"
        case .unknownOrigin: "party.unknown_origin"
        case .badCode: "party.bad_code"
        case .badName: "party.bad_name"
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
        case .erased: "party.erased"
        case .notAPerson: "party.not_a_person"
        case .notErased: "party.not_erased"
        case .uncovered: "party.uncovered"
        case .ruledTwice: "party.ruled_twice"
        case .laterThanToday: "party.later_than_today"
        case .unknownPurpose: "party.unknown_purpose"
        case .tooManyToCompare: "party.too_many_to_compare"
        case .otherParty: "party.other_party"
        case .countsLines: "party.counts_lines"
        case .sumOfList: "party.sum_of_list"
        }
    }

    package var facts: [String] {
        switch self {
        case .unknown(let fact), .unknownOrigin(let fact), .badCode(let fact), .badName(let fact),
            .badCountry(let fact), .unknownScheme(let fact), .badMail(let fact), .badPhone(let fact),
            .badWebsite(let fact), .badLanguage(let fact), .unknownEmployer(let fact), .erased(let fact),
            .notAPerson(let fact),
            .uncovered(let fact), .ruledTwice(let fact), .laterThanToday(let fact), .unknownPurpose(let fact),
            .countsLines(let fact), .sumOfList(let fact):
            [fact]
        case .otherParty(let code, let name): [code, name]
        case .badIdentifier(let scheme, let value), .badCheckDigit(let scheme, let value): [scheme, value]
        case .tooManyToCompare(let limit): [String(limit)]
        case .unknownField(let name):
            [name, PartyExport.columns.filter { $0 != PartyColumn.code.name }.joined(separator: ", ")]
        case .several(let text, let parties), .nearest(let text, let parties), .looksKnown(let text, let parties):
            [text, parties.map(\.label).joined(separator: " / ")]
        case .birthOfOrganization, .notErased: []
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .uncovered, .ruledTwice: .fault
        case .unknownField: .usage
        case .notErased: .declined
        default: .badInput
        }
    }
}
