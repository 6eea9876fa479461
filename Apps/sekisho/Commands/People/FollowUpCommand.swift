import ArgumentParser
import Governance
import Party
import Presentation
import Vocabulary

struct FollowUpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "followup", abstract: say("command.followup"), discussion: say("command.followup.list.example"),
        subcommands: [FollowUpList.self, FollowUpAdd.self, FollowUpDone.self])
}

struct FollowUpList: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: say("command.followup.list"), discussion: say("command.followup.list.example"))

    @Option(help: help("command.followup.owner"))
    var owner: String?

    @Option(help: help("command.followup.party"))
    var party: String?

    @Flag(help: help("command.followup.overdue"))
    var overdue = false

    @Flag(help: help("command.followup.all"))
    var all = false

    @Option(help: help("command.option.limit"))
    var limit = 100

    @OptionGroup var common: OfficeOptions

    func run(in office: Office) throws {
        let found = try office.party.followUps(
            owner: owner, of: party, isOverdue: overdue, includingDone: all, limit: Limit.sane(limit))
        try office.output.show(FollowUpPage.document(found, today: office.books.today))
    }
}

struct FollowUpAdd: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: say("command.followup.add"), discussion: say("command.followup.add.example"))

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Argument(help: help("command.followup.subject_text"))
    var subject: String

    @Option(help: help("command.followup.owner_of_new"))
    var owner: String?

    @Option(help: help("command.followup.due"))
    var due: Day?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office) throws {
        let opened = try office.party.openFollowUp(code, subject: subject, owner: owner, dueOn: due)
        try office.output.show(FollowUpPage.document([opened], today: office.books.today, given: ["number"]))
    }
}

struct FollowUpDone: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: say("command.followup.done"), discussion: say("command.followup.done.example"))

    @Argument(help: help("command.followup.number_of"))
    var number: Int64

    @Option(help: help("command.followup.outcome_text"))
    var outcome: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office) throws {
        try office.party.finishFollowUp(number, outcome: outcome)
        try office.output.say(
            .code("command.followup.is_done", facts: [String(number)]), schema: "followup.done",
            payload: ["number": .int(number)])
    }
}

/// Follow-ups as people and programs read them.
enum FollowUpPage {
    static func document(_ followUps: [FollowUp], today: Day, given: Set<String> = []) -> Document {
        Document(
            "party.followups",
            sections: [
                .table(
                    Table(
                        "rows",
                        columns: [
                            Column("number", "command.followup.number", .code),
                            Column("due_on", "command.followup.due_on", .day),
                            Column("days_late", "command.followup.days_late", .number),
                            Column("owner", "command.followup.owner_name"),
                            Column("party", "command.party.code", .code),
                            Column("name", "command.party.name"), Column("subject", "command.followup.subject"),
                            Column("done_on", "command.followup.done_on", .day),
                            Column("outcome", "command.followup.outcome"),
                        ],
                        rows: followUps.map { one in
                            let late = (one.doneOn ?? today).days(since: one.dueOn)
                            return [
                                .text(String(one.number)), .day(one.dueOn), .int(Int64(max(0, late))), .text(one.owner),
                                .text(one.party), .text(one.partyName),
                                one.subject == "card"
                                    ? .word("card", "command.followup.subject.card") : .text(one.subject),
                                Cell(one.doneOn), Cell(one.outcome),
                            ]
                        }))
            ], given: given)
    }
}
