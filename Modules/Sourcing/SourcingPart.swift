import Governance
import Party
import Storage
import Vocabulary

/// Sourcing, as the program knows it.
package enum SourcingPart: RecordsOfParties {
    package static let name = "sourcing"
    package static var phrases: [Phrasebook] {
        [
            Phrasebook("sourcing", "state.sourcing") { SourcingWords.all }
        ]
    }
    package static var migrations: [Migration] { SourcingSchema.migrations }
    package static var views: [View] { SourcingSchema.views }
    package static var listeners: [Listener] { SourcingListeners.all }
    package static let rights =
        Permission.of("sourcing.*", .management, .procurement) + Permission.of("sourcing.view", .liaison)
    package static let files = [FileKind(PurchaseOrderImport.self, PurchaseOrderExport.self, at: .orders)]
    package static var checks: [Check] { SourcingChecks.all }
    package static var follows: any FollowsMerge { SourcingFollows() }
    package static var personal: [PersonalTable] { SourcingPersonalTables.all }
}
