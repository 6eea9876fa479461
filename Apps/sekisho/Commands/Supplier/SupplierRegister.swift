import ArgumentParser
import Office
import Party
import Presentation
import Screening
import Sourcing
import Vocabulary

struct SupplierRegister: OfficeCommand {
    static let configuration = named(
        "supplier register", en: "Register a candidate supplier.", ja: "調達先候補を登録する",
        example: .line(
            en: "supplier register \"Formosa Bearings\" --country TW --email sales@formosa.example",
            ja: "supplier register 台湾軸承股份有限公司 --country TW --email sales@formosa.example"))

    @Argument(help: help(en: "Name of the company.", ja: "会社名"))
    var name: String

    @Option(help: help(en: "country", ja: "国"))
    var country: String?

    @Option(help: help("command.party.email"))
    var email: String?

    @Option(help: help(en: "what it offers", ja: "扱う品目"))
    var item: String?

    @Option(help: help(en: "Campaign to which it is owed.", ja: "きっかけの施策"))
    var origin: String?

    @Option(help: help("command.reason"))
    var reason: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        var candidate = NewCandidate(name: name, country: country, email: email)
        candidate.item = item
        candidate.isNew = common.yes
        candidate.origin = origin
        candidate.reason = try reason.map { try Sentence($0) }
        let registered = try office.sourcing.register(candidate)
        let said = registered.block.map { "command.supplier.stopped.\($0.rawValue)" } ?? "command.supplier.registered"
        try output.say(
            .code(said, facts: [registered.code, registered.party.name]), schema: "supplier",
            payload: [
                "code": .string(registered.code), "name": .string(registered.party.name),
                "screening": .text(registered.block?.rawValue),
            ], given: ["code"])
        if registered.block != nil { throw ExitCode(RefusalKind.declined.rawValue) }
    }
}
