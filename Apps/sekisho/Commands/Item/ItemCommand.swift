import ArgumentParser
import Items
import Office
import Pages
import Presentation

struct ItemCommand: ParsableCommand {
    static let configuration = named(
        "item", en: "Items bought and sold, and their sources.", ja: "品目と調達先", example: .of(ItemShow.self),
        subcommands: [ItemList.self, ItemShow.self, ItemAdd.self])
}

struct ItemList: OfficeCommand {
    static let configuration = named(
        "item list", en: "List items, each with how many sources it has and how soon it can be here.",
        ja: "品目を、調達先の数と最短の納期とともに一覧する", example: "item list --sort category")

    @Option(help: help(en: "In the order of code, name or category.", ja: "並び順: code、name、category"))
    var sort = ItemOrder.code

    @Option(help: help(en: "Only items whose code comes after this one.", ja: "このコードより後の品目だけ"))
    var after = ""

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(
            Listing.items.document(office.items.supplied(sort, after: after, limit: list.limit)), upTo: list.limit)
    }
}

extension ItemOrder: WordArgument {}

struct ItemShow: OfficeCommand {
    static let configuration = named(
        "item show", en: "Show one item and its sources: lead time, last order, last price.",
        ja: "品目と調達先を、納期・直近の発注・単価とともに表示する", example: "item show BRG-6205")

    @Argument(help: help("command.item.code"))
    var code: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(office.items.show(code).document())
    }
}

struct ItemAdd: OfficeCommand {
    static let configuration = named(
        "item add", en: "Register an item by hand.", ja: "品目を手で登録する",
        example: .line(
            en: "item add BRG-6205 \"deep groove ball bearing\" --category 31171500 --unit pc",
            ja: "item add BRG-6205 深溝玉軸受 --category 31171500 --unit 個"))

    @Argument(help: help("command.item.code"))
    var code: String

    @Argument(help: help(en: "name", ja: "品名"))
    var name: String

    @Option(help: help(en: "UNSPSC, or a category of your own.", ja: "分類（UNSPSC、または自社の分類）"))
    var category: String?

    @Option(help: help(en: "In what it is counted: pc, kg, m.", ja: "数える単位（個、kg、m など）"))
    var unit: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let item = try office.items.add(NewItem(code: code, name: name, category: category, unit: unit))
        try output.say(
            .code("command.item.added", facts: [item.code, item.name]), schema: "item.added",
            payload: [
                "code": .string(item.code), "name": .string(item.name), "category": .text(item.category),
                "unit": .text(item.unit),
            ])
    }
}
