import ArgumentParser
import Office
import Pages
import Party
import Screening

struct ScreeningShow: OfficeCommand {
    static let configuration = named(
        "screening show", en: "Show the hits of a party with their grounds and decisions.",
        ja: "取引先の該当の可能性を、根拠と判定とともに表示する", example: "screening show P-000123")

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(office.screening.file(of: office.whom(code).code).document())
    }
}
