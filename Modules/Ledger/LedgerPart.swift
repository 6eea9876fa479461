import Gate
import Governance
import Party
import Storage
import Vocabulary

/// The ledger, as the program knows it.
package enum LedgerPart: RecordsOfParties, GivesEvidence {
    package static let name = "ledger"
    package static var phrases: [Phrasebook] {
        [
            Phrasebook("ledger") { LedgerWords.all },
            Phrasebook("gate.measure") { EvidenceWords.all },
        ]
    }
    package static var migrations: [Migration] { LedgerSchema.migrations }
    package static var views: [View] { LedgerSchema.views }
    package static let promises = [
        Promise("ledger_exposure", .read),
        Promise("ledger_open_item", .read),
        Promise("ledger_settlement", .read),
        Promise("ledger_entry", .read),
        Promise("ledger_posting", .read),
        // What others know of the lines of a merge, while it is done.
        Promise("ledger_merge_line", .write),
    ]
    package static let rights = Permission.of("ledger.*", .management) + Permission.of("ledger.view", .sales)
    package static let files = [
        FileKind(RateImport.self, RateExport.self, at: .ground),
        FileKind("journal", JournalTexts.self),
    ]
    package static var checks: [Check] { LedgerChecks.all }
    package static var evidence: [any EvidenceSource] { [LedgerEvidence()] }
    package static var follows: any FollowsMerge { LedgerFollows() }
    package static var personal: [PersonalTable] { LedgerPersonalTables.all }
}
