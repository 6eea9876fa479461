import ArgumentParser
import Office
import Pages
import Party
import Presentation

struct StakeholderCommand: ParsableCommand {
    static let configuration = named(
        "stakeholder", en: "Stakeholders in decisions.", ja: "利害関係者", example: .of(StakeholderList.self),
        subcommands: [StakeholderList.self, StakeholderAdd.self, StakeholderRemove.self])
}

struct StakeholderList: OfficeCommand {
    static let configuration = named(
        "stakeholder list", en: "List the stakeholders of a topic or a company.", ja: "案件や会社の利害関係者を一覧する",
        example: .line(en: "party stakeholder list --topic \"line 3\"", ja: "party stakeholder list --topic 第3ライン"))

    @Option(help: help(en: "Only this topic.", ja: "この案件だけ"))
    var topic: String?

    @Option(help: help(en: "Only this person, or the people of this company.", ja: "この人、またはこの会社の人だけ"))
    var party: PartyArgument?

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let found = try office.party.stakeholders(topic: topic, of: office.whom(party)?.code, limit: list.limit)
        try output.show(Listing.stakeholders.document(found), upTo: list.limit)
    }
}

struct StakeholderAdd: OfficeCommand {
    static let configuration = named(
        "stakeholder add", en: "Add a stakeholder to a topic.", ja: "案件での立場を登録する",
        example: .line(
            en: "party stakeholder add P-000123 --topic \"line 3\" --role decides --stance for",
            ja: "party stakeholder add P-000123 --topic 第3ライン --role decides --stance for"))

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Option(help: help("command.stakeholder.topic"))
    var topic: String

    @Option(
        help: help(
            en: "decides, influences, uses, buys or blocks.",
            ja: "decides（決裁）、influences（影響）、uses（利用）、buys（購買）、blocks（反対）"))
    var role: StakeholderRole

    @Option(help: help(en: "for, neutral or against.", ja: "for（賛成）、neutral（中立）、against（反対）"))
    var stance: Stance?

    @Option(help: help(en: "What the person wants from it.", ja: "その人が求めるもの"))
    var interest: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try office.party.addStakeholder(
            office.whom(code).code, topic: topic, role: role, stance: stance, interest: interest)
        try output.show(Listing.stakeholders.document(office.party.stakeholders(topic: topic)))
    }
}

struct StakeholderRemove: OfficeCommand {
    static let configuration = named(
        "stakeholder remove", en: "Remove a stakeholder from a topic.", ja: "案件から外す",
        example: .line(
            en: "party stakeholder remove P-000123 --topic \"line 3\"",
            ja: "party stakeholder remove P-000123 --topic 第3ライン"))

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Option(help: help("command.stakeholder.topic"))
    var topic: String

    @Option(help: help(en: "Only in this role.", ja: "この役割だけ"))
    var role: StakeholderRole?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try office.party.removeStakeholder(office.whom(code).code, topic: topic, role: role)
        try output.show(Listing.stakeholders.document(office.party.stakeholders(topic: topic)))
    }
}

extension StakeholderRole: WordArgument {}
extension Stance: WordArgument {}
