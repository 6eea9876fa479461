import ArgumentParser
import Marketing
import Office
import Pages
import Presentation

struct CampaignCommand: ParsableCommand {
    static let configuration = named(
        "campaign", en: "Marketing campaigns.", ja: "施策", example: .of(CampaignList.self),
        subcommands: [CampaignList.self])
}

struct CampaignList: OfficeCommand {
    static let configuration = named(
        "campaign list", en: "List campaigns.", ja: "施策を一覧する", example: "campaign list")

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.campaigns.document(office.marketing.campaigns()))
    }
}
