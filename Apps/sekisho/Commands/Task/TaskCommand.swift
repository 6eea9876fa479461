import ArgumentParser
import Governance
import Office
import Pages
import Party
import Presentation
import Vocabulary

struct TaskCommand: ParsableCommand {
    static let configuration = named(
        "task", en: "Tasks.", ja: "タスク", example: .of(TaskList.self),
        subcommands: [TaskList.self, TaskAdd.self, TaskDone.self, TaskReopen.self])
}

struct TaskList: OfficeCommand {
    static let configuration = named(
        "task list",
        en:
            "List open tasks, the one due first in front: your own, those you gave to others, and those of whoever shares a role with you.",
        ja: "未完了のタスクを期日順に一覧します。自分のもの、自分が頼んだもの、同じ役割の人のものが対象です。", example: "task list --mine --overdue")

    @Flag(help: help(en: "Only your own.", ja: "自分のものだけ"))
    var mine = false

    @Option(help: help(en: "Only those of this person.", ja: "この担当者のものだけ"))
    var of: String?

    @Option(help: help(en: "Only those about this party.", ja: "この取引先のものだけ"))
    var party: PartyArgument?

    @Option(
        help: help(
            en: "Only those that came of this: hand, card, gate, program, qualification, dunning.",
            ja: "この発生元のものだけ（hand、card、gate、program、qualification、dunning）"))
    var source: String?

    @Flag(help: help(en: "Only those whose day has passed.", ja: "期日を過ぎたものだけ"))
    var overdue = false

    @Flag(help: help(en: "Those done as well.", ja: "完了したものも"))
    var all = false

    @Option(
        help: help(
            en: "In the order of due, owner, party or opened.", ja: "並び順: due（期日）、owner（担当）、party（取引先）、opened（登録日）"))
    var sort = TaskOrder.due

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        var filter = TaskFilter(owner: of, party: try office.whom(party)?.code, isOverdue: overdue, includesDone: all)
        if mine { filter.owner = office.books.actor.name }
        filter.source = source.map { TaskSource($0) }
        let found = try office.party.tasks(filter, order: sort, limit: list.limit)
        try output.show(Listing.tasks.document(found, today: office.books.today), upTo: list.limit)
    }
}

extension TaskOrder: WordArgument {}

struct TaskAdd: OfficeCommand {
    static let configuration = named(
        "task add", en: "Add a task.", ja: "タスクを登録する",
        example: .line(
            en: "task add P-000123 \"send the catalogue\" --due 2026-11-10",
            ja: "task add P-000123 カタログを送る --due 2026-11-10"))

    @Argument(help: help(en: "The party that it is about, by code or name.", ja: "対象の取引先（コードまたは名称）"))
    var party: PartyArgument

    @Argument(help: help(en: "What is to be done.", ja: "すること"))
    var text: String?

    @Flag(help: help(en: "It is about no party: give only the text.", ja: "取引先に関わらない（すること だけを指定）"))
    var withoutParty = false

    @Option(help: help(en: "Until when (default: two business days).", ja: "期日（指定がなければ 2 営業日後）"))
    var due: DayArgument?

    @Option(help: help(en: "Who does it (default: you).", ja: "担当者（指定がなければ操作者）"))
    var to: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let words = withoutParty ? [party.text, text].compactMap { $0 }.joined(separator: " ") : text ?? ""
        let about = withoutParty ? nil : try office.whom(party).code
        let task = try office.party.addTask(words, about: about, to: to, dueOn: due.day(in: office))
        try output.show(Listing.tasks.document([task], today: office.books.today, given: ["number"]))
    }
}

struct TaskDone: OfficeCommand {
    static let configuration = named(
        "task done", en: "Complete a task and note its result.", ja: "タスクを完了にする",
        example: .line(en: "task done 12 --result \"meeting on the 20th\"", ja: "task done 12 --result 20日に面談"))

    @Argument(help: help("command.task.number_of"))
    var number: Int64

    @Option(help: help(en: "What came of it.", ja: "結果"))
    var result: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let task = try office.party.finishTask(number, result: result)
        try output.show(Listing.tasks.document([task], today: office.books.today))
    }
}

struct TaskReopen: OfficeCommand {
    static let configuration = named(
        "task reopen", en: "Reopen a completed task.", ja: "完了にしたタスクを未完了に戻す",
        example: "task reopen 12")

    @Argument(help: help("command.task.number_of"))
    var number: Int64

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let task = try office.party.reopenTask(number)
        try output.show(Listing.tasks.document([task], today: office.books.today))
    }
}
