import ArgumentParser
import Governance
import Office

struct PlanCommand: ParsableCommand {
    static let configuration = named(
        "plan", subcommands: [PlanList.self, PlanShow.self, PlanApply.self, PlanUndo.self])
}

struct PlanList: OfficeCommand {
    static let configuration = named("plan list")

    @Option(help: help("command.option.limit"))
    var limit = 100

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(PlanPage.list(office.plans.list(limit: Limit.sane(limit))))
    }
}

struct PlanShow: OfficeCommand {
    static let configuration = named("plan show")

    @Argument(help: help("command.plan.id"))
    var id: Int64

    @Option(help: help("command.option.limit"))
    var limit = 100

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let (plan, columns, lines) = try office.plans.show(id, limit: Limit.sane(limit))
        try output.show(PlanPage.page(plan, columns, lines))
    }
}

struct PlanApply: OfficeCommand {
    static let configuration = named("plan apply")

    @Argument(help: help("command.plan.id"))
    var id: Int64

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(PlanPage.page(office.plans.apply(id)))
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
        try output.show(PlanPage.page(office.plans.undo(id, part: cluster)))
    }
}
