import ArgumentParser
import Marketing
import Office
import Pages
import Presentation

struct CampaignCommand: ParsableCommand {
    static let configuration = named("campaign", example: "campaign list", subcommands: [CampaignList.self])
}

struct CampaignList: OfficeCommand {
    static let configuration = named("campaign list")

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.campaigns.document(office.marketing.campaigns()))
    }
}
