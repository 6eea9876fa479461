import ArgumentParser
import Governance
import Office
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
        try output.show(RelationPage.document(try office.party.relations(of: code), of: code))
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
        try output.show(RelationPage.document(try office.party.relations(of: code), of: code))
    }
}

struct PartyGroup: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "group", abstract: say("command.group_of"), discussion: say("command.group_of.example"))

    @Argument(help: help("command.party.show.code"))
    var code: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let members = try office.party.group(of: code)
        try output.show(
            Document(
                "party.group",
                sections: [
                    .table(
                        Table(
                            "rows",
                            columns: [
                                Column("depth", "term.group_of.depth", .number),
                                Column("link", "term.group_of.link"), Column("code", "term.code", .code),
                                Column("name", "term.name"), Column("upper", "term.group_of.upper", .code),
                            ],
                            rows: members.map { member in
                                let link = member.link ?? "head"
                                return [
                                    .int(Int64(member.depth)), .word(link, .code("state.group_of.link.\(link)")),
                                    .text(member.code), .text(member.name), Cell(member.upper),
                                ]
                            }))
                ]))
    }
}

/// Relations as people and programs read them.
enum RelationPage {
    static func document(_ lines: [RelationLine], of code: String) -> Document {
        Document(
            "party.relations",
            sections: [
                .table(
                    Table(
                        "rows",
                        columns: [
                            Column("relation", "term.relate.relation_name"),
                            Column("code", "term.code", .code), Column("name", "term.name"),
                            Column("title", "term.relate.title_name"),
                            Column("department", "term.relate.department_name"),
                            Column("since_on", "term.relate.since_name", .day),
                        ],
                        rows: lines.map { line in
                            [
                                word(line), .text(line.code), .text(line.name), Cell(line.title), Cell(line.department),
                                Cell(line.sinceOn),
                            ]
                        }))
            ])
    }

    /// The relation as seen from the party: `works_for`, or `works_for_of` where the other works for it.
    static func word(_ line: RelationLine) -> Cell {
        let key = line.isForward ? line.relation.rawValue : line.relation.rawValue + "_of"
        return .word(key, .code("state.relation.\(key)"))
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
