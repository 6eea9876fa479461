import Governance
import Storage
import Vocabulary

/// Parties, as the program knows them.
package enum PartyPart: RecordsOfParties {
    package static let name = "party"
    package static var phrases: [Phrasebook] {
        [
            Phrasebook("party") { PartyWords.all },
            Phrasebook("party") { KnowledgeWords.all },
            Phrasebook("party") { PrivacyWords.all },
            Phrasebook("merge") { PlanWords.all },
            Phrasebook(
                "state.card", "state.freshness", "state.gift", "state.group_of", "state.party", "state.plan",
                "state.relation", "state.stakeholder", "state.task", "state.trait"
            ) { StateWords.all },
        ]
    }
    package static var migrations: [Migration] { PartySchema.migrations }
    package static var views: [View] { PartySchema.views }
    package static let promises = [
        Promise("party", .read),
        Promise("party_role", .read),
        Promise("party_origin", .read),
        Promise("party_contact_point", .read),
        // Whoever stands there is in no list.
        Promise("party_erasure", .read),
        Promise("party_confirmation", .read),
    ]
    package static var listeners: [Listener] { PartyListeners.all }
    package static let rights =
        Permission.of("party.*", .management, .liaison, .marketing, .procurement, .sales)
        + Permission.of("privacy.*", .management)
        // Whoever looks after the work of others sees all tasks.
        + Permission.of("oversight.*", .management, .liaison)
    package static let files = [
        FileKind(PartyImport.self, PartyExport.self, at: .parties, isMatched: true),
        FileKind(CardImport.self, CardExport.self, at: .parties, text: CardTexts.self),
    ]
    /// The index of search is worked out anew and compared.
    package static let untallied = ["party_gram", "party_gram_segment", "party_gram_recent"]
    package static var checks: [Check] { PartyChecks.all + SearchChecks.all + PrivacyChecks.all }
    package static var follows: any FollowsMerge { PartyFollows() }
    package static var personal: [PersonalTable] { PartyPersonalTables.all }
}
