import ArgumentParser
import Office
import Pages
import Reports

struct PartyStrength: OfficeCommand {
    static let configuration = named("strength")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(office.reports.strength(of: code).document())
    }
}
