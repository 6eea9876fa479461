import Vocabulary

/// Why an action is not done.
package enum GovernanceRefusal: Refusal, Equatable {
    /// The name is not among the users of this database.
    case unknownUser(String)
    case disabledUser(String)
    /// The person whose rights are to be changed is not there.
    case noSuchUser(String)
    /// The user's roles do not include that action.
    case notAllowed(MissingRight)
    /// Somebody would give, take or stop a role that reaches further than his own rights.
    case beyondOwnRights(user: String, role: Role)
    /// The same idempotency key came before with another request.
    case keyReused(String)
    /// No import of that number.
    case unknownImport(String)
    case alreadyUndone(String)
    /// What an import brought has been used since.
    case usedSince(String)
    /// A later import, of that number, has changed what an import brought: it goes first.
    case changedSince(importID: Int64)
    case userExists(String)
    /// The name is empty, too long, or holds characters that cannot be seen.
    case unusableName(String)
    case lastAdministrator
    /// No plan has that number.
    case unknownPlan(String)
    /// It was applied or given up before.
    case planNotHeld(String)
    case planNotApplied(String)
    case planUndone(String)

    package var code: String {
        switch self {
        case .unknownUser: "governance.unknown_user"
        case .disabledUser: "governance.disabled_user"
        case .noSuchUser: "governance.no_such_user"
        case .notAllowed: "governance.not_allowed"
        case .beyondOwnRights: "governance.beyond_own_rights"
        case .keyReused: "governance.key_reused"
        case .unknownImport: "governance.unknown_import"
        case .alreadyUndone: "governance.already_undone"
        case .usedSince: "governance.used_since"
        case .changedSince: "governance.changed_since"
        case .userExists: "governance.user_exists"
        case .unusableName: "governance.unusable_name"
        case .lastAdministrator: "governance.last_administrator"
        case .unknownPlan: "plan.unknown"
        case .planNotHeld: "plan.not_held"
        case .planNotApplied: "plan.not_applied"
        case .planUndone: "plan.undone"
        }
    }

    package var facts: [String] {
        switch self {
        case .unknownUser(let fact), .disabledUser(let fact), .noSuchUser(let fact), .keyReused(let fact),
            .unknownImport(let fact), .alreadyUndone(let fact), .usedSince(let fact),
            .userExists(let fact), .unusableName(let fact), .unknownPlan(let fact), .planNotHeld(let fact),
            .planNotApplied(let fact), .planUndone(let fact):
            [fact]
        case .notAllowed(let missing): [missing.user, missing.action, (missing.role ?? .administrator).rawValue]
        case .beyondOwnRights(let user, let role): [user, role.rawValue]
        case .changedSince(let importID): [String(importID)]
        case .lastAdministrator: []
        }
    }

    package var spoken: [Int: String] {
        switch self {
        case .notAllowed(let missing): [1: "right.\(missing.action)"]
        case .beyondOwnRights(_, let role): [1: "state.role.\(role.rawValue)"]
        default: [:]
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .unknownUser, .disabledUser, .notAllowed, .beyondOwnRights, .lastAdministrator: .notAllowed
        case .noSuchUser, .keyReused, .unknownImport, .userExists, .unusableName, .unknownPlan:
            .badInput
        case .alreadyUndone, .usedSince, .changedSince, .planNotHeld, .planNotApplied, .planUndone: .declined
        }
    }
}

/// A right that somebody lacks, and what would help.
package struct MissingRight: Equatable, Sendable {
    package let user: String
    package let action: String
    /// The role that reaches least far among those that have the right; nil where none was looked for.
    package let role: Role?

    /// Who lacks what: what would help is no part of that.
    package static func == (left: MissingRight, right: MissingRight) -> Bool {
        left.user == right.user && left.action == right.action
    }
}

extension GovernanceRefusal {
    package static func notAllowed(user: String, action: String) -> GovernanceRefusal {
        .notAllowed(MissingRight(user: user, action: action, role: nil))
    }

    /// Why a record that an import brought or changed cannot become what it was.
    /// - Parameter later: the import that changed it last, where one did.
    package static func changed(_ record: String, by later: Int64?) -> GovernanceRefusal {
        later.map { .changedSince(importID: $0) } ?? .usedSince(record)
    }
}
