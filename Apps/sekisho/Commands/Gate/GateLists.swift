import ArgumentParser
import Gate
import Office
import Pages
import Party
import Presentation
import Vocabulary

/// On which side of the gate a list lies.
enum ListSide: String, CaseIterable, ExpressibleByArgument {
    case marketing, crossed
}

struct GateList: OfficeCommand {
    static let configuration = named(
        "gate list", en: "List parties on one side of the gate.", ja: "関所の手前または先の取引先を一覧する",
        example: "gate list --side sale --of marketing")

    @Option(help: help("command.option.side"))
    var side: Side

    @Option(
        help: help(en: "marketing: not crossed; crossed: the receiver's list.", ja: "marketing: 関所の手前、crossed: 関所の先"))
    var of = ListSide.crossed

    @Option(help: help("command.option.after"))
    var after: String?

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let parties =
            switch of {
            case .marketing: try office.gate.marketingList(side, after: after, limit: list.limit)
            case .crossed: try office.gate.receiversList(side, after: after, limit: list.limit)
            }
        try output.show(Listing.listedParties.document(parties), upTo: list.limit)
    }
}

struct GateShow: OfficeCommand {
    static let configuration = named(
        "gate show", en: "Show how a party came through the gate, on what grounds, and what was answered.",
        ja: "取引先の関所の通過と、その根拠、受け手の回答を表示する", example: "gate show P-000123 --side sale")

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Option(help: help("command.option.side"))
    var side: Side?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let party = try office.whom(code)
        try output.show(CrossingPage(party, office.gate.crossings(of: party.code, to: side)).document())
    }
}
