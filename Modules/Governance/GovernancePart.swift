import Storage

/// Governance, as the program knows it.
package enum GovernancePart: ProgramPart {
    package static let name = "governance"
    package static var migrations: [Migration] { GovernanceSchema.migrations }
    package static let promises = [
        Promise("governance_import", .read),
        Promise("governance_plan", .read),
        Promise("governance_rules", .read),
    ]
    package static let rights = [Permission(.administrator, "*"), Permission(.management, "governance.*")]
    package static var checks: [Check] { GovernanceChecks.all }
}
