import ArgumentParser
import Governance
import Office
import Pages
import Presentation
import Vocabulary

struct PlanCommand: ParsableCommand {
    static let configuration = named(
        "plan", subcommands: [PlanList.self, PlanShow.self, PlanApply.self, PlanUndo.self])
}

struct PlanList: OfficeCommand {
    static let configuration = named("plan list")

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.plans.document(office.plans.list(limit: list.limit)), upTo: list.limit)
    }
}

struct PlanShow: OfficeCommand {
    static let configuration = named("plan show")

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
    static let configuration = named("plan apply")

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
    static let configuration = named("plan undo")

    @Argument(help: help("command.plan.id"))
    var id: Int64

    @Option(help: help("command.plan.cluster"))
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
