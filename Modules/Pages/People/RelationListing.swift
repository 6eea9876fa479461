import Party
import Presentation

extension Listing<RelationLine> {
    /// How one party stands to others (関係一覧): `works_for`, or `works_for_of` where the other works for it.
    package static let relations = Listing(
        "party.relations",
        [
            Field(
                "relation", "term.relate.relation_name", .text,
                type: Relation.allCases.flatMap { [$0.rawValue, $0.rawValue + "_of"] }.joined(separator: "|")
            ) { word($0) },
            .code("code", "term.code") { $0.code }, .text("name", "term.name") { $0.name },
            .text("title", "term.relate.title_name", optional: { $0.title }),
            .text("department", "term.relate.department_name", optional: { $0.department }),
            .day("since_on", "term.relate.since_name", optional: { $0.sinceOn }),
        ])

    private static func word(_ line: RelationLine) -> Cell {
        let key = line.isForward ? line.relation.rawValue : line.relation.rawValue + "_of"
        return .word(key, .code("state.relation.\(key)"))
    }
}

extension Listing<Groups.Member> {
    /// A group of companies from its head down (企業グループ).
    package static let group = Listing(
        "party.group",
        [
            .count("depth", "term.group_of.depth") { $0.depth },
            Field("link", "term.group_of.link", .text, type: "head|subsidiary|branch") { word($0.link ?? "head") },
            .code("code", "term.code") { $0.code }, .text("name", "term.name") { $0.name },
            .code("upper", "term.group_of.upper", optional: { $0.upper }),
        ])

    private static func word(_ link: String) -> Cell { .word(link, .code("state.group_of.link.\(link)")) }
}
