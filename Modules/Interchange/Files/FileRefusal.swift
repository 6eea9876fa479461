import Glibc
import Vocabulary

/// Why a file cannot be read or written.
package enum FileRefusal: Refusal, Equatable {
    case missing(path: String)
    case unreadable(path: String, reason: String)
    case cannotWrite(path: String, reason: String)

    package var code: String {
        switch self {
        case .missing: "file.missing"
        case .unreadable: "file.unreadable"
        case .cannotWrite: "file.cannot_write"
        }
    }

    package var facts: [String] {
        switch self {
        case .missing(let path): [path]
        case .unreadable(let path, let reason), .cannotWrite(let path, let reason): [path, reason]
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .missing, .unreadable: .missingInput
        case .cannotWrite: .cannotWrite
        }
    }

    static func reason(_ number: Int32) -> String {
        strerror(number).map { String(cString: $0) } ?? "errno \(number)"
    }
}
