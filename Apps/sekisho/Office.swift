import ArgumentParser
import Gate
import Glibc
import Governance
import Items
import Ledger
import Marketing
import Party
import Presentation
import Reports
import Sales
import Screening
import Sourcing
import Storage
import Vocabulary

/// The composition root: opens the books for one person on one day and hands out the desks.
struct Office {
    let books: Books
    let output: Output

    /// What the program consists of.
    static let parts = ProgramParts([
        GovernancePart.self, PartyPart.self, ItemsPart.self, ScreeningPart.self, GatePart.self, LedgerPart.self,
        MarketingPart.self, SourcingPart.self, SalesPart.self, ReportsPart.self,
    ])

    static let schema = parts.schema

    /// Opens the database that the options name.
    /// - Throws: refusals that say what to do where there is none, or it is of another version.
    init(_ options: OfficeOptions) throws {
        let database = try Database(Self.place(options), patience: Self.patience)
        switch try database.state(of: Self.schema) {
        case .current: break
        case .empty: throw OfficeRefusal.notInitialised(Self.shownAddress(options))
        case .otherViews: try database.migrate(to: Self.schema)
        case .older:
            let backup = try database.migrate(to: Self.schema)
            Output(options).remark(say("command.migrated", backup ?? ""))
        }
        self.init(database, options)
    }

    private init(books: Books, output: Output) {
        self.books = books
        self.output = output
    }

    /// Books on a database that is already open.
    /// - Parameter systemUser: of whom the audit chain speaks, where that is not the one at the keyboard.
    init(_ database: Database, _ options: OfficeOptions, systemUser: String? = nil) {
        let today = options.toldToday ?? SystemClock.today
        let fixed = options.toldToday.map { Instant(milliseconds: Instant(startOf: $0).milliseconds + 43_200_000) }
        books = Books(
            database, actor: Self.actor(options, systemUser), today: today, now: { fixed ?? SystemClock.now },
            isRehearsal: options.dryRun, parts: Self.parts)
        output = Output(options, books.rehearsal)
    }

    static func address(_ options: OfficeOptions) -> String {
        options.database ?? environment("SEKISHO_DATABASE") ?? "sekisho.db"
    }

    /// The address as people see it: a password in it is shown to nobody.
    static func shownAddress(_ options: OfficeOptions) -> String {
        let address = address(options)
        guard let at = address.lastIndex(of: "@"), let scheme = address.firstRange(of: "://"),
            scheme.upperBound < at, let colon = address[scheme.upperBound..<at].firstIndex(of: ":")
        else { return address }
        return address[...colon] + "***" + address[at...]
    }

    static func place(_ options: OfficeOptions) -> Database.Place {
        Database.Place(address(options))
    }

    /// How long a writer waits for another, in milliseconds: thirty seconds unless `SEKISHO_PATIENCE` says otherwise.
    static var patience: Int {
        environment("SEKISHO_PATIENCE").flatMap { Int($0) }.map { max(0, min($0, 3_600_000)) } ?? 30_000
    }

    static func actor(_ options: OfficeOptions, _ systemUser: String? = nil) -> Actor {
        let login = getpwuid(geteuid()).flatMap { $0.pointee.pw_name }.map { String(cString: $0) } ?? "uid-\(geteuid())"
        return Actor(name: options.actor ?? environment("SEKISHO_USER") ?? login, systemUser: systemUser ?? login)
    }

    /// The same office, in which everything is done, counted and taken back.
    var rehearsing: Office {
        Office(
            books: Books(
                books.database, actor: books.actor, today: books.today, now: books.now, isRehearsal: true,
                parts: Self.parts),
            output: output)
    }

    var party: PartyDesk { PartyDesk(books) }
    var screening: ScreeningDesk { ScreeningDesk(books) }
    var plans: Plans { Plans(books, kinds: [MergePlan()]) }
    var marketing: MarketingDesk { MarketingDesk(books) }
    /// Who knows something of candidates.
    static var evidence: [any EvidenceSource] { [PartyEvidence(), MarketingEvidence(), LedgerEvidence()] }

    var gate: GateDesk {
        get throws {
            try GateDesk(
                books, evidence: Self.evidence, stops: [Gate.ScreeningStop()], exits: [SourcingExit(), LeadExit()])
        }
    }
    /// All rules that people can read and change, whichever module lives by them.
    var rules: RulesDesk {
        get throws { try RulesDesk(books, kinds: gate.rules + Self.parts.rules) }
    }
    var items: ItemsDesk { ItemsDesk(books, sources: [PurchasedSupply()]) }
    var sourcing: SourcingDesk { SourcingDesk(books) }
    var sales: SalesDesk { SalesDesk(books) }
    var reports: ReportDesk { ReportDesk(books) }
    var staff: Staff { Staff(books) }
}
