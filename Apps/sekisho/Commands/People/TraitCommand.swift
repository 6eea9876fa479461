import ArgumentParser
import Governance
import Office
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

    @Option(help: help("command.option.limit"))
    var limit = 1000

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let found = try office.party.traits(of: code, having: having, limit: Limit.sane(limit))
        try output.show(TraitPage.document(found))
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
        try output.show(TraitPage.document(try office.party.traits(of: code)))
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
        try output.show(TraitPage.document(try office.party.traits(of: code)))
    }
}

/// What is known of people, as people and programs read it.
enum TraitPage {
    static func document(_ traits: [Trait]) -> Document {
        Document(
            "party.traits",
            sections: [
                .table(
                    Table(
                        "rows",
                        columns: [
                            Column("party", "term.code", .code), Column("name", "term.name"),
                            Column("kind", "term.kind"), Column("trait", "term.trait.trait"),
                            Column("noted_on", "term.stakeholder.noted_on", .day),
                            Column("actor", "term.stakeholder.actor"),
                        ],
                        rows: traits.map { trait in
                            [
                                .text(trait.code), .text(trait.name),
                                .word(trait.kind.rawValue, .code("state.trait.kind.\(trait.kind.rawValue)")),
                                .text(trait.text), .day(trait.notedOn), .text(trait.actor),
                            ]
                        }))
            ])
    }
}

extension TraitKind: WordArgument {}
