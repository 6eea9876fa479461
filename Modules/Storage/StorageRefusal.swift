import Files
import Vocabulary

/// Why the rows cannot be read or written.
package enum StorageRefusal: Refusal, Equatable {
    /// There is no database at that place.
    case missing(String)
    /// An address of a sort that is neither a file nor PostgreSQL: `mysql://`.
    case unknownScheme(String)
    /// There is a file, but it is no database, or it is damaged.
    case damaged(String)
    /// The database was written by a newer program: a step found in it (`sales 7`), and the last one known of that module.
    case newerSchema(found: String, known: String)
    /// Something stands in the database that the program cannot read.
    case unreadable(String)
    /// Another process kept the database for too long.
    case busy
    /// The server cannot be reached, or went away.
    case unreachable(String)
    /// The connection broke while the server was keeping the work, and nobody could be asked what became of it.
    case outcomeUnknown(String)
    /// libpq is not installed.
    case libraryMissing(String)
    /// The disk is full.
    case full(String)
    /// The place cannot be written.
    case readOnly(String)
    /// Reading or writing the disk failed, so that nothing more is written in this process.
    case faultyDisk(String)
    /// The disk reported a fault after everything was kept.
    case keptOnFaultyDisk(String)
    /// The file was moved, removed or replaced while a command worked in it.
    case replaced(String)
    /// Beside the file lies the log of another one, or of another state of it.
    case foreignLog(String)
    /// All is done, but the file was not written anew: what was erased may still be read in its gaps.
    case notOverwritten(String)
    /// A text holds the character U+0000, which no engine keeps whole.
    case nulInText
    /// A whole number left the range of 64 bits.
    case outOfRange
    /// Backup and restore of a server are its own programs' work.
    case keptByServer
    /// A backup must not be written over the database itself.
    case sameFile(String)
    /// A file that is not to be replaced stands where a new one is to go.
    case exists(String)
    /// There are tables in a place that is to be filled.
    case notEmpty(String)
    /// The file of the database has more than one name (ハードリンク), and each name would have a lock and a log of its own.
    case severalNames(String)
    /// A folder, a pipe or a device.
    case notAFile(String)
    /// A rule of the schema was broken; names the rule.
    case constraint(String)
    /// Anything else that an engine reports.
    case engine(String)

    package var code: String {
        switch self {
        case .missing: "storage.missing"
        case .unknownScheme: "storage.unknown_scheme"
        case .damaged: "storage.damaged"
        case .newerSchema: "storage.newer_schema"
        case .unreadable: "storage.unreadable"
        case .busy: "storage.busy"
        case .unreachable: "storage.unreachable"
        case .outcomeUnknown: "storage.outcome_unknown"
        case .libraryMissing: "storage.library_missing"
        case .full: "storage.full"
        case .readOnly: "storage.read_only"
        case .faultyDisk: "storage.faulty_disk"
        case .keptOnFaultyDisk: "storage.kept_on_faulty_disk"
        case .replaced: "storage.replaced"
        case .foreignLog: "storage.foreign_log"
        case .notOverwritten: "storage.not_overwritten"
        case .nulInText: "storage.nul_in_text"
        case .outOfRange: "storage.out_of_range"
        case .keptByServer: "storage.kept_by_server"
        case .sameFile: "storage.same_file"
        case .exists: "storage.exists"
        case .notEmpty: "storage.not_empty"
        case .severalNames: "storage.several_names"
        case .notAFile: "storage.not_a_file"
        case .constraint: "storage.constraint"
        case .engine: "storage.engine"
        }
    }

    package var facts: [String] {
        switch self {
        case .missing(let fact), .unknownScheme(let fact), .damaged(let fact), .unreadable(let fact),
            .unreachable(let fact), .full(let fact),
            .libraryMissing(let fact), .readOnly(let fact), .faultyDisk(let fact), .keptOnFaultyDisk(let fact),
            .sameFile(let fact), .exists(let fact), .notEmpty(let fact), .severalNames(let fact), .notAFile(let fact),
            .constraint(let fact), .engine(let fact), .replaced(let fact), .foreignLog(let fact),
            .notOverwritten(let fact), .outcomeUnknown(let fact):
            [fact]
        case .newerSchema(let found, let known): [found, known]
        case .busy, .nulInText, .outOfRange, .keptByServer: []
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .missing: .missingInput
        case .damaged, .foreignLog, .notAFile, .unreadable, .nulInText, .outOfRange: .badInput
        case .keptByServer, .sameFile, .exists, .notEmpty, .unknownScheme: .usage
        case .newerSchema, .severalNames: .badConfiguration
        case .busy: .busy
        case .unreachable, .outcomeUnknown, .libraryMissing: .unavailable
        case .full, .readOnly, .faultyDisk, .keptOnFaultyDisk, .replaced, .notOverwritten: .cannotWrite
        case .constraint, .engine: .fault
        }
    }
    /// Nothing more can be written in this process.
    var endsWriting: Bool {
        switch self {
        case .faultyDisk, .keptOnFaultyDisk, .replaced: true
        default: false
        }
    }

    /// What a fault of the system at a file means.
    static func of(_ fault: FileFault, at path: String) -> StorageRefusal {
        fault.isFull ? .full(path) : fault.isOfDisk ? .faultyDisk(path) : .readOnly(path)
    }
}
