import ArgumentParser
import Office
import Pages
import Reports

struct PartyTimeline: OfficeCommand {
    static let configuration = named("party timeline")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(office.reports.timeline(of: code, limit: list.limit).document())
    }
}
