import ArgumentParser
import Office
import Pages
import Party
import Reports

struct PartyTimeline: OfficeCommand {
    static let configuration = named(
        "party timeline", en: "Show what happened with one party, across all functions.",
        ja: "取引先との出来事を、部門を越えて時系列で表示する", example: "party timeline P-000123")

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(office.reports.timeline(of: office.whom(code).code, limit: list.limit).document())
    }
}
