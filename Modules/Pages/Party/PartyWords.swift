import Vocabulary

/// What the pages about parties say.
enum PartyWords {
    static let all: Words = [
        "page.party.likeness.of": Phrase(en: "Likeness of {0} and {1}", ja: "{0} と {1} の類似"),
        "page.party.likeness.note": Phrase(
            en: "One bit doubles the odds that the two are one party; the sum of 0 is even odds.",
            ja: "1 ビットごとに同じ相手である見込みが 2 倍になります。合計 0 が五分五分です。"),
    ]
}
