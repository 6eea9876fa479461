import ArgumentParser
import Office
import Party
import Screening

struct ScreeningOriginal: OfficeCommand {
    var fileContents: FileContents { .anything }

    static let configuration = named(
        "screening original", en: "Write a list as it was published, byte for byte.", ja: "公表されたままのリストを書き出します（原本）。",
        example: "screening original 12 -o sdn.csv")

    @Argument(
        help: help(
            en: "Number of the import, as sekisho screening lists shows it.", ja: "取込番号（sekisho screening lists に出ます）"))
    var importID: Int64

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.writeBytes { try office.screening.originalList(importID, $0) }
    }
}
