import Governance
import Vocabulary

/// The reports, as the program knows them: they have no tables.
package enum ReportsPart: ProgramPart {
    package static let name = "reports"
    package static var phrases: [Phrasebook] {
        [
            Phrasebook("state.stale", "state.strength", "state.timeline") { StateWords.all }
        ]
    }
    package static let rights = Permission.of("reports.*", .management, .liaison, .marketing, .procurement, .sales)
}
