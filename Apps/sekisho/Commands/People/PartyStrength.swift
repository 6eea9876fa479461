import ArgumentParser
import Office
import Pages
import Party
import Reports

struct PartyStrength: OfficeCommand {
    static let configuration = named(
        "strength", en: "Show how strong the relationship is, and why.", ja: "関係の強さを、根拠とともに表示する",
        example: "party strength P-000123")

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(office.reports.strength(of: office.whom(code).code).document())
    }
}
