import ArgumentParser
import Office
import Party
import Screening

struct ScreeningOriginal: OfficeCommand {
    var fileContents: FileContents { .anything }

    static let configuration = named("screening original")

    @Argument(help: help("command.screening.original.import"))
    var importID: Int64

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.writeBytes { try office.screening.originalList(importID, $0) }
    }
}
