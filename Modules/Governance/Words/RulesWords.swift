import Vocabulary

/// What is said about versions of rules.
enum RulesWords {
    static let all: Words = [
        "governance.rules.unknown_kind": Phrase(
            en: "There are no rules of the kind {0}.", ja: "{0} という種類の規則はありません。",
            hintEn: "Kinds: {1}. See them all: sekisho rules list",
            hintJa: "種類: {1}。一覧: sekisho rules list"),
        "governance.rules.unknown_version": Phrase(
            en: "There is no version {0}.", ja: "{0} という版はありません。",
            hintEn: "See all versions: sekisho rules list {1}", hintJa: "版の一覧: sekisho rules list {1}"),
        "governance.rules.day_taken": Phrase(
            en: "{1} begins on {0} already.", ja: "{0} からは、すでに {1} が適用されることになっています。",
            hintEn: "Name another first day, for example: --first-day {3}",
            hintJa: "別の適用開始日を指定してください。例: --first-day {3}"),
        "governance.rules.day_past": Phrase(
            en: "Rules for {1} cannot begin on {0}: what was judged since then would no longer be so.",
            ja: "{1} の規則を {0} から適用することはできません。その後の判定が変わってしまいます。",
            hintEn: "Leave --first-day out to begin today, or name a day to come.",
            hintJa: "--first-day を省くと今日から、指定するなら今日より後の日にしてください。"),
    ]
}
