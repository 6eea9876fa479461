import Presentation
import Vocabulary

/// All that pages say of themselves: one term a concept, and the titles and notes of each page.
package enum PageWords {
    package static let books = [
        Phrasebook("term") { Terms.behindTheGate },
        Phrasebook("term") { Terms.duplicates },
        Phrasebook("term") { Terms.find },
        Phrasebook("term") { Terms.items },
        Phrasebook("term") { Terms.knowledge },
        Phrasebook("term") { Terms.people },
        Phrasebook("term") { Terms.plans },
        Phrasebook("term") { Terms.privacy },
        Phrasebook("term") { Terms.reports },
        Phrasebook("term") { Terms.rules },
        Phrasebook("term") { Terms.screening },
        Phrasebook("term") { Terms.tasks },
        Phrasebook("term") { Terms.toTheGate },
        Phrasebook("term") { Terms.base },
        Phrasebook("page.credit") { CreditWords.all },
        Phrasebook("page.gate") { GateWords.all },
        Phrasebook("page.item") { ItemWords.all },
        Phrasebook("page.rules") { RulesWords.all },
        Phrasebook("page.verify") { DatabaseWords.all },
        Phrasebook("page.gift") { PeopleWords.all },
        Phrasebook("page.party") { PartyWords.all },
        Phrasebook("page.list") { ListWords.all },
        Phrasebook("page.record") { PersonalRecordWords.all },
        Phrasebook("page.report") { ReportPageWords.all },
        Phrasebook("page.score") { MarketingWords.all },
        Phrasebook("page.screening") { ScreeningWords.all },
        Phrasebook("page.report") { FreshnessPageWords.all },
    ]
}
