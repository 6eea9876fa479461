import Gate
import Governance
import Interchange
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
package struct Office: Sendable {
    package private(set) var books: Books
    /// The company's clock.
    package private(set) var civilTime = CivilTime.utc

    /// What the program consists of.
    package static let parts = ProgramParts([
        GovernancePart.self, PartyPart.self, ItemsPart.self, ScreeningPart.self, GatePart.self, LedgerPart.self,
        MarketingPart.self, SourcingPart.self, SalesPart.self, ReportsPart.self,
    ])

    package static let schema = parts.schema

    /// What all modules say; whoever answers people adds the words of its own pages.
    package static let phrases: [Phrasebook] =
        OfficeWords.books + parts.phrases + VocabularyWords.books + InterchangeWords.books + StorageWords.books
        + PresentationWords.books

    /// Opens the database that the session names.
    /// - Parameter migrated: hears where an older database was backed up before it was brought up to date.
    /// - Throws: refusals that say what to do where there is none, or it is of another version.
    package init(_ session: Session, migrated: (String?) -> Void = { _ in }) throws {
        let database = try Self.database(session)
        self.init(database, session)
        switch try database.state(of: Self.schema) {
        case .current: break
        case .empty: throw OfficeRefusal.notInitialised(session.shownAddress)
        case .otherViews: try Upgrade.run(books, to: Self.schema)
        case .older: migrated(try Upgrade.run(books, to: Self.schema))
        }
        if let civil = try database.read({ try Setting.toldCivilTime(in: $0) }) {
            civilTime = civil
            books = Self.books(database, session, by: civil)
        }
    }

    /// The database that the session names, as this program keeps it.
    /// - Parameter create: makes the file where it is missing.
    package static func database(_ session: Session, create: Bool = false) throws(StorageRefusal) -> Database {
        try Database(session.place, create: create, patience: session.patience, untallied: schema.untallied)
    }

    /// Books on a database that is already open.
    package init(_ database: Database, _ session: Session) {
        books = Self.books(database, session, by: nil)
    }

    /// - Parameter civil: the company's clock; where it was never told, today is what the machine says.
    private static func books(_ database: Database, _ session: Session, by civil: CivilTime?) -> Books {
        // Noon in UTC lies on that day nearly everywhere.
        let fixed = session.today.map { day in
            let noon = Instant(milliseconds: Instant(startOf: day).milliseconds + 43_200_000)
            return civil.map { $0.day(of: noon) == day ? noon : $0.start(of: day) } ?? noon
        }
        return Books(
            database, actor: Actor(name: session.actor, systemUser: session.systemUser),
            today: today(of: session, by: civil),
            now: { fixed ?? SystemClock.now }, isRehearsal: session.isRehearsal,
            takesCodesOnly: session.takesCodesOnly, parts: Self.parts)
    }

    /// The business date of a session: what it says, else what the company's clock shows.
    package static func today(of session: Session, by civil: CivilTime? = nil) -> Day {
        session.today ?? civil?.day(of: SystemClock.now) ?? SystemClock.today
    }

    /// The same office, in which everything is done, counted and taken back.
    package var rehearsing: Office {
        var office = self
        office.books = Books(
            books.database, actor: books.actor, today: books.today, now: books.now, isRehearsal: true,
            takesCodesOnly: books.asker.takesCodesOnly, parts: Self.parts)
        return office
    }

    package var party: PartyDesk { PartyDesk(books) }
    package var screening: ScreeningDesk { ScreeningDesk(books) }
    package var plans: Plans { Plans(books, kinds: [MergePlan()]) }
    package var marketing: MarketingDesk { MarketingDesk(books) }
    package var gate: GateDesk {
        get throws {
            try GateDesk(
                books, evidence: Self.parts.evidence, stops: [ScreeningStop()], exits: [SourcingExit(), LeadExit()])
        }
    }
    /// All rules that people can read and change, whichever module lives by them.
    package var rules: RulesDesk {
        get throws { try RulesDesk(books, kinds: gate.rules + Self.parts.rules) }
    }
    package var items: ItemsDesk { ItemsDesk(books, sources: [PurchasedSupply()]) }
    package var sourcing: SourcingDesk { SourcingDesk(books) }
    package var sales: SalesDesk { SalesDesk(books) }
    package var reports: ReportDesk { ReportDesk(books) }
    package var staff: Staff { Staff(books) }
    package var audit: AuditDesk { AuditDesk(books) }
}
