import ArgumentParser
import Gate
import Glibc
import Governance
import Ledger
import Marketing
import Party
import Presentation
import Reports
import Sales
import Sourcing
import Storage
import Vocabulary

/// The composition root: opens the books for one person on one day and hands out the desks.
struct Office {
    let books: Books
    let output: Output

    /// The modules that the program consists of, in the order in which they stand on each other.
    static let parts: [any ProgramPart.Type] = [
        GovernancePart.self, PartyPart.self, GatePart.self, LedgerPart.self, MarketingPart.self, SourcingPart.self,
        SalesPart.self, ReportsPart.self,
    ]

    static let schema = Schema(of: parts)

    /// What `verify` asks, module by module.
    static var checks: [Check] {
        GovernanceChecks.all + PartyChecks.all + SearchChecks.all + ScreeningChecks.all + GateChecks.all
            + LedgerChecks.all + MarketingChecks.all
            + SourcingChecks.all
            + SalesChecks.all + PrivacyChecks.all(personalTables)
    }

    /// What the modules say of their tables that refer to parties, for when a person is erased or asks what we hold.
    static var personalTables: [PersonalTable] {
        GatePersonalTables.all + LedgerPersonalTables.all + MarketingPersonalTables.all + SourcingPersonalTables.all
            + SalesPersonalTables.all
    }

    /// What can be imported, in the order in which a company begins.
    static var importers: [any Importer.Type] {
        [
            CampaignImport.self, SpendImport.self, RateImport.self, AdmittingPartyImport.self, TouchImport.self,
            TouchingCardImport.self,
            WatchListImport.self, ItemImport.self, CreditLimitImport.self, PurchaseOrderImport.self, OrderImport.self,
            InvoiceImport.self,
            ReceiptImport.self,
        ]
    }

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

    /// Books on a database that is already open.
    init(_ database: Database, _ options: OfficeOptions) {
        let today = options.today ?? SystemClock.today
        let fixed = options.today.map { Instant(milliseconds: Instant(startOf: $0).milliseconds + 43_200_000) }
        books = Books(
            database, actor: Self.actor(options), today: today, now: { fixed ?? SystemClock.now },
            isRehearsal: options.dryRun)
        output = Output(options)
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

    private static func actor(_ options: OfficeOptions) -> Actor {
        let login = getpwuid(geteuid()).flatMap { $0.pointee.pw_name }.map { String(cString: $0) } ?? "uid-\(geteuid())"
        return Actor(name: options.actor ?? environment("SEKISHO_USER") ?? login, systemUser: login)
    }

    /// How the records of every module follow when parties are merged; the gate first, because leads follow crossings.
    static var follows: [any FollowsMerge] {
        [GateFollows(), LedgerFollows(), MarketingFollows(), SourcingFollows(), SalesFollows()]
    }

    var party: PartyDesk { PartyDesk(books, follows: Self.follows) }
    var plans: Plans { Plans(books, kinds: [MergePlan(follows: Self.follows)]) }
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
        get throws { try RulesDesk(books, kinds: gate.rules + Self.parts.flatMap { $0.rules }) }
    }
    var sourcing: SourcingDesk { SourcingDesk(books) }
    var ledger: LedgerDesk { LedgerDesk(books) }
    var sales: SalesDesk { SalesDesk(books) }
    var reports: ReportDesk { ReportDesk(books) }
    var staff: Staff { Staff(books) }
}

/// A command that works on an opened database.
protocol OfficeCommand: ParsableCommand {
    var common: OfficeOptions { get }
    func run(in office: Office) throws
}

extension OfficeCommand {
    func run() throws {
        if common.outputFormat == .hledger && !(self is Export) { throw OfficeRefusal.onlyJournal }
        let started = SystemClock.now
        let office = try Office(common)
        if common.verbose {
            office.output.remark(
                say(
                    "command.verbose.begin", Office.shownAddress(common), office.books.actor.name,
                    office.books.today.description))
        }
        defer {
            if common.verbose {
                let elapsed = SystemClock.now.milliseconds - started.milliseconds
                office.output.remark(say("command.verbose.end", Figures.grouped(elapsed)))
            }
        }
        try office.books.database.finishing { try run(in: office) }
    }
}

/// Why the books cannot be opened.
enum OfficeRefusal: Refusal {
    case notInitialised(String)
    case unknownKind(String, known: String)
    case unknownSchema(String, known: String)
    case badPeriod(String)
    case badMap(String)
    case onlyJournal
    case onlyCards
    case badDefault(String)
    case needsYes
    case notEmpty(String)
    case noRehearsal
    case onlyWatchlist
    case onlyPartiesMatch
    case notText(String)

    var code: String {
        switch self {
        case .notInitialised: "command.not_initialised"
        case .unknownKind: "command.unknown_kind"
        case .unknownSchema: "command.unknown_schema"
        case .badPeriod: "command.bad_period"
        case .badMap: "command.bad_map"
        case .onlyJournal: "command.only_journal"
        case .onlyCards: "command.only_cards"
        case .badDefault: "command.bad_default"
        case .needsYes: "command.needs_yes"
        case .notEmpty: "command.not_empty"
        case .noRehearsal: "command.no_rehearsal"
        case .onlyWatchlist: "command.import.only_watchlist"
        case .onlyPartiesMatch: "command.import.only_parties_match"
        case .notText: "command.not_text"
        }
    }

    var facts: [String] {
        switch self {
        case .notInitialised(let fact), .badPeriod(let fact), .badMap(let fact), .notEmpty(let fact),
            .badDefault(let fact),
            .notText(let fact):
            [fact]
        case .onlyJournal, .onlyCards, .needsYes, .noRehearsal, .onlyWatchlist, .onlyPartiesMatch: []
        case .unknownKind(let kind, let known), .unknownSchema(let kind, let known): [kind, known]
        }
    }

    var kind: RefusalKind {
        switch self {
        case .notInitialised: .badConfiguration
        case .notText: .badInput
        case .unknownKind, .unknownSchema, .badPeriod, .badMap, .badDefault, .onlyJournal, .onlyCards, .needsYes,
            .notEmpty, .noRehearsal, .onlyWatchlist, .onlyPartiesMatch:
            .usage
        }
    }
}
