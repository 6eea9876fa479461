import ArgumentParser
import Governance
import Office
import Party
import Presentation
import Vocabulary

struct StakeholderCommand: ParsableCommand {
    static let configuration = named(
        "stakeholder", example: "stakeholder list",
        subcommands: [StakeholderList.self, StakeholderAdd.self, StakeholderRemove.self])
}

struct StakeholderList: OfficeCommand {
    static let configuration = named("stakeholder list")

    @Option(help: help("command.stakeholder.only_topic"))
    var topic: String?

    @Option(help: help("command.stakeholder.only_party"))
    var party: String?

    @Option(help: help("command.option.limit"))
    var limit = 1000

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let found = try office.party.stakeholders(topic: topic, of: party, limit: Limit.sane(limit))
        try output.show(StakeholderPage.document(found))
    }
}

struct StakeholderAdd: OfficeCommand {
    static let configuration = named("stakeholder add")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Option(help: help("command.stakeholder.topic"))
    var topic: String

    @Option(help: help("command.stakeholder.role"))
    var role: StakeholderRole

    @Option(help: help("command.stakeholder.stance"))
    var stance: Stance?

    @Option(help: help("command.stakeholder.interest"))
    var interest: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try office.party.addStakeholder(code, topic: topic, role: role, stance: stance, interest: interest)
        try output.show(StakeholderPage.document(try office.party.stakeholders(topic: topic)))
    }
}

struct StakeholderRemove: OfficeCommand {
    static let configuration = named("stakeholder remove")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Option(help: help("command.stakeholder.topic"))
    var topic: String

    @Option(help: help("command.stakeholder.only_role"))
    var role: StakeholderRole?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try office.party.removeStakeholder(code, topic: topic, role: role)
        try output.show(StakeholderPage.document(try office.party.stakeholders(topic: topic)))
    }
}

/// A map of stakeholders as people and programs read it.
enum StakeholderPage {
    static func document(_ stakeholders: [Stakeholder]) -> Document {
        Document(
            "party.stakeholders",
            sections: [
                .table(
                    Table(
                        "rows",
                        columns: [
                            Column("topic", "term.stakeholder.topic_name"),
                            Column("role", "term.stakeholder.role_name"),
                            Column("party", "term.code", .code), Column("name", "term.name"),
                            Column("company", "term.stakeholder.company"),
                            Column("title", "term.relate.title_name"),
                            Column("stance", "term.stakeholder.stance_name"),
                            Column("interest", "term.stakeholder.interest_name"),
                            Column("noted_on", "term.stakeholder.noted_on", .day),
                            Column("actor", "term.stakeholder.actor"),
                        ],
                        rows: stakeholders.map { one in
                            [
                                .text(one.topic),
                                .word(one.role.rawValue, .code("state.stakeholder.role.\(one.role.rawValue)")),
                                .text(one.code), .text(one.name), Cell(one.company), Cell(one.title),
                                one.stance.map {
                                    .word($0.rawValue, .code("state.stakeholder.stance.\($0.rawValue)"))
                                } ?? .empty, Cell(one.interest), .day(one.notedOn), .text(one.actor),
                            ]
                        }))
            ])
    }
}

extension StakeholderRole: WordArgument {}
extension Stance: WordArgument {}
