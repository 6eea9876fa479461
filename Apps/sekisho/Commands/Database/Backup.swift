import ArgumentParser
import Governance
import Office
import Party
import Presentation
import Storage
import Vocabulary

struct Backup: OfficeCommand {
    static let configuration = named(
        "backup", en: "Back up the database (safe while in use).", ja: "バックアップを作成する（業務中でも可）",
        example: "backup sekisho-2026-11-21.db")

    @Argument(
        help: help(
            en: "File for the copy (default: sekisho-TODAY.db). One that is there is replaced only with --yes.",
            ja: "バックアップのファイル（既定: sekisho-業務日付.db）。既存のファイルは --yes のときだけ置き換える"))
    var file: OutputPath?

    @OptionGroup var common: OfficeOptions

    var namedFiles: NamedFiles { NamedFiles(outputs: [file].compactMap(\.self)) }

    func run(in office: Office, _ output: Output) throws {
        try common.requireNoRehearsal()
        // A database under the name of a table or page would be taken for one.
        if let file, FileFormat(fileName: file.path) != nil {
            throw OutputRefusal.unknownEnding(file.path, known: ".db")
        }
        try office.books.read("governance.backup") { _ in }
        let file = file?.path ?? "sekisho-\(office.books.today).db"
        let bytes = try office.books.database.backup(to: file, replacing: common.yes)
        try AnswerOfDeed.give {
            try output.say(
                .code("command.backup.done", facts: [file]), schema: "backup",
                payload: ["file": .string(file), "bytes": .int(bytes)])
        }
    }
}

struct Restore: AnswerCommand {
    static let configuration = named(
        "restore", en: "Restore the database from a backup.", ja: "バックアップから復元する",
        example: "restore sekisho-2026-11-21.db --yes")

    @Argument(help: help(en: "A file written by backup.", ja: "backup で書き出したファイル"))
    var file: InputPath

    @OptionGroup var common: OfficeOptions

    var namedFiles: NamedFiles { NamedFiles(inputs: [file]) }

    func run() throws {
        try common.requireNoRehearsal()
        let file = file.path
        let output = Output(common)
        output.tellOfInterruptedRestore(at: common.session.place)
        let (office, extent) = try askForRight()
        let session = common.session
        let actor = Actor(name: session.actor, systemUser: session.systemUser)
        var replayed: Replayed?
        let kept = try Database.restore(
            from: file, to: session.place, schema: Office.schema, patience: OfficeOptions.patience
        ) { copy in
            do {
                try actor.require("governance.restore", in: copy)
            } catch let refusal as GovernanceRefusal {
                throw RestoreRefusal.notAllowedThere(file, actor.name, refusal)
            }
            try Consent(common).require {
                say(
                    "command.restore.question", common.session.shownAddress, Self.text(extent), file,
                    Self.text(try AuditExtent(in: copy)))
            }
        } preparing: { copy in
            // Nobody can be erased from what is there any more: whoever was must not be back.
            let restored = Office(copy, session)
            try Upgrade.run(restored.books, to: Office.schema)
            replayed = try replay(office?.party.erasureRegister(), in: restored, file)
        }
        replayed?.tell(output)
        if let kept { output.remark(say("command.restore.kept", kept)) }
        try AnswerOfDeed.give {
            try output.say(
                .code("command.restore.done", facts: [file]), schema: "restore",
                payload: ["file": .string(file), "kept": .text(kept)])
        }
    }

    private static func text(_ extent: AuditExtent?) -> String {
        guard let extent else { return say("command.restore.nothing") }
        return say("command.restore.extent", Figures.grouped(extent.actions), extent.lastDay.description)
    }

    /// Whoever may not restore must not replace a database that can still be asked. One that is lost or damaged can
    /// ask nobody.
    /// - Returns: the books of the database, nil where it can say nothing, and how much was done in it.
    private func askForRight() throws -> (Office?, AuditExtent?) {
        do {
            let office = try Office(common.session)
            _ = try office.party.erasureRegister()
            return (office, try office.books.database.read { try AuditExtent(in: $0) })
        } catch let refusal as StorageRefusal where refusal.kind == .missingInput || refusal.kind == .badInput {
            return (nil, nil)
        } catch OfficeRefusal.notInitialised {
            return (nil, nil)
        }
    }

    /// Does in the copy of the backup what belongs to the restore: its entry in the audit chain, and the erasures since.
    private func replay(_ register: ErasureRegister?, in copy: Office, _ file: String) throws -> Replayed? {
        try copy.books.perform("governance.restore") { $0.sentence("file", file) }
        guard let register else { return nil }
        guard let erased = try copy.party.replay(register) else { return .otherRegister }
        if !erased.isEmpty { _ = try copy.books.database.overwriteFreeSpace() }
        return .people(erased.count)
    }

    /// What became of the people who were erased since the backup.
    private enum Replayed {
        case otherRegister
        case people(Int)

        func tell(_ output: Output) {
            switch self {
            case .otherRegister: output.remark(say("command.restore.other_register"))
            case .people(0): break
            case .people(let count): output.remark(say("command.restore.replayed", String(count)))
            }
        }
    }
}

/// Why a backup is not put in the place of the database.
enum RestoreRefusal: Refusal {
    /// By the rows of the backup that person may not restore, and would be shut out of the database afterwards.
    case notAllowedThere(String, String, GovernanceRefusal)

    var code: String { "command.restore.not_allowed_there" }

    var facts: [String] {
        switch self {
        case .notAllowedThere(let file, let name, _): [file, name]
        }
    }

    var kind: RefusalKind {
        switch self {
        case .notAllowedThere(_, _, let refusal): refusal.kind
        }
    }
}
