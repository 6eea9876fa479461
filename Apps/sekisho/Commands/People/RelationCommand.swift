import ArgumentParser
import Office
import Pages
import Party
import Presentation
import Vocabulary

struct PartyRelate: OfficeCommand {
    static let configuration = named("relate")

    @Argument(help: help("command.relate.code"))
    var code: String

    @Argument(help: help("command.relate.relation"))
    var relation: Relation

    @Argument(help: help("command.relate.other"))
    var other: String

    @Option(help: help("command.relate.title"))
    var title: String?

    @Option(help: help("command.relate.department"))
    var department: String?

    @Option(help: help("command.relate.since"))
    var since: Day?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try office.party.relate(code, relation, other, title: title, department: department, sinceOn: since)
        try output.show(Listing.relations.document(office.party.relations(of: code)))
    }
}

struct PartyUnrelate: OfficeCommand {
    static let configuration = named("unrelate")

    @Argument(help: help("command.relate.code"))
    var code: String

    @Argument(help: help("command.relate.relation"))
    var relation: Relation

    @Argument(help: help("command.relate.other"))
    var other: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try office.party.unrelate(code, relation, other)
        try output.show(Listing.relations.document(office.party.relations(of: code)))
    }
}

struct PartyGroup: OfficeCommand {
    static let configuration = named("party group")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.group.document(office.party.group(of: code)))
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
