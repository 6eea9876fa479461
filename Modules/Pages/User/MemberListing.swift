import Governance
import Presentation

extension Listing<Staff.Member> {
    /// Who uses the database, and in which roles (利用者一覧).
    package static let members = Listing(
        "user.list",
        [
            .text("name", "term.user") { $0.name },
            Field("roles", "term.roles", .text, type: "string") { member in
                .word(member.roles.map(\.rawValue).joined(separator: " "), member.roles.label)
            },
            .truth("disabled", "term.user.disabled") { $0.isDisabled },
        ])
}

extension [Role] {
    /// The roles as people call them, one behind the other.
    package var label: Label { .list(map { .code("state.role.\($0.rawValue)") }) }
}
