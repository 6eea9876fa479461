/// What is said under one code: a reason or label, and for a refusal the next step that helps.
package struct Phrase: Hashable, Sendable {
    package let reason: Wording
    package let hint: Wording?

    package init(en: String, ja: String) {
        reason = Wording(en: en, ja: ja)
        hint = nil
    }

    package init(en: String, ja: String, hintEn: String, hintJa: String) {
        reason = Wording(en: en, ja: ja)
        hint = Wording(en: hintEn, ja: hintJa)
    }
}
