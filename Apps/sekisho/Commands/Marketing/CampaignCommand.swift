import ArgumentParser
import Marketing
import Presentation
import Vocabulary

struct CampaignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "campaign", abstract: say("command.campaign"), discussion: say("command.campaign.list.example"),
        subcommands: [CampaignList.self])
}

struct CampaignList: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: say("command.campaign.list"), discussion: say("command.campaign.list.example"))

    @OptionGroup var common: OfficeOptions

    func run(in office: Office) throws {
        try office.output.show(
            Document(
                "campaign.list",
                sections: [
                    .table(
                        Table(
                            "campaigns",
                            columns: [
                                Column("code", "command.campaign.code", .code), Column("name", "command.campaign.name"),
                                Column("side", "command.side"), Column("medium", "command.medium"),
                                Column("starts_on", "command.campaign.starts_on", .day),
                                Column("ends_on", "command.campaign.ends_on", .day),
                                Column("purpose", "command.campaign.purpose"),
                                Column("target", "command.campaign.target"),
                            ],
                            rows: try office.marketing.campaigns().map { campaign in
                                [
                                    .text(campaign.code), .text(campaign.name),
                                    .word(
                                        campaign.audience.rawValue, .code("command.side.\(campaign.audience.rawValue)")),
                                    .word(campaign.medium.word, .code("command.medium.\(campaign.medium.word)")),
                                    Cell(campaign.startsOn), Cell(campaign.endsOn), .text(campaign.purpose),
                                    .text(campaign.target),
                                ]
                            }))
                ]))
    }
}
