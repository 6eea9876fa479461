import ArgumentParser
import Office
import Pages
import Party
import Presentation
import Vocabulary

struct PartyRelate: OfficeCommand {
    static let configuration = named(
        "relate", en: "Relate one party to another.", ja: "取引先どうしの関係を登録する",
        example: "party relate P-000200 branch-of P-000100")

    @Argument(help: help("command.relate.code"))
    var code: PartyArgument

    @Argument(help: help("command.relate.relation"))
    var relation: Relation

    @Argument(help: help("command.relate.other"))
    var other: PartyArgument

    @Option(help: help(en: "Title, for works-for.", ja: "役職（works-for のとき）"))
    var title: String?

    @Option(help: help(en: "Department, for works-for.", ja: "部署（works-for のとき）"))
    var department: String?

    @Option(help: help(en: "Since when.", ja: "いつから"))
    var since: DayArgument?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let (party, other) = (try office.whom(code).code, try office.whom(other).code)
        try office.party.relate(
            party, relation, other, title: title, department: department, sinceOn: since.day(in: office))
        try output.show(Listing.relations.document(office.party.relations(of: party)))
    }
}

struct PartyUnrelate: OfficeCommand {
    static let configuration = named(
        "unrelate", en: "End a relation.", ja: "関係を解消する", example: "party unrelate P-000200 branch-of P-000100")

    @Argument(help: help("command.relate.code"))
    var code: PartyArgument

    @Argument(help: help("command.relate.relation"))
    var relation: Relation

    @Argument(help: help("command.relate.other"))
    var other: PartyArgument

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let (party, other) = (try office.whom(code).code, try office.whom(other).code)
        try office.party.unrelate(party, relation, other)
        try output.show(Listing.relations.document(office.party.relations(of: party)))
    }
}

struct PartyGroup: OfficeCommand {
    static let configuration = named(
        "party group", en: "Show the group of companies a party belongs to.", ja: "取引先が属する企業グループを表示する",
        example: "party group P-000100")

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.group.document(office.party.group(of: office.whom(code).code)))
    }
}

extension Relation: ExpressibleByArgument {
    /// Reads the word behind the command, with `-` or `_`; nil makes the parser refuse it.
    public init?(argument: String) {
        self.init(rawValue: argument.replacing("-", with: "_"))
    }

    /// What the help shows as possible.
    public static var allValueStrings: [String] { allCases.map { $0.rawValue.replacing("_", with: "-") } }
}
