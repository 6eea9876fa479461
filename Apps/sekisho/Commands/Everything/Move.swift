import ArgumentParser
import Governance
import Office
import Pages
import Presentation
import Storage
import Vocabulary

struct Move: OfficeCommand {
    static let configuration = named(
        "move", en: "Make an equal database on another engine or in another place, and compare.",
        ja: "別のエンジンや場所に等しいデータベースを作り、照合します。",
        example: .after(
            en: "To a server: --to postgresql://user@host/name", ja: "サーバーへ移すとき: --to postgresql://user@host/name",
            "move --to new.db"))

    @Option(
        help: help(
            en: "Where to: a SQLite file that is not there yet, or an empty database of a server (postgresql://…).",
            ja: "移す先。まだない SQLite のファイル、またはサーバーの空のデータベース（postgresql://…）"))
    var to: String

    @OptionGroup var common: OfficeOptions

    /// A file that is to be made must not be one that is needed.
    var namedFiles: NamedFiles {
        guard case .file(let path) = Database.Place(to) else { return NamedFiles() }
        return NamedFiles(outputs: [OutputPath(argument: path)])
    }

    func run(in office: Office, _ output: Output) throws {
        var target = common.session
        target.address = to
        let bar = EverythingBar(output)
        defer { bar.finish() }
        let outcome = try EverythingArrival.into(target, keeps: !common.dryRun)
            .take(from: office.books, checks: Office.parts.checks, progress: bar.reach)
        bar.finish()
        let (everything, shown) = (outcome.everything, common.session.shownAddress)
        try AnswerOfDeed.give(whereDone: !common.dryRun) {
            try output.tell(
                [
                    .code(
                        "command.move.done",
                        facts: [
                            target.shownAddress, shown, String(everything.tables.count),
                            Figures.grouped(everything.rows),
                            String(outcome.verification.results.count),
                        ]), .code("command.move.next", facts: [target.shownAddress]),
                ], of: outcome, schema: "move", isRehearsal: common.dryRun,
                [.init("from", .string(shown)), .init("to", .string(target.shownAddress))])
        }
        if !common.dryRun { output.remark(say("command.move.old", shown)) }
    }
}
