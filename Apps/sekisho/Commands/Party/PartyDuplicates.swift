import ArgumentParser
import Governance
import Office
import Pages
import Party
import Presentation
import Vocabulary

struct PartyDuplicates: OfficeCommand {
    static let configuration = named(
        "party duplicates", en: "Find duplicate parties.", ja: "二重登録を検索する（名寄せ）",
        example: "party duplicates -O csv -o duplicates.csv")

    @Option(help: help(en: "Lowest likelihood, 0 to 1 (default: 0.5).", ja: "一致度の下限、0～1（既定: 0.5）"))
    var above: Double?

    @Flag(
        help: help(
            en: "Merge what is found, as a plan that can be undone whole or by cluster.",
            ja: "見つかったものを統合する。計画として残り、全体でも名寄せグループごとでも取り消せる。"))
    var apply = false

    @Option(
        parsing: .upToNextOption,
        help: help(en: "Explain why two parties are or are not the same.", ja: "二件が同じ相手か別の相手か、その理由を表示する"))
    var explain: [PartyArgument] = []

    @OptionGroup var common: OfficeOptions

    func validate() throws {
        guard explain.isEmpty || explain.count == 2 else {
            throw ValidationError(say("command.party.duplicates.two_codes"))
        }
        if let above, !(0...1).contains(above) { throw ValidationError(say("command.party.duplicates.range")) }
    }

    func run(in office: Office, _ output: Output) throws {
        if explain.count == 2 {
            return try output.show(
                office.party.explainLikeness(office.whom(explain[0]).code, office.whom(explain[1]).code).document())
        }
        if apply {
            let title = say("command.party.duplicates.plan", office.books.today.description)
            let plan = try office.party.mergeDuplicates(above: above ?? PartyDesk.likely, title: title)
            try output.show(plan.document(isNew: true))
            return output.remark(plan)
        }
        let found = try office.party.duplicates(above: above ?? PartyDesk.likely, withEvidence: true)
        try output.show(Listing.duplicates(found, by: output.speaker))
    }
}
