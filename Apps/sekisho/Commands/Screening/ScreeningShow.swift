import ArgumentParser
import Office
import Pages
import Party
import Screening

struct ScreeningShow: OfficeCommand {
    static let configuration = named("screening show")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(office.screening.file(of: code).document())
    }
}
