import ArgumentParser
import Office
import Pages
import Party
import Presentation

struct TraitCommand: ParsableCommand {
    static let configuration = named(
        "trait", example: "trait list", subcommands: [TraitList.self, TraitAdd.self, TraitRemove.self])
}

struct TraitList: OfficeCommand {
    static let configuration = named("trait list")

    @Argument(help: help("command.trait.only_party"))
    var code: String?

    @Option(help: help("command.trait.having"))
    var having: String?

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let found = try office.party.traits(of: code, having: having, limit: list.limit)
        try output.show(Listing.traits.document(found), upTo: list.limit)
    }
}

struct TraitAdd: OfficeCommand {
    static let configuration = named("trait add")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Argument(help: help("command.trait.text"))
    var text: String

    @Option(help: help("command.trait.kind"))
    var kind: TraitKind

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try office.party.addTrait(code, kind, text)
        try output.show(Listing.traits.document(office.party.traits(of: code)))
    }
}

struct TraitRemove: OfficeCommand {
    static let configuration = named("trait remove")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Argument(help: help("command.trait.text"))
    var text: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try office.party.removeTrait(code, text)
        try output.show(Listing.traits.document(office.party.traits(of: code)))
    }
}

extension TraitKind: WordArgument {}
