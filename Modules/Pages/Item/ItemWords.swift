import Vocabulary

/// What the page of an item says.
enum ItemWords {
    static let all: Words = [
        "page.item.sources": Phrase(en: "Sources", ja: "調達先"),
        "page.item.undisclosed": Phrase(
            en: "Who the sources are and what they cost is seen with the right sourcing.view.",
            ja: "調達先の名前と単価を見るには権限 sourcing.view が必要です。"),
    ]
}
