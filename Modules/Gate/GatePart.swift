import Governance
import Party
import Storage
import Vocabulary

/// The gate, as the program knows it.
package enum GatePart: RecordsOfParties, GivesEvidence {
    package static let name = "gate"
    package static var phrases: [Phrasebook] {
        [
            Phrasebook("gate") { GateWords.all },
            Phrasebook("gate") { GateEvidenceWords.all },
            Phrasebook("gate") { GateRulesWords.all },
            Phrasebook("state.gate", "state.side") { StateWords.all },
        ]
    }
    package static var migrations: [Migration] { GateSchema.migrations }
    package static var views: [View] { GateSchema.views }
    package static var listeners: [Listener] { GateListeners.all }
    package static let rights =
        Permission.of("gate.*", .management, .liaison)
        + Permission.of("gate.view", .marketing, .procurement, .sales)
        + Permission.of("gate.evaluate", .marketing) + Permission.of("gate.marketing_list.view", .marketing)
        + Permission.of("gate.purchase_list.view", .procurement) + Permission.of("gate.pull.purchase", .procurement)
        + Permission.of("gate.accept.purchase", .procurement)
        + Permission.of("gate.sale_list.view", .sales) + Permission.of("gate.pull.sale", .sales)
        + Permission.of("gate.accept.sale", .sales)
    package static var checks: [Check] { GateChecks.all }
    package static var evidence: [any EvidenceSource] { [PartyEvidence()] }
    package static var follows: any FollowsMerge { GateFollows() }
    package static var personal: [PersonalTable] { GatePersonalTables.all }
}
