import ArgumentParser
import Office
import Pages
import Party
import Presentation
import Screening
import Vocabulary

struct ScreeningRun: OfficeCommand {
    static let configuration = named("screening run")

    @Argument(help: help("command.screening.codes"))
    var codes: [String] = []

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let outcome = try office.screening.screen(codes)
        let page = ScreeningRunPage(screened: outcome.screened, new: outcome.new, blocked: outcome.blocked)
        try output.show(page.document())
        if !outcome.blocked.isEmpty { throw ExitCode(RefusalKind.declined.rawValue) }
    }
}

struct ScreeningHits: OfficeCommand {
    static let configuration = named("screening list")

    @Option(help: help("command.screening.list.state"))
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
