import Vocabulary

/// What is said about rules of credit and their effect.
enum CreditRulesWords {
    static let all: Words = [
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
