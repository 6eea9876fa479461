import ArgumentParser
import Governance
import Office
import Pages
import Party
import Presentation
import Vocabulary

struct TaskCommand: ParsableCommand {
    static let configuration = named(
        "task", example: "task list", subcommands: [TaskList.self, TaskAdd.self, TaskDone.self, TaskReopen.self])
}

struct TaskList: OfficeCommand {
    static let configuration = named("task list")

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

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        var filter = TaskFilter(owner: of, party: party, isOverdue: overdue, includesDone: all)
        if mine { filter.owner = office.books.actor.name }
        filter.source = source.map { TaskSource($0) }
        let found = try office.party.tasks(filter, order: sort, limit: list.limit)
        try output.show(Listing.tasks.document(found, today: office.books.today), upTo: list.limit)
    }
}

extension TaskOrder: WordArgument {}

struct TaskAdd: OfficeCommand {
    static let configuration = named("task add")

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
        try output.show(Listing.tasks.document([task], today: office.books.today, given: ["number"]))
    }
}

struct TaskDone: OfficeCommand {
    static let configuration = named("task done")

    @Argument(help: help("command.task.number_of"))
    var number: Int64

    @Option(help: help("command.task.result.help"))
    var result: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let task = try office.party.finishTask(number, result: result)
        try output.show(Listing.tasks.document([task], today: office.books.today))
    }
}

struct TaskReopen: OfficeCommand {
    static let configuration = named("task reopen")

    @Argument(help: help("command.task.number_of"))
    var number: Int64

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let task = try office.party.reopenTask(number)
        try output.show(Listing.tasks.document([task], today: office.books.today))
    }
}
