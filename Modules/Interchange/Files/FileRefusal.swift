import Glibc
import Vocabulary

/// Why a file cannot be read or written.
package enum FileRefusal: Refusal, Equatable {
    case missing(path: String)
    case unreadable(path: String, reason: String)
    case cannotWrite(path: String, reason: String)
    /// What is to be written would stand in the place of the database, or of a file beside it.
    case isDatabase(path: String)
    /// What is to be written would stand in the place of a file that is read.
    case isInput(path: String)
    /// Two of the files to be written are one.
    case writtenTwice(path: String)

    package var code: String {
        switch self {
        case .missing: "file.missing"
        case .unreadable: "file.unreadable"
        case .cannotWrite: "file.cannot_write"
        case .isDatabase: "file.is_database"
        case .isInput: "file.is_input"
        case .writtenTwice: "file.written_twice"
        }
    }

    package var facts: [String] {
        switch self {
        case .missing(let path), .isDatabase(let path), .isInput(let path), .writtenTwice(let path): [path]
        case .unreadable(let path, let reason), .cannotWrite(let path, let reason): [path, reason]
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .missing, .unreadable: .missingInput
        case .cannotWrite: .cannotWrite
        case .isDatabase, .isInput, .writtenTwice: .usage
        }
    }

    package static func reason(_ number: Int32) -> String {
        strerror(number).map { String(cString: $0) } ?? "errno \(number)"
    }
}
