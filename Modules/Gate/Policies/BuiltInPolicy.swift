import Vocabulary

/// The policies with which a new database begins, as version 1 of each side.
package enum BuiltInPolicy {
    package static func text(for side: Side) -> String {
        switch side {
        case .sale: sale
        case .purchase: purchase
        }
    }

    private static let sale = """
        # Who crosses from marketing to sales (販売側の関所).
        # Change this file and apply it: sekisho gate policy apply FILE
        name: sale
        side: sale

        # Not for sales at all, whatever the score.
        away:
          - rule: roles include competitor
            reason: competitor
            en: Competitors are not customers
            ja: 競合企業は顧客ではない
          - rule: roles include job_seeker
            reason: job_seeker
            en: Job seekers are not customers
            ja: 求職者は顧客ではない
          - rule: roles include partner
            reason: partner
            en: A channel partner goes to partner care
            ja: 販売パートナーは別の窓口へ

        # All of these must hold.
        pass:
          - rule: score at_least 60
            en: Score of 60 or more
            ja: スコア 60 以上
          - rule: human_touches_90d at_least 1
            en: A person responded in the last 90 days
            ja: 90日以内に本人の反応がある

        """

    private static let purchase = """
        # Who crosses from marketing to sourcing (調達側の関所).
        # Change this file and apply it: sekisho gate policy apply FILE
        name: purchase
        side: purchase

        # Not for sourcing at all, whatever the score.
        away:
          - rule: roles include competitor
            reason: competitor
            en: Competitors are not suppliers
            ja: 競合企業は仕入先ではない
          - rule: roles include job_seeker
            reason: job_seeker
            en: Job seekers are not suppliers
            ja: 求職者は仕入先ではない

        # All of these must hold.
        pass:
          - rule: score at_least 40
            en: Score of 40 or more
            ja: スコア 40 以上
          - rule: human_touches_90d at_least 1
            en: A person responded in the last 90 days
            ja: 90日以内に本人の反応がある

        """
}
