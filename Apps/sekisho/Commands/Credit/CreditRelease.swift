import ArgumentParser
import Office
import Presentation
import Sales

struct CreditRelease: OfficeCommand {
    static let configuration = named("credit release")

    @Argument(help: help("command.credit.key"))
    var key: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try office.sales.releaseCredit(key: key)
        try output.say(
            .code("command.credit.released", facts: [key]), schema: "credit.release",
            payload: ["key": .string(key), "released": true])
    }
}
