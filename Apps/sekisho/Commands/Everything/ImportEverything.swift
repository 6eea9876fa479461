import Governance
import Office
import Pages
import Presentation
import Storage
import Vocabulary

/// Makes an equal database of what `export everything` has written.
struct ImportEverything {
    /// What stands in the place of a kind of file.
    static let kind = ExportEverything.kind

    private let common: OfficeOptions

    init(_ common: OfficeOptions) {
        self.common = common
    }

    func run(from folder: String) throws {
        let output = Output(common)
        let bar = EverythingBar(output)
        defer { bar.finish() }
        let outcome = try EverythingArrival.into(common.session, keeps: !common.dryRun)
            .take(folder: folder, progress: bar.reach)
        bar.finish()
        let (everything, shown) = (outcome.everything, common.session.shownAddress)
        try AnswerOfDeed.give(whereDone: !common.dryRun) {
            try output.tell(
                [
                    .code(
                        "command.everything.taken",
                        facts: [
                            shown, folder, String(everything.tables.count), Figures.grouped(everything.rows),
                            String(outcome.verification.results.count),
                        ])
                ], of: outcome, schema: "everything.import", isRehearsal: common.dryRun,
                [.init("directory", .string(folder)), .init("database", .string(shown))])
        }
        if outcome.isUpgraded { output.remark(say("command.everything.upgraded")) }
    }
}

extension EverythingArrival {
    /// - Parameter session: names the place in which nothing is yet, and who works there.
    static func into(_ session: Session, keeps: Bool) -> EverythingArrival {
        let target = Target(
            session.place, shown: session.shownAddress, patience: session.patience, keeps: keeps)
        return EverythingArrival(target, schema: Office.schema) {
            // Nothing is done in it that could be rehearsed.
            var session = session
            session.isRehearsal = false
            return Office(try Office.database(session), session).books
        }
    }
}

extension Output {
    fileprivate typealias Member = JSONValue.Member

    /// The figures of what was taken in or moved.
    func tell(
        _ lines: [Label], of outcome: EverythingArrival.Outcome, schema: String, isRehearsal: Bool,
        _ members: [JSONValue.Member]
    ) throws {
        let everything = outcome.everything
        try rehearsing(isRehearsal ? .done : nil).say(
            lines, schema: schema,
            payload: .object(
                members + [
                    Member("tables", .int(everything.tables.count)), Member("rows", .int(everything.rows)),
                    Member("entries", .int(everything.entries)),
                    Member("head", .string(outcome.verification.head.description)),
                    Member("checks", .int(outcome.verification.results.count)), Member("faults", .int(0)),
                    Member("upgraded", .bool(outcome.isUpgraded)),
                ]))
    }
}
