import Testing
import Vocabulary

@testable import Governance

@Suite("Refusals of governance and of imports")
struct GovernanceRefusalTests {
    @Test("Code, facts and exit status stay what programs know", arguments: known)
    func stable(refusal: any Refusal, code: String, facts: [String], kind: RefusalKind) {
        #expect(refusal.code == code)
        #expect(refusal.facts == facts)
        #expect(refusal.kind == kind)
    }

    static let known: [(any Refusal, String, [String], RefusalKind)] = [
        (GovernanceRefusal.unknownUser("a"), "governance.unknown_user", ["a"], .notAllowed),
        (GovernanceRefusal.disabledUser("a"), "governance.disabled_user", ["a"], .notAllowed),
        (GovernanceRefusal.noSuchUser("a"), "governance.no_such_user", ["a"], .badInput),
        (
            GovernanceRefusal.notAllowed(user: "a", action: "b"), "governance.not_allowed",
            ["a", "b", "administrator"],
            .notAllowed
        ),
        (
            GovernanceRefusal.beyondOwnRights(user: "a", role: .sales), "governance.beyond_own_rights", ["a", "sales"],
            .notAllowed
        ),
        (GovernanceRefusal.keyReused("a"), "governance.key_reused", ["a"], .badInput),
        (GovernanceRefusal.unknownImport("a"), "governance.unknown_import", ["a"], .badInput),
        (GovernanceRefusal.alreadyUndone("a"), "governance.already_undone", ["a"], .declined),
        (GovernanceRefusal.usedSince("a"), "governance.used_since", ["a"], .declined),
        (GovernanceRefusal.changedSince(importID: 7), "governance.changed_since", ["7"], .declined),
        (GovernanceRefusal.userExists("a"), "governance.user_exists", ["a"], .badInput),
        (GovernanceRefusal.unusableName("a"), "governance.unusable_name", ["a"], .badInput),
        (GovernanceRefusal.lastAdministrator, "governance.last_administrator", [], .notAllowed),
        (GovernanceRefusal.unknownPlan("1"), "plan.unknown", ["1"], .badInput),
        (GovernanceRefusal.planNotHeld("1"), "plan.not_held", ["1"], .declined),
        (GovernanceRefusal.planNotApplied("1"), "plan.not_applied", ["1"], .declined),
        (GovernanceRefusal.planUndone("1"), "plan.undone", ["1"], .declined),
        (ImportRefusal.strict(rejected: 3), "import.strict", ["3"], .badInput),
        (ImportRefusal.empty(column: "a"), "import.empty", ["a"], .badInput),
        (ImportRefusal.unknownWord("a", allowed: "b, c"), "import.unknown_word", ["a", "b, c"], .badInput),
        (ImportRefusal.duplicate("a"), "import.duplicate", ["a"], .badInput),
        (ImportRefusal.unchangeable("a"), "import.unchangeable", ["a"], .badInput),
        (ImportRefusal.inputGone, "import.input_gone", [], .busy),
        (ImportRefusal.tooLong(column: "a", limit: 9), "import.too_long", ["a", "9"], .badInput),
    ]
}
