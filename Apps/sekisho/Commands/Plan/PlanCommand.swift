import ArgumentParser
import Governance
import Office

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: say("command.plan"), discussion: say("command.plan.example"),
        subcommands: [PlanList.self, PlanShow.self, PlanApply.self, PlanUndo.self])
}

struct PlanList: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: say("command.plan.list"), discussion: say("command.plan.list.example"))

    @Option(help: help("command.option.limit"))
    var limit = 100

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(PlanPage.list(office.plans.list(limit: Limit.sane(limit))))
    }
}

struct PlanShow: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: say("command.plan.show"), discussion: say("command.plan.show.example"))

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
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: say("command.plan.apply"), discussion: say("command.plan.apply.example"))

    @Argument(help: help("command.plan.id"))
    var id: Int64

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(PlanPage.page(office.plans.apply(id)))
    }
}

struct PlanUndo: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: say("command.plan.undo"), discussion: say("command.plan.undo.example"))

    @Argument(help: help("command.plan.id"))
    var id: Int64

    @Option(help: help("command.plan.cluster"))
    var cluster: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(PlanPage.page(office.plans.undo(id, part: cluster)))
    }
}
