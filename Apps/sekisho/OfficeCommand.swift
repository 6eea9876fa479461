import ArgumentParser
import Governance
import Presentation
import Storage
import Vocabulary

/// A command that works on an opened database.
protocol OfficeCommand: ParsableCommand {
    var common: OfficeOptions { get }
    func run(in office: Office) throws
}

extension OfficeCommand {
    func run() throws {
        if common.outputFormat == .hledger && !(self is Export) {
            let command = Self.configuration.commandName ?? ""
            throw OfficeRefusal.optionNotOf(command, option: "-O hledger", known: "export journal")
        }
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
