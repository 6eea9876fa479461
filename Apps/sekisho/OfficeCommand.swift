import ArgumentParser
import Governance
import Office
import Presentation
import Storage
import Vocabulary

/// A command that works on an opened database.
protocol OfficeCommand: AnswerCommand {
    func run(in office: Office, _ output: Output) throws
}

extension OfficeCommand {
    func run() throws { try runInOffice() }

    /// Opens the books and gives the answer.
    func runInOffice() throws {
        if common.outputFormat == .hledger && !(self is Export) {
            let command = Self.configuration.commandName ?? ""
            throw CommandRefusal.optionNotOf(command, option: "-O hledger", known: "export journal")
        }
        let started = SystemClock.now
        let output = Output(common)
        output.tellOfInterruptedRestore(at: common.session.place)
        let office = try Office(common.session) { output.remark(say("command.migrated", $0 ?? "")) }
        if common.verbose {
            output.remark(
                say(
                    "command.verbose.begin", common.session.shownAddress, office.books.actor.name,
                    office.books.today.description))
        }
        defer {
            if common.verbose {
                let elapsed = SystemClock.now.milliseconds - started.milliseconds
                output.remark(say("command.verbose.end", Figures.grouped(elapsed)))
            }
        }
        try office.books.database.finishing {
            try AnswerOfDeed.give(whereDone: office.books.haveKept) {
                try run(in: office, output.rehearsing(office.books.rehearsal).telling(office.civilTime))
            }
        }
        output.tell(office.books.database.notices)
    }
}
