import Vocabulary

/// What the pages about people say.
enum PeopleWords {
    static let all: Words = [
        "page.gift.no_limit": Phrase(en: "none set", ja: "定めなし"),
        "page.gift.decision.within": Phrase(en: "{0}: recorded.", ja: "{0}: 記録しました"),
        "page.gift.decision.within.would": Phrase(en: "{0}: would be recorded.", ja: "{0}: 記録されます"),
        "page.gift.decision.exception": Phrase(
            en: "{0}: recorded beyond the limit, with its reason.", ja: "{0}: 限度額を超えますが、理由とともに記録しました"),
        "page.gift.decision.exception.would": Phrase(
            en: "{0}: would be recorded beyond the limit, with its reason.", ja: "{0}: 限度額を超えますが、理由とともに記録されます"),
        "page.gift.decision.beyond": Phrase(
            en: "{0}: beyond the limit, not recorded.", ja: "{0}: 限度額を超えるため、記録しません"),
        "page.gift.decision.beyond.would": Phrase(
            en: "{0}: beyond the limit, would not be recorded.", ja: "{0}: 限度額を超えるため、記録されません"),
        "page.gift.beyond_hint": Phrase(
            en: "Decline it; or, where it has happened, record it with --exception REASON.",
            ja: "辞退してください。すでに授受した場合は --exception 理由 を付けて記録してください。"),
    ]
}
