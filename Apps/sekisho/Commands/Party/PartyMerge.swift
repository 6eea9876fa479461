import ArgumentParser
import Governance
import Office
import Pages
import Party

struct PartyMerge: OfficeCommand {
    static let configuration = named(
        "party merge",
        en: "Merge duplicates into one party; documents follow, old codes stay valid, and it can be undone.",
        ja: "取引先を統合する。書類は引き継がれ、元のコードも使え、後から戻せる。", example: "party merge P-000123 P-000456")

    @Argument(help: help("command.party.merge.codes"))
    var codes: [PartyArgument] = []

    @Option(
        help: help(
            en: "Make a plan from a CSV with the columns code,cluster,probability.",
            ja: "code,cluster,probability の CSV から計画を作る"))
    var clusters: InputPath?

    @Option(help: help(en: "Only clusters with at least this likelihood.", ja: "この一致度以上の名寄せグループだけ"))
    var above = 0.0

    @Flag(help: help(en: "Apply the plan at once.", ja: "計画をすぐに適用する"))
    var apply = false

    @Option(help: help(en: "Override reason, where a rule speaks against the merge.", ja: "規則に反しても同じとする理由"))
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
            let codes = try office.whom(codes).map(\.code)
            plan = try office.party.merge(
                codes[0], Array(codes.dropFirst()), because: because ?? (common.yes ? "--yes" : ""))
        }
        try output.show(plan.document(isNew: true))
        output.remark(plan)
    }
}

struct PartyUnmerge: OfficeCommand {
    static let configuration = named(
        "party unmerge", en: "Undo the last merge of a party.", ja: "取引先の最後の統合を戻す",
        example: "party unmerge P-000456")

    @Argument(help: help(en: "A party of that merge, by code or name.", ja: "その統合に含まれる取引先（コードまたは名称）"))
    var code: PartyArgument

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let plan = try office.party.unmerge(code.text)
        try output.show(plan.document())
        output.remark(plan)
    }
}
