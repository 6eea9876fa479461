import ArgumentParser
import Office
import Pages
import Party
import Presentation
import Screening
import Vocabulary

struct ScreeningRun: OfficeCommand {
    static let configuration = named(
        "screening run", en: "Screen parties against all watch lists.", ja: "取引先を要注意者リストと照合する",
        example: "screening run P-000123")

    @Argument(help: help(en: "Parties; all of them unless named.", ja: "取引先（コードまたは名称。省略するとすべて）"))
    var codes: [PartyArgument] = []

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let outcome = try office.screening.screen(office.whom(codes).map(\.code))
        let page = ScreeningRunPage(screened: outcome.screened, new: outcome.new, blocked: outcome.blocked)
        try output.show(page.document())
        if !outcome.blocked.isEmpty { throw ExitCode(RefusalKind.declined.rawValue) }
    }
}

struct ScreeningHits: OfficeCommand {
    static let configuration = named(
        "screening list", en: "List hits that wait for a decision.", ja: "判定を待つ該当の可能性を一覧する",
        example: "screening list --list OFAC-SDN")

    @Option(
        help: help(
            en: "possible, clear, confirmed or lapsed; may be repeated.", ja: "possible、clear、confirmed、lapsed（繰り返し可）"))
    var state: [HitState] = []

    @Option(name: .customLong("list"), help: help("command.screening.list.list"))
    var watchList: String?

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(
            Listing.hits.document(office.screening.hits(state, list: watchList, limit: list.limit)), upTo: list.limit)
    }
}

extension HitState: WordArgument {}
