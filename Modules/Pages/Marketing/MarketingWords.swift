import Vocabulary

/// What the pages of marketing say.
enum MarketingWords {
    static let all: Words = [
        "page.provenance.title": Phrase(en: "Where parties come from", ja: "取引先の来歴"),
        "page.score.of": Phrase(en: "Score of {0}", ja: "{0} のスコア"),
    ]
}
