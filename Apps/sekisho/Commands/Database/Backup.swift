import ArgumentParser
import Governance
import Party
import Presentation
import Storage
import Vocabulary

struct Backup: OfficeCommand {
    static let configuration = CommandConfiguration(
        abstract: say("command.backup"), discussion: say("command.backup.example"))

    @Argument(help: help("command.backup.file"))
    var file: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office) throws {
        try common.requireNoRehearsal()
        try office.books.read("governance.backup") { _ in }
        let bytes = try office.books.database.backup(to: file)
        try office.output.say(
            say("command.backup.done", file), schema: "backup", payload: ["file": .string(file), "bytes": .int(bytes)])
    }
}

struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say("command.restore"), discussion: say("command.restore.example"))

    @Argument(help: help("command.restore.file"))
    var file: String

    @OptionGroup var common: OfficeOptions

    func run() throws {
        try common.requireNoRehearsal()
        guard common.yes else { throw OfficeRefusal.needsYes }
        let register = try askForRight()
        try Database.restore(from: file, to: Office.place(common), schema: Office.schema, patience: Office.patience)
        let office = try Office(common)
        try office.books.database.finishing {
            try office.books.perform("governance.restore") { $0.sentence("file", file) }
            if let register { try replay(register, in: office) }
        }
        try Output(common).say(
            say("command.restore.done", file), schema: "restore", payload: ["file": .string(file)])
    }

    /// Whoever may not restore must not replace a database that can still be asked. One that is lost or damaged can
    /// ask nobody.
    /// - Returns: who was erased from it, nil where nobody was.
    private func askForRight() throws -> ErasureRegister? {
        do {
            return try Office(common).party.erasureRegister()
        } catch let refusal as StorageRefusal where refusal.kind == .missingInput || refusal.kind == .badInput {
            return nil
        } catch OfficeRefusal.notInitialised {
            return nil
        }
    }

    /// Whoever was erased since that backup must not be back.
    private func replay(_ register: ErasureRegister, in office: Office) throws {
        guard let erased = try office.party.replay(register) else {
            return office.output.remark(say("command.restore.other_register"))
        }
        guard !erased.isEmpty else { return }
        _ = try office.books.database.overwriteFreeSpace()
        office.output.remark(say("command.restore.replayed", String(erased.count)))
    }
}
