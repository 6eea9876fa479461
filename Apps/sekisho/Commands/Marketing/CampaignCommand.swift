import ArgumentParser
import Marketing
import Office
import Presentation
import Vocabulary

struct CampaignCommand: ParsableCommand {
    static let configuration = named("campaign", example: "campaign list", subcommands: [CampaignList.self])
}

struct CampaignList: OfficeCommand {
    static let configuration = named("campaign list")

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(
            Document(
                "campaign.list",
                sections: [
                    .table(
                        Table(
                            "campaigns",
                            columns: [
                                Column("code", "term.code", .code), Column("name", "term.name"),
                                Column("side", "term.side"), Column("medium", "term.medium"),
                                Column("starts_on", "term.campaign.starts_on", .day),
                                Column("ends_on", "term.campaign.ends_on", .day),
                                Column("purpose", "term.campaign.purpose"),
                                Column("target", "term.campaign.target"),
                            ],
                            rows: try office.marketing.campaigns().map { campaign in
                                [
                                    .text(campaign.code), .text(campaign.name),
                                    .word(
                                        campaign.audience.rawValue, .code("state.side.\(campaign.audience.rawValue)")),
                                    .word(campaign.medium.word, .code("state.medium.\(campaign.medium.word)")),
                                    Cell(campaign.startsOn), Cell(campaign.endsOn), .text(campaign.purpose),
                                    .text(campaign.target),
                                ]
                            }))
                ]))
    }
}
