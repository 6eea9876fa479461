import ArgumentParser
import Gate
import Office
import Pages
import Party
import Presentation
import Reports
import Vocabulary

extension VerifiedField: WordArgument {}
extension ConfirmationSource: WordArgument {}
extension Owner: WordArgument {}
extension PartyKind: WordArgument {}

struct PartyConfirm: OfficeCommand {
    static let configuration = named("party confirm")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Option(help: help("command.party.confirm.field"))
    var field: [VerifiedField]

    @Option(help: help("command.party.confirm.by"))
    var by: ConfirmationSource

    @Option(help: help("command.party.confirm.on"))
    var on: Day?

    @Flag(help: help("command.party.confirm.failed"))
    var failed = false

    @Option(help: help("command.party.confirm.evidence"))
    var evidence = ""

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let fields = try office.party.confirm(code, field, by: by, on: on, failed: failed, evidence: evidence)
        try output.show(Listing.freshness.document(fields, title: .plain(code)))
    }
}

struct PartyStale: OfficeCommand {
    static let configuration = named("party stale")

    @Option(help: help("command.party.stale.owner"))
    var owner: Owner?

    @Option(help: help("command.party.confirm.field"))
    var field: VerifiedField?

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let list = try office.reports.stale(owner: owner, field: field, limit: list.limit)
        try output.show(list.document())
    }
}

struct PartyRules: OfficeCommand {
    static let configuration = named("party rules")

    @Option(help: help("command.party.confirm.field"))
    var field: VerifiedField?

    @Option(help: help("command.party.rules.half_life"))
    var halfLife: Int?

    @Option(help: help("command.party.rules.stale_after"))
    var staleAfter: Int?

    @OptionGroup var common: OfficeOptions

    func validate() throws {
        guard (halfLife == nil && staleAfter == nil) || field != nil else {
            throw ValidationError(say("command.party.rules.which"))
        }
        for days in [halfLife, staleAfter].compactMap(\.self) where !(1...36_525).contains(days) {
            throw ValidationError(say("command.party.rules.days"))
        }
    }

    func run(in office: Office, _ output: Output) throws {
        if let field, let known = try office.party.fieldRules().first(where: { $0.field == field }),
            halfLife != nil || staleAfter != nil
        {
            try office.party.setRule(
                FieldRule(
                    field, halfLifeDays: halfLife ?? known.halfLifeDays, staleDays: staleAfter ?? known.staleDays))
        }
        let rules = try office.party.fieldRules().filter { field == nil || $0.field == field }
        try output.show(Listing.fieldRules.document(rules))
    }
}
