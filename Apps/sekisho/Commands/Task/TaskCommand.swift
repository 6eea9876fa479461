import ArgumentParser
import Governance
import Office
import Party
import Presentation
import Vocabulary

struct TaskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "task", abstract: say("command.task"), discussion: say("command.task.list.example"),
        subcommands: [TaskList.self, TaskAdd.self, TaskDone.self, TaskReopen.self])
}

struct TaskList: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: say("command.task.list"), discussion: say("command.task.list.example"))

    @Flag(help: help("command.task.mine"))
    var mine = false

    @Option(help: help("command.task.of"))
    var of: String?

    @Option(help: help("command.task.about"))
    var party: String?

    @Option(help: help("command.task.from"))
    var source: String?

    @Flag(help: help("command.task.overdue"))
    var overdue = false

    @Flag(help: help("command.task.all"))
    var all = false

    @Option(help: help("command.task.sort"))
    var sort = TaskOrder.due

    @Option(help: help("command.option.limit"))
    var limit = 100

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        var filter = TaskFilter(owner: of, party: party, isOverdue: overdue, includesDone: all)
        if mine { filter.owner = office.books.actor.name }
        filter.source = source.map { TaskSource($0) }
        let found = try office.party.tasks(filter, order: sort, limit: Limit.sane(limit))
        try output.show(TaskPage.list(found, today: office.books.today))
    }
}

extension TaskOrder: WordArgument {}

struct TaskAdd: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: say("command.task.add"), discussion: say("command.task.add.example"))

    @Argument(help: help("command.task.party"))
    var party: String

    @Argument(help: help("command.task.text"))
    var text: String?

    @Flag(help: help("command.task.about_none"))
    var withoutParty = false

    @Option(help: help("command.task.due"))
    var due: Day?

    @Option(help: help("command.task.to"))
    var to: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let words = withoutParty ? [party, text].compactMap { $0 }.joined(separator: " ") : text ?? ""
        let task = try office.party.addTask(words, about: withoutParty ? nil : party, to: to, dueOn: due)
        try output.show(TaskPage.list([task], today: office.books.today, given: ["number"]))
    }
}

struct TaskDone: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: say("command.task.done"), discussion: say("command.task.done.example"))

    @Argument(help: help("command.task.number_of"))
    var number: Int64

    @Option(help: help("command.task.result.help"))
    var result: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let task = try office.party.finishTask(number, result: result)
        try output.show(TaskPage.list([task], today: office.books.today))
    }
}

struct TaskReopen: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: say("command.task.reopen"), discussion: say("command.task.reopen.example"))

    @Argument(help: help("command.task.number_of"))
    var number: Int64

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let task = try office.party.reopenTask(number)
        try output.show(TaskPage.list([task], today: office.books.today))
    }
}
