import Vocabulary

/// Why everything is not written, or not taken in.
package enum EverythingRefusal: Refusal, Equatable {
    /// Something stands there that is no export of everything.
    case folderInUse(String)
    /// An earlier export stands there.
    case exportThere(String)
    /// The folder holds no export.
    case noExport(String)
    case missingFile(String)
    /// A file that does not belong there.
    case otherFile(String)
    /// A file is not as it was written.
    case changedFile(String)
    /// A file, and the row in it that cannot be read; zero is the header.
    case unreadableRow(String, Int64)
    /// A table that the schema of that time did not have, or had otherwise.
    case otherTables(String)
    /// A rule that the rows break, such as a reference that leads nowhere.
    case brokenRule(String)
    /// What was read again differs from what was written.
    case notEqual(String)
    /// A check that found faults in the new database, and the first of them.
    case faults(String, String)
    /// A check that found faults in the database that was to be moved, and the first of them.
    case faultySource(String, String)
    /// Somebody wrote into the database while it was moved.
    case changedMeanwhile
    /// By the rows that came, that person may not restore, and would be shut out.
    case notAllowedThere(String, RefusalKind)

    package var code: String {
        switch self {
        case .folderInUse: "everything.folder_in_use"
        case .exportThere: "everything.export_there"
        case .noExport: "everything.no_export"
        case .missingFile: "everything.missing_file"
        case .otherFile: "everything.other_file"
        case .changedFile: "everything.changed_file"
        case .unreadableRow: "everything.unreadable_row"
        case .otherTables: "everything.other_tables"
        case .brokenRule: "everything.broken_rule"
        case .notEqual: "everything.not_equal"
        case .faults: "everything.faults"
        case .faultySource: "everything.faulty_source"
        case .changedMeanwhile: "everything.changed_meanwhile"
        case .notAllowedThere: "everything.not_allowed_there"
        }
    }

    package var facts: [String] {
        switch self {
        case .folderInUse(let fact), .exportThere(let fact), .noExport(let fact), .missingFile(let fact),
            .otherFile(let fact), .changedFile(let fact), .otherTables(let fact), .brokenRule(let fact),
            .notEqual(let fact), .notAllowedThere(let fact, _):
            [fact]
        case .changedMeanwhile: []
        case .unreadableRow(let file, let row): [file, String(row)]
        case .faults(let check, let fault), .faultySource(let check, let fault): [check, fault]
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .folderInUse, .exportThere: .usage
        case .noExport, .missingFile, .otherFile, .changedFile, .unreadableRow, .otherTables, .brokenRule: .badInput
        case .notEqual: .fault
        case .changedMeanwhile: .busy
        case .faults: .badInput
        case .faultySource: .declined
        case .notAllowedThere(_, let kind): kind
        }
    }
}
