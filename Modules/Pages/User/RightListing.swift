import Governance
import Presentation

extension RightsOfRoles {
    /// A right, and which roles have it.
    fileprivate struct Line: Sendable {
        let right: String
        let roles: Set<Role>
    }

    /// Which role may do what (権限表): a line for each right that any role has.
    package func document() -> Document {
        let patterns = Set(rights.values.flatMap { $0.map(\.pattern) })
        let lines = patterns.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { pattern in
            Line(right: pattern, roles: Set(Role.allCases.filter { has($0, pattern) }))
        }
        return Listing.rights.document(lines)
    }

    /// The shape of the answer.
    static var shape: Shape { Listing.rights.shape }
}

extension Listing<RightsOfRoles.Line> {
    fileprivate static let rights = Listing(
        "user.roles",
        [
            .code("right", "term.user.right") { $0.right },
            Field("name", "term.user.allows", .text, type: "string") { line in
                .word(line.right, .first(["right.\(line.right)"], or: line.right))
            },
        ]
            + Role.allCases.map { role in
                .truth(role.rawValue, .code("state.role.\(role.rawValue)")) { $0.roles.contains(role) }
            })
}
