import Storage
import Vocabulary

/// Governance, as the program knows it.
package enum GovernancePart: ProgramPart {
    package static let name = "governance"
    package static var phrases: [Phrasebook] {
        [
            Phrasebook("governance") { GovernanceWords.all },
            Phrasebook("import") { ImportWords.all },
            Phrasebook("governance") { RulesWords.all },
            Phrasebook("plan") { PlanWords.all },
            Phrasebook("everything") { EverythingWords.all },
            Phrasebook("state.plan", "state.role") { StateWords.all },
        ]
    }
    package static var migrations: [Migration] { GovernanceSchema.migrations }
    package static let promises = [
        Promise("governance_import", .read),
        Promise("governance_plan", .read),
        Promise("governance_rules", .read),
    ]
    package static let rights = [Permission(.administrator, "*"), Permission(.management, "governance.*")]
    /// The chain protects itself.
    package static let untallied = ["governance_audit"]
    package static var checks: [Check] { GovernanceChecks.all }
}
