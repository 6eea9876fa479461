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
}
