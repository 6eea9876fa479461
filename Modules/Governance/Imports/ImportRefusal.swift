import Vocabulary

/// Why a whole import is not done.
package enum ImportRefusal: Refusal, Equatable {
    /// `--strict`: some rows were refused, so none goes in.
    case strict(rejected: Int)
    /// The column must not be empty.
    case empty(column: String)
    /// The word is not one of those that the column may hold.
    case unknownWord(String, allowed: String)
    /// The key is known with other content, and such rows are to be refused.
    case duplicate(String)
    /// The record is known with other content and can never change.
    case unchangeable(String)
    /// Others disturbed the import, and standard input cannot be read a second time.
    case inputGone
    /// A text is longer than the column may hold.
    case tooLong(column: String, limit: Int)
    /// A spreadsheet has no value for the cell; the error that it shows.
    case sheetError(String)

    package var code: String {
        switch self {
        case .strict: "import.strict"
        case .empty: "import.empty"
        case .unknownWord: "import.unknown_word"
        case .duplicate: "import.duplicate"
        case .unchangeable: "import.unchangeable"
        case .inputGone: "import.input_gone"
        case .tooLong: "import.too_long"
        case .sheetError: "import.sheet_error"
        }
    }

    package var facts: [String] {
        switch self {
        case .strict(let rejected): [String(rejected)]
        case .empty(let column): [column]
        case .unknownWord(let word, let allowed): [word, allowed]
        case .duplicate(let key), .unchangeable(let key), .sheetError(let key): [key]
        case .inputGone: []
        case .tooLong(let column, let limit): [column, String(limit)]
        }
    }

    package var kind: RefusalKind { self == .inputGone ? .busy : .badInput }
}

/// What people should know of a file that was taken in.
package enum ImportRemark: Refusal, Equatable {
    /// Lines above the header were passed over.
    case headerOnLine(Int)
    /// The encoding was found out and is not one of the two that are usual.
    case readAs(String)
    /// A zero that a spreadsheet took from the front of a number was put back.
    case zeroRestored(String)
    /// Groups of an address book are nobody.
    case groups(Int)

    package var code: String {
        switch self {
        case .headerOnLine: "import.header_on_line"
        case .readAs: "import.read_as"
        case .groups: "import.groups"
        case .zeroRestored: "import.zero_restored"
        }
    }

    package var facts: [String] {
        switch self {
        case .headerOnLine(let line): [String(line)]
        case .readAs(let encoding): [encoding]
        case .groups(let count): [String(count)]
        case .zeroRestored(let number): [number]
        }
    }

    package var kind: RefusalKind { .badInput }
}
