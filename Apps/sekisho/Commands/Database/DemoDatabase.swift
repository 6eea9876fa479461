import Glibc
import Governance
import Interchange
import Office
import Presentation
import Samples
import Storage
import Vocabulary

/// Where a demo may begin: in a place of its own, or in that of an earlier demo in which nobody has worked since.
struct DemoDatabase {
    private let directory: String
    private let common: OfficeOptions

    init(in directory: String, _ common: OfficeOptions) {
        self.directory = directory
        self.common = common
    }

    private var own: String { directory + "/sekisho.db" }

    /// The options of the demo, which name its database.
    var options: OfficeOptions {
        var options = common
        options.database = common.database ?? own
        return options
    }

    /// Opens the database that the demo fills, empty and founded on a day.
    /// - Throws: ``DemoRefusal`` where somebody works; nothing was changed then.
    func begin(on day: Day) throws -> Database {
        try requireOwnFiles()
        if common.database == nil { try clear() }
        let database = try Office.database(options.session, create: true)
        let books = Self.office(database, options.session, on: day).books
        guard try Founding.begin(books, .init(isDemo: true), schema: Office.schema) == .begun else {
            throw common.database == nil ? DemoRefusal.inUse(own) : .named(options.session.shownAddress)
        }
        return database
    }

    /// The office of the demonstration on a day.
    static func office(_ database: Database, _ session: Session, on day: Day) -> Office {
        var session = session
        session.systemUser = Founding.demonstration
        session.today = day
        return Office(database, session)
    }

    /// Samples and report are written over those of an earlier demo, over nobody else's, and never over the database.
    private func requireOwnFiles() throws {
        let samples = SampleCompany.files(in: directory + "/samples")
        let files = samples + [directory + "/summary.html"]
        let kept = KeptFiles(database: options.session.place.files)
        for file in files { try kept.requireApart(file) }
        guard !common.yes, access(own, F_OK) != 0 else { return }
        let there = files.filter { access($0, F_OK) == 0 }
        if let file = there.first, there.count < samples.count { throw DemoRefusal.inUse(file) }
    }

    /// Empties the database of an earlier demo, under the lock of the writers. Whatever else stands there is kept beside it,
    /// and gives way only where `--yes` says so.
    private func clear() throws {
        guard access(own, F_OK) == 0 else { return }
        let place = Database.Place.file(own)
        do {
            // Asked twice, because asking under the lock makes a file a database of ours already.
            try Database(place, patience: OfficeOptions.patience).read { try Self.requireUntouched($0, own) }
            try Database.clear(place, keeping: nil, patience: OfficeOptions.patience) {
                try Self.requireUntouched($0, own)
            }
        } catch let refusal as any Refusal where refusal.kind != .busy {
            guard common.yes else { throw DemoRefusal.inUse(own) }
            let output = Output(common)
            output.remark(output.speaker.say("command.demo.kept", try moveAway(place) ?? ""))
        }
    }

    private func moveAway(_ place: Database.Place) throws -> String? {
        do {
            return try Database.clear(place, keeping: "before-demo", patience: OfficeOptions.patience) { _ in }
        } catch StorageRefusal.damaged {
            return try Database.setAside(place, as: "before-demo", patience: OfficeOptions.patience)
        }
    }

    private static func requireUntouched(_ rows: Connection, _ path: String) throws {
        if try rows.tables().isEmpty { return }
        guard try rows.tables().contains(where: { $0.name == "governance_audit" }),
            try Founding(in: rows)?.isUntouchedDemo == true
        else { throw DemoRefusal.inUse(path) }
    }
}

/// Why a demo does not begin.
enum DemoRefusal: Refusal, Equatable {
    /// Something stands there that no demo made, or in which somebody has worked since.
    case inUse(String)
    /// A database that a person names is never replaced: it may be the real one.
    case named(String)

    var code: String {
        switch self {
        case .inUse: "command.demo.in_use"
        case .named: "command.not_empty"
        }
    }

    var facts: [String] {
        switch self {
        case .inUse(let fact), .named(let fact): [fact]
        }
    }

    var kind: RefusalKind { .usage }
}
