/// What is said about rules of any kind, and about what a change of them does.
enum RulesWords {
    /// Codes begin with `governance.rules.`.
    static let refusals: [String: Phrase] = [
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

    static let gate: [String: Phrase] = [
        "gate.effect.pass": Phrase(en: "candidates that pass", ja: "通過する候補"),
        "gate.effect.hold": Phrase(en: "candidates on hold", ja: "保留の候補"),
        "gate.effect.away": Phrase(en: "candidates sent away", ja: "対象外の候補"),
        "gate.policy.other_side": Phrase(
            en: "This policy is for the {0} side, not for the {1} side.", ja: "これは {0} 側の基準で、{1} 側のものではありません。",
            hintEn: "Apply it as what it is: sekisho gate policy apply FILE",
            hintJa: "そのままの側で適用してください: sekisho gate policy apply FILE"),
    ]

    static let marketing: [String: Phrase] = [
        "marketing.effect.purchase_hot": Phrase(en: "hot for purchase", ja: "調達側ホット"),
        "marketing.effect.purchase_warm": Phrase(en: "warm for purchase", ja: "調達側ウォーム"),
        "marketing.effect.purchase_cold": Phrase(en: "cold for purchase", ja: "調達側コールド"),
        "marketing.effect.sale_hot": Phrase(en: "hot for sale", ja: "販売側ホット"),
        "marketing.effect.sale_warm": Phrase(en: "warm for sale", ja: "販売側ウォーム"),
        "marketing.effect.sale_cold": Phrase(en: "cold for sale", ja: "販売側コールド"),
        "marketing.effect.changed": Phrase(en: "parties whose temperature changes", ja: "温度が変わる取引先"),
    ]

    static let sales: [String: Phrase] = [
        "sales.credit_effect.approve": Phrase(en: "customers without objection", ja: "問題のない得意先"),
        "sales.credit_effect.warn": Phrase(en: "customers with a warning", ja: "注意が出る得意先"),
        "sales.credit_effect.refuse": Phrase(en: "customers that are refused", ja: "掛売りできない得意先"),
        "sales.credit.without_limit": Phrase(
            en: "No credit limit in {0} was ever granted; the rules do not ask for one.",
            ja: "{0} の与信限度額が設定されていません（現在の基準では限度額は必須ではありません）。",
            hintEn: "Grant one: sekisho import credit_limits FILE",
            hintJa: "与信限度額を設定してください: sekisho import credit_limits FILE"),
        "sales.credit_rules.not_yaml": Phrase(
            en: "Line {0} of the credit rules is no YAML: {1}.", ja: "与信の基準の {0} 行目が YAML として読めません: {1}。",
            hintEn: "Check the indentation, the colons and the quotes of that line and the one before.",
            hintJa: "その行と前の行の字下げ、コロン、引用符を確認してください。"),
        "sales.credit_rules.too_long": Phrase(
            en: "The credit rules are longer than 64 KB.", ja: "与信の基準が 64 KB を超えています。",
            hintEn: "Begin with those in force: sekisho rules show credit",
            hintJa: "現行の基準から始めてください: sekisho rules show credit"),
        "sales.credit_rules.missing": Phrase(
            en: "Line {0} of the credit rules: {1} is missing.", ja: "与信の基準の {0} 行目: {1} がありません。",
            hintEn: "Compare with those in force: sekisho rules show credit",
            hintJa: "現行の基準と見比べてください: sekisho rules show credit"),
        "sales.credit_rules.unknown_key": Phrase(
            en: "Line {0} of the credit rules: nothing is called {1}.", ja: "与信の基準の {0} 行目: {1} という項目はありません。",
            hintEn: "There are warning_line, days_overdue, currency and without_limit.",
            hintJa: "項目は warning_line, days_overdue, currency, without_limit です。"),
        "sales.credit_rules.out_of_range": Phrase(
            en: "Line {0} of the credit rules: {1} is a whole number from {2} to {3}.",
            ja: "与信の基準の {0} 行目: {1} は {2} から {3} までの整数です。",
            hintEn: "Compare with those in force: sekisho rules show credit",
            hintJa: "現行の基準と見比べてください: sekisho rules show credit"),
        "sales.credit_rules.unknown_word": Phrase(
            en: "Line {0} of the credit rules: {1} is one of {2}.", ja: "与信の基準の {0} 行目: {1} は {2} のいずれかです。",
            hintEn: "Compare with those in force: sekisho rules show credit",
            hintJa: "現行の基準と見比べてください: sekisho rules show credit"),
    ]
}
