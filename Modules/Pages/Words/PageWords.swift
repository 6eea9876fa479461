import Vocabulary

/// All that pages say of themselves: one term a concept, and the titles and notes of each page.
package enum PageWords {
    package static let books = shared + ReportPages.books

    private static let shared = [
        Phrasebook("term") { Terms.base },
        Phrasebook("term") { Terms.parties },
        Phrasebook("term") { Terms.people },
        Phrasebook("term") { Terms.marketing },
        Phrasebook("term") { Terms.gate },
        Phrasebook("term") { Terms.screening },
        Phrasebook("term") { Terms.sourcing },
        Phrasebook("term") { Terms.sales },
        Phrasebook("term") { Terms.database },
        Phrasebook("term") { Terms.reports },
        Phrasebook("page.credit") { CreditWords.all },
        Phrasebook("page.gate") { GateWords.all },
        Phrasebook("page.item") { ItemWords.all },
        Phrasebook("page.receipt") { ReceiptPageWords.all },
        Phrasebook("page.rules") { RulesWords.all },
        Phrasebook("right") { RightWords.all },
        Phrasebook("right") { RightWords.parties },
        Phrasebook("right") { RightWords.facts },
        Phrasebook("page.verify", "page.doctor") { DatabaseWords.all },
        Phrasebook("page.gift") { PeopleWords.all },
        Phrasebook("page.party") { PartyWords.all },
        Phrasebook("page.list") { ListWords.all },
        Phrasebook("page.empty") { EmptyWords.all },
        Phrasebook("page.record") { PersonalRecordWords.all },
        Phrasebook("page.report") { ReportPageWords.all },
        Phrasebook("page.provenance", "page.score") { MarketingWords.all },
        Phrasebook("page.screening") { ScreeningWords.all },
    ]
}
