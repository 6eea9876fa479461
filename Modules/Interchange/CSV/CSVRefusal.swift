import Vocabulary

/// What can be wrong with one record of a file, or with its header.
package enum CSVRefusal: Refusal, Equatable {
    /// Nothing but blank lines.
    case empty
    case tooLong(limit: Int)
    case tooManyColumns(limit: Int)
    case wrongNumberOfColumns(found: Int, expected: Int)
    /// A quote was opened and never closed, or not within the longest record.
    case quoteNotClosed(line: Int)
    /// `"abc"d`: something stands between the closing quote and the delimiter.
    case textAfterQuote(column: Int)
    /// Bytes that are no text in the encoding of the file. Columns are counted from 1.
    case notText(column: Int)
    case nulByte(column: Int)

    package var code: String {
        switch self {
        case .empty: "csv.empty"
        case .tooLong: "csv.too_long"
        case .tooManyColumns: "csv.too_many_columns"
        case .wrongNumberOfColumns: "csv.wrong_number_of_columns"
        case .quoteNotClosed: "csv.quote_not_closed"
        case .textAfterQuote: "csv.text_after_quote"
        case .notText: "csv.not_text"
        case .nulByte: "csv.nul_byte"
        }
    }

    package var facts: [String] {
        switch self {
        case .empty: []
        case .tooLong(let limit), .tooManyColumns(let limit): [String(limit)]
        case .wrongNumberOfColumns(let found, let expected): [String(found), String(expected)]
        case .quoteNotClosed(let line): [String(line)]
        case .textAfterQuote(let column), .notText(let column), .nulByte(let column): [String(column)]
        }
    }

    package var kind: RefusalKind { .badInput }

    /// The column the fault is in, counted from 1, where it is in one.
    package var column: Int? {
        switch self {
        case .textAfterQuote(let column), .notText(let column), .nulByte(let column): column
        default: nil
        }
    }
}

/// A record that could not be read; the ones after it still are.
package struct CSVFault: Equatable, Sendable {
    /// The line on which the record begins, counted from 1.
    package let line: Int
    package let reason: CSVRefusal

    /// The record as it stands in the file (its first line if a quote was not closed), repaired where it is no text
    /// and cut to 4,096 bytes.
    package let record: String

    package init(line: Int, reason: CSVRefusal, record: String) {
        self.line = line
        self.reason = reason
        self.record = record
    }
}
