import ArgumentParser
import Governance
import Office
import Pages
import Presentation
import Vocabulary

struct PlanCommand: ParsableCommand {
    static let configuration = named(
        "plan", en: "Bulk changes: review, apply, undo.", ja: "一括変更の計画（確認・適用・取消）",
        example: "plan list", subcommands: [PlanList.self, PlanShow.self, PlanApply.self, PlanUndo.self])
}

struct PlanList: OfficeCommand {
    static let configuration = named(
        "plan list", en: "List plans, the latest first.", ja: "計画を新しい順に一覧する", example: "plan list")

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.plans.document(office.plans.list(limit: list.limit)), upTo: list.limit)
    }
}

struct PlanShow: OfficeCommand {
    static let configuration = named(
        "plan show", en: "Show a plan line by line: who stays and by which rule, and which fields are filled.",
        ja: "計画の内容を表示する。残る取引先とその規則、補われる項目が分かる。", example: "plan show 3")

    @Argument(help: help("command.plan.id"))
    var id: Int64

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let (plan, columns, lines) = try office.plans.show(id, limit: list.limit)
        try output.show(plan.document(columns, lines))
    }
}

struct PlanApply: OfficeCommand {
    static let configuration = named(
        "plan apply", en: "Apply a plan, all of it or nothing.", ja: "計画をすべて適用する", example: "plan apply 3")

    @Argument(help: help("command.plan.id"))
    var id: Int64

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let plan = try office.plans.apply(id)
        try output.show(plan.document())
        output.remark(plan)
    }
}

struct PlanUndo: OfficeCommand {
    static let configuration = named(
        "plan undo", en: "Undo a plan, whole or one cluster of it.", ja: "計画の全体、または一つの名寄せグループを取り消す",
        example: "plan undo 3 --cluster P-000123")

    @Argument(help: help("command.plan.id"))
    var id: Int64

    @Option(
        help: help(
            en: "Only the cluster of this name, or with the party of this code.", ja: "この名前、またはこのコードの取引先を含む名寄せグループだけ"))
    var cluster: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let plan = try office.plans.undo(id, part: cluster)
        try output.show(plan.document())
        output.remark(plan)
    }
}

extension Output {
    /// Says what people should know of a plan that was applied or taken back just now.
    func remark(_ plan: Plan) {
        for remark in plan.remarks.all { self.remark(speaker.words(of: remark).reason) }
    }
}
