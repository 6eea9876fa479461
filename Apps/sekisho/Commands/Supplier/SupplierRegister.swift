import ArgumentParser
import Office
import Party
import Presentation
import Screening
import Sourcing
import Vocabulary

struct SupplierRegister: OfficeCommand {
    static let configuration = named("supplier register")

    @Argument(help: help("command.supplier.name"))
    var name: String

    @Option(help: help("command.party.country"))
    var country: String?

    @Option(help: help("command.party.email"))
    var email: String?

    @Option(help: help("command.supplier.item"))
    var item: String?

    @Option(help: help("command.supplier.origin"))
    var origin: String?

    @Option(help: help("command.reason"))
    var reason: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        var candidate = NewCandidate(name: name, country: country, email: email)
        candidate.item = item
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
