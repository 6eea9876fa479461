import ArgumentParser
import Governance
import Presentation
import Storage
import Vocabulary

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: say("command.init"), discussion: say("command.init.example"))

    @Option(help: help("command.init.fiscal_month"))
    var fiscalMonth = 4

    @Option(help: help("command.init.currency"))
    var currency = Currency.yen

    @OptionGroup var common: OfficeOptions

    func validate() throws {
        guard (1...12).contains(fiscalMonth) else { throw ValidationError(say("command.init.bad_month")) }
    }

    func run() throws {
        try common.requireNoRehearsal()
        let office = try Self.found(common, fiscalMonth: fiscalMonth, currency: currency)
        try office.books.database.finish()
        let address = Office.shownAddress(common)
        try office.output.say(
            say("command.init.done", address, office.books.actor.name), schema: "init",
            payload: ["database": .string(address), "administrator": .string(office.books.actor.name)])
    }

    /// Makes the database usable; one that is already stays as it is.
    static func found(_ common: OfficeOptions, fiscalMonth: Int, currency: Currency) throws -> Office {
        let database = try Database(Office.place(common), create: true, patience: Office.patience)
        let isNew = try database.state(of: Office.schema) == .empty
        try database.migrate(to: Office.schema)
        let office = Office(database, common)
        if isNew { try office.found(fiscalMonth: fiscalMonth, currency: currency) }
        return office
    }
}

extension Office {
    /// What a new database begins with.
    func found(fiscalMonth: Int, currency: Currency) throws {
        try Staff.found(books, fiscalMonth: fiscalMonth, currency: currency)
    }
}
