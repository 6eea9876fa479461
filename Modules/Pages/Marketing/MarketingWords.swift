import Vocabulary

/// What the pages of marketing say.
enum MarketingWords {
    static let all: Words = [
        "page.score.of": Phrase(en: "Score of {0}", ja: "{0} のスコア")
    ]
}
