import Vocabulary

/// What the pages of rules say.
enum RulesWords {
    static let all: Words = [
        "page.rules.diff.from": Phrase(en: "Compared with {0}", ja: "{0} との違い"),
        "page.rules.diff.none": Phrase(en: "Nothing differs.", ja: "違いはありません。"),
        "page.rules.applied": Phrase(en: "{0} holds from {1} on.", ja: "{0} を {1} から適用します。"),
        "page.rules.would_apply": Phrase(
            en: "These rules for {0} would hold from {1} on.",
            ja: "この {0} の規則は {1} から適用されることになります。"),
        "page.rules.unchanged": Phrase(en: "{0} was in force already.", ja: "{0} はすでに適用されています。"),
    ]
}
