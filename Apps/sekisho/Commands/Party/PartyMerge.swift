import ArgumentParser
import Governance
import Office
import Pages
import Party

struct PartyMerge: OfficeCommand {
    static let configuration = named("party merge")

    @Argument(help: help("command.party.merge.codes"))
    var codes: [String] = []

    @Option(help: help("command.party.merge.clusters"))
    var clusters: InputPath?

    @Option(help: help("command.party.merge.above"))
    var above = 0.0

    @Flag(help: help("command.party.merge.apply"))
    var apply = false

    @Option(help: help("command.party.merge.because"))
    var because: String?

    @OptionGroup var common: OfficeOptions

    var namedFiles: NamedFiles { NamedFiles(inputs: [clusters].compactMap(\.self)) }

    func validate() throws {
        guard clusters == nil ? codes.count > 1 : codes.isEmpty, (0...1).contains(above) else {
            throw ValidationError(say("command.party.merge.codes"))
        }
    }

    func run(in office: Office, _ output: Output) throws {
        let plan: Plan
        if let clusters {
            plan = try office.party.planMerge(file: clusters.path, above: above, applies: apply)
        } else {
            plan = try office.party.merge(
                codes[0], Array(codes.dropFirst()), because: because ?? (common.yes ? "--yes" : ""))
        }
        try output.show(plan.document(isNew: true))
        output.remark(plan)
    }
}

struct PartyUnmerge: OfficeCommand {
    static let configuration = named("party unmerge")

    @Argument(help: help("command.party.unmerge.code"))
    var code: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let plan = try office.party.unmerge(code)
        try output.show(plan.document())
        output.remark(plan)
    }
}
