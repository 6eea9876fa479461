import Vocabulary

/// Why a text is not an amount or a number. The text is cut to 60 characters.
package enum AmountRefusal: Refusal, Equatable {
    case empty
    case notANumber(String)
    /// More decimals than the currency has, or decimals that may be meant as grouping (`1.000`).
    case tooManyDecimals(String, allowed: Int)
    case tooLarge(String)
    case otherCurrencySign(String, expected: Currency)
    /// `1.23E+12`, what a spreadsheet makes of a long number: the digits are lost already.
    case scientific(String)

    package var code: String {
        switch self {
        case .empty: "amount.empty"
        case .notANumber: "amount.not_a_number"
        case .tooManyDecimals: "amount.too_many_decimals"
        case .tooLarge: "amount.too_large"
        case .otherCurrencySign: "amount.other_currency_sign"
        case .scientific: "amount.scientific"
        }
    }

    package var facts: [String] {
        switch self {
        case .empty: []
        case .notANumber(let text), .tooLarge(let text), .scientific(let text): [text]
        case .tooManyDecimals(let text, let allowed): [text, String(allowed)]
        case .otherCurrencySign(let text, let expected): [text, expected.code]
        }
    }

    package var kind: RefusalKind { .badInput }
}
