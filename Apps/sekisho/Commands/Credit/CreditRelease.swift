import ArgumentParser
import Office
import Presentation
import Sales

struct CreditRelease: OfficeCommand {
    static let configuration = named(
        "credit release", en: "Release a reservation.", ja: "与信枠の確保を解除する", example: "credit release ORDER-42")

    @Argument(help: help(en: "Key of the reservation.", ja: "与信枠のキー"))
    var key: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try office.sales.releaseCredit(key: key)
        try output.say(
            .code("command.credit.released", facts: [key]), schema: "credit.release",
            payload: ["key": .string(key), "released": true])
    }
}
