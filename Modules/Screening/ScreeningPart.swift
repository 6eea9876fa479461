import Governance
import Party
import Storage
import Vocabulary

/// Screening, as the program knows it.
package enum ScreeningPart: RecordsOfParties {
    package static let name = "screening"
    package static var phrases: [Phrasebook] {
        [
            Phrasebook("screening") { ScreeningWords.all },
            Phrasebook("state.screening") { StateWords.all },
        ]
    }
    package static var migrations: [Migration] { ScreeningSchema.migrations }
    package static var views: [View] { ScreeningSchema.views }
    package static let promises = [Promise("screening_hit", .read)]
    package static var listeners: [Listener] { ScreeningListeners.all }
    /// Results of screening are sensitive: a right of their own.
    package static let rights = Permission.of("screening.*", .management, .liaison)
    package static let files = [
        FileKind(
            WatchListImport.self, WatchListExport.self, at: .facts, foreign: ["ofac": { OFACFiles(list: $0) }],
            isDated: true)
    ]
    package static var checks: [Check] { ScreeningChecks.all }
    package static var follows: any FollowsMerge { ScreeningFollows() }
    package static var personal: [PersonalTable] { ScreeningPersonalTables.all }

    /// Whoever may be listed is kept by another law until a named person has decided.
    package static func allowErasing(_ party: Party, in rows: Connection) throws {
        guard try Screening.blocks(party.id, in: rows) == nil else { throw ScreeningRefusal.held(party.code) }
    }
}
