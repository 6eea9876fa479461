import Gate
import Governance
import Party
import Storage
import Vocabulary

/// Marketing, as the program knows it.
package enum MarketingPart: RecordsOfParties, GivesEvidence {
    package static let name = "marketing"
    package static var phrases: [Phrasebook] {
        [
            Phrasebook("marketing") { MarketingWords.all },
            Phrasebook("marketing") { MarketingRulesWords.all },
            Phrasebook("marketing") { ScoreRulesWords.all },
            Phrasebook("gate.measure") { EvidenceWords.all },
            Phrasebook("state.medium", "state.temperature", "state.touch") { StateWords.all },
        ]
    }
    package static var migrations: [Migration] { MarketingSchema.migrations }
    package static var views: [View] { MarketingSchema.views }
    package static let promises = [
        Promise("marketing_origin_day", .read),
        Promise("marketing_temperature_day", .read),
    ]
    package static var listeners: [Listener] { MarketingListeners.all }
    package static let rules: [any RuleKind] = [ScoreRulesKind()]
    package static let rights =
        Permission.of("marketing.*", .management, .marketing) + Permission.of("marketing.view", .liaison)
    package static let files = [
        FileKind(CampaignImport.self, CampaignExport.self, at: .ground),
        FileKind(SpendImport.self, SpendExport.self, at: .ground),
        FileKind(TouchImport.self, TouchExport.self, at: .facts),
    ]
    package static var checks: [Check] { MarketingChecks.all }
    package static var evidence: [any EvidenceSource] { [MarketingEvidence()] }
    package static var follows: any FollowsMerge { MarketingFollows() }
    package static var personal: [PersonalTable] { MarketingPersonalTables.all }
}
