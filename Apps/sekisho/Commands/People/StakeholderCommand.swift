import ArgumentParser
import Office
import Pages
import Party
import Presentation

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

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let found = try office.party.stakeholders(topic: topic, of: party, limit: list.limit)
        try output.show(Listing.stakeholders.document(found), upTo: list.limit)
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
        try output.show(Listing.stakeholders.document(office.party.stakeholders(topic: topic)))
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
        try output.show(Listing.stakeholders.document(office.party.stakeholders(topic: topic)))
    }
}

extension StakeholderRole: WordArgument {}
extension Stance: WordArgument {}
