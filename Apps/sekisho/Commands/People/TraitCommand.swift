import ArgumentParser
import Office
import Pages
import Party
import Presentation

struct TraitCommand: ParsableCommand {
    static let configuration = named(
        "trait", en: "Traits: skills, interests, things to avoid.", ja: "人物メモ（得意分野・関心）", example: .of(TraitList.self),
        subcommands: [TraitList.self, TraitAdd.self, TraitRemove.self])
}

struct TraitList: OfficeCommand {
    static let configuration = named(
        "trait list", en: "Show what is known of a person, or who has a trait.", ja: "人物メモを表示するか、同じ特徴の人を検索する",
        example: .line(en: "party trait list --having welding", ja: "party trait list --having 溶接"))

    @Argument(
        help: help(en: "A person, or a company for its people (default: all).", ja: "人のコード、または会社のコード（指定がなければすべて）"))
    var code: PartyArgument?

    @Option(help: help(en: "Only those who have this trait.", ja: "この特徴を持つ人だけ"))
    var having: String?

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let found = try office.party.traits(of: office.whom(code)?.code, having: having, limit: list.limit)
        try output.show(Listing.traits.document(found), upTo: list.limit)
    }
}

struct TraitAdd: OfficeCommand {
    static let configuration = named(
        "trait add", en: "Add a trait of a person.", ja: "人物メモを登録する",
        example: .line(
            en: "party trait add P-000123 golf --kind interest", ja: "party trait add P-000123 ゴルフ --kind interest"))

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Argument(help: help("command.trait.text"))
    var text: String

    @Option(
        help: help(
            en: "capability, experience, preference, interest or avoid.",
            ja: "capability（技術）、experience（経験）、preference（嗜好）、interest（関心）、avoid（避けること）"))
    var kind: TraitKind

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let code = try office.whom(code).code
        try office.party.addTrait(code, kind, text)
        try output.show(Listing.traits.document(office.party.traits(of: code)))
    }
}

struct TraitRemove: OfficeCommand {
    static let configuration = named(
        "trait remove", en: "Remove a trait.", ja: "人物メモを削除する",
        example: .line(en: "party trait remove P-000123 golf", ja: "party trait remove P-000123 ゴルフ"))

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Argument(help: help("command.trait.text"))
    var text: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let code = try office.whom(code).code
        try office.party.removeTrait(code, text)
        try output.show(Listing.traits.document(office.party.traits(of: code)))
    }
}

extension TraitKind: WordArgument {}
