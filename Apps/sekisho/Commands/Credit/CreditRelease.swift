import ArgumentParser
import Presentation
import Sales

struct CreditRelease: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: say("command.credit.release"),
        discussion: say("command.credit.release.example"))

    @Argument(help: help("command.credit.key"))
    var key: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office) throws {
        try office.sales.releaseCredit(key: key)
        try office.output.say(
            .code("command.credit.released", facts: [key]), schema: "credit.release",
            payload: ["key": .string(key), "released": true])
    }
}
