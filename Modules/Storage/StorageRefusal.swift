import Vocabulary

/// Why the rows cannot be read or written.
package enum StorageRefusal: Refusal, Equatable {
    /// There is no database at that place.
    case missing(String)
    /// There is a file, but it is no database, or it is damaged.
    case damaged(String)
    /// The database was written by a newer program: the version found and the one known.
    case newerSchema(found: Int, known: Int)
    /// Something stands in the database that the program cannot read.
    case unreadable(String)
    /// Another process kept the database for too long.
    case busy
    /// The server cannot be reached, or went away.
    case unreachable(String)
    /// libpq is not installed.
    case libraryMissing(String)
    /// The disk is full.
    case full(String)
    /// The place cannot be written.
    case readOnly(String)
    /// A rule of the schema was broken; names the rule.
    case constraint(String)
    /// Anything else that an engine reports.
    case engine(String)

    package var code: String {
        switch self {
        case .missing: "storage.missing"
        case .damaged: "storage.damaged"
        case .newerSchema: "storage.newer_schema"
        case .unreadable: "storage.unreadable"
        case .busy: "storage.busy"
        case .unreachable: "storage.unreachable"
        case .libraryMissing: "storage.library_missing"
        case .full: "storage.full"
        case .readOnly: "storage.read_only"
        case .constraint: "storage.constraint"
        case .engine: "storage.engine"
        }
    }

    package var facts: [String] {
        switch self {
        case .missing(let fact), .damaged(let fact), .unreadable(let fact), .unreachable(let fact), .full(let fact),
            .libraryMissing(let fact), .readOnly(let fact), .constraint(let fact), .engine(let fact):
            [fact]
        case .newerSchema(let found, let known): [String(found), String(known)]
        case .busy: []
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .missing: .missingInput
        case .damaged, .unreadable: .badInput
        case .newerSchema: .badConfiguration
        case .busy: .busy
        case .unreachable, .libraryMissing: .unavailable
        case .full, .readOnly: .cannotWrite
        case .constraint, .engine: .fault
        }
    }
}
