import Vocabulary

/// What is written into a cell.
package enum SheetCell: Equatable, Sendable {
    /// A text, never a formula, whatever it begins with.
    case text(String)
    /// A number as it is, with so many decimals.
    case number(Double, places: Int)
    /// A number whose decimals show as far as there are some.
    case plain(Double)
    case percent(Double)
    case day(Day)
    /// A moment by the clock of whoever reads it, in milliseconds since 1970 as if that clock were UTC.
    case moment(Int64)
    case empty

    /// Digits that a number of a spreadsheet keeps.
    package static let keptDigits = 15
}

/// A column of a sheet that is written.
package struct SheetColumn: Sendable {
    package enum Kind: Sendable {
        case text
        /// Text that looks like a number to spreadsheets, and is to stay as it is.
        case code
        case figure
        case day
    }

    package let title: String
    package let kind: Kind
    /// Must be filled in by whoever is handed the sheet.
    package var isRequired = false
    /// The words that may be chosen in it, for whoever fills it in.
    package var choices: [String] = []

    package init(_ title: String, _ kind: Kind = .text) {
        self.title = title
        self.kind = kind
    }
}
