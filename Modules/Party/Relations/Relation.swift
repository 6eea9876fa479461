import Vocabulary

/// How one party stands to another (関係), read from left to right: "A branch_of B".
package enum Relation: String, CaseIterable, Sendable {
    /// 勤務先: a person works for a company.
    case worksFor = "works_for"
    /// 支店: a part of the same legal entity that is dealt with apart.
    case branchOf = "branch_of"
    /// 親会社: the first is the parent of the second.
    case parentOf = "parent_of"
    /// 紹介: the first brought us to the second.
    case refers
}

/// A relation of one party as people read it.
package struct RelationLine: Equatable, Sendable {
    package let relation: Relation
    /// False where the other stands on the left: "B refers A".
    package let isForward: Bool
    package let code: String
    package let name: String
    package let title: String?
    package let department: String?
    package let sinceOn: Day?
}

/// Why two parties cannot stand so to each other.
package enum RelationRefusal: Refusal, Equatable {
    case toItself(String)
    case needsPerson(String)
    case needsOrganization(String)
    /// The party has one above it already.
    case hasHead(String, head: String)
    /// The one would stand above itself.
    case cycle(String, String)
    case notRelated(String, String, relation: String)

    package var code: String {
        switch self {
        case .toItself: "party.relation_to_itself"
        case .needsPerson: "party.relation_needs_person"
        case .needsOrganization: "party.relation_needs_organization"
        case .hasHead: "party.relation_has_head"
        case .cycle: "party.relation_cycle"
        case .notRelated: "party.not_related"
        }
    }

    package var facts: [String] {
        switch self {
        case .toItself(let code), .needsPerson(let code), .needsOrganization(let code): [code]
        case .hasHead(let code, let head): [code, head]
        case .cycle(let one, let other): [one, other]
        case .notRelated(let one, let other, let relation): [one, other, relation]
        }
    }

    package var kind: RefusalKind { .badInput }
}
