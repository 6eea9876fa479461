import Governance
import Presentation

extension Listing<Staff.Member> {
    /// Who uses the database, and in which roles (利用者一覧).
    package static let members = Listing(
        "user.list",
        [
            .text("name", "term.user") { $0.name },
            .text("roles", "term.roles") { $0.roles.map(\.rawValue).joined(separator: " ") },
            .truth("disabled", "term.user.disabled") { $0.isDisabled },
        ])
}
