import ArgumentParser
import Items
import Office
import Pages
import Presentation

struct ItemCommand: ParsableCommand {
    static let configuration = named(
        "item", example: "item show", subcommands: [ItemList.self, ItemShow.self, ItemAdd.self])
}

struct ItemList: OfficeCommand {
    static let configuration = named("item list")

    @Option(help: help("command.item.sort"))
    var sort = ItemOrder.code

    @Option(help: help("command.item.after"))
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
    static let configuration = named("item show")

    @Argument(help: help("command.item.code"))
    var code: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(office.items.show(code).document())
    }
}

struct ItemAdd: OfficeCommand {
    static let configuration = named("item add")

    @Argument(help: help("command.item.code"))
    var code: String

    @Argument(help: help("command.item.name"))
    var name: String

    @Option(help: help("command.item.category.help"))
    var category: String?

    @Option(help: help("command.item.unit.help"))
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
