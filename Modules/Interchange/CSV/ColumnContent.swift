/// What stands in the cells of a column.
package enum ColumnContent: Sendable, Equatable {
    case text
    /// A key of the row or the key of another record.
    case code
    case party
    case day
    case instant
    case amount
    case number
    /// ISO 4217.
    case currency
    /// ISO 3166-1, or the name of a country.
    case country
    case phone
    case mail
    /// One of these words.
    case word([String])
    /// Some of these words, parted by spaces.
    case words([String])

    /// Something that can be read in such a cell; nil where it must name what is there.
    package var sample: String? {
        switch self {
        case .text, .code: "A-001"
        case .party: nil
        case .day: "2026-04-01"
        case .instant: "2026-04-01T09:30:00+09:00"
        case .amount: "150000"
        case .number: "1"
        case .currency: "JPY"
        case .country: "JP"
        case .phone: "03-1234-5678"
        case .mail: "info@example.com"
        case .word(let words), .words(let words): words.first
        }
    }

    /// The words that it may hold; empty where it holds no words of a list.
    package var words: [String] {
        switch self {
        case .word(let words), .words(let words): words
        default: []
        }
    }
}
