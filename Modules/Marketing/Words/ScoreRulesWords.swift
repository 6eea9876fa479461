import Vocabulary

/// What is wrong with a text of score rules. Codes begin with `marketing.score_rules.`.
enum ScoreRulesWords {
    static let all: Words = [
        "marketing.score_rules.not_yaml": Phrase(
            en: "Line {0} of the score rules is no YAML: {1}.",
            ja: "スコア規則の {0} 行目が YAML として読めません: {1}。",
            hintEn: "Compare with those in force: sekisho rules show score",
            hintJa: "現行の規則と見比べてください: sekisho rules show score"),
        "marketing.score_rules.too_long": Phrase(
            en: "The score rules are longer than 200 KB.",
            ja: "スコア規則が 200 KB を超えています。",
            hintEn: "Compare with those in force: sekisho rules show score",
            hintJa: "現行の規則と見比べてください: sekisho rules show score"),
        "marketing.score_rules.empty": Phrase(
            en: "The score rules are empty.",
            ja: "スコア規則が空です。",
            hintEn: "Compare with those in force: sekisho rules show score",
            hintJa: "現行の規則と見比べてください: sekisho rules show score"),
        "marketing.score_rules.missing": Phrase(
            en: "Line {0} of the score rules: {1} is missing.",
            ja: "スコア規則の {0} 行目: {1} がありません。",
            hintEn: "Compare with those in force: sekisho rules show score",
            hintJa: "現行の規則と見比べてください: sekisho rules show score"),
        "marketing.score_rules.unknown_key": Phrase(
            en: "Line {0} of the score rules: nothing is called {1}.",
            ja: "スコア規則の {0} 行目: {1} という項目はありません。",
            hintEn: "Known here: {2}",
            hintJa: "ここで使える項目: {2}"),
        "marketing.score_rules.list_expected": Phrase(
            en: "Line {0} of the score rules: {1} takes a list.",
            ja: "スコア規則の {0} 行目: {1} は一覧で書いてください。",
            hintEn: "Compare with those in force: sekisho rules show score",
            hintJa: "現行の規則と見比べてください: sekisho rules show score"),
        "marketing.score_rules.entries_expected": Phrase(
            en: "Line {0} of the score rules: entries are expected.",
            ja: "スコア規則の {0} 行目: 項目が必要です。",
            hintEn: "Known here: {1}",
            hintJa: "ここで使える項目: {1}"),
        "marketing.score_rules.not_points": Phrase(
            en: "Line {0} of the score rules: {1} is a whole number from -10000 to 10000.",
            ja: "スコア規則の {0} 行目: {1} は -10000 から 10000 までの整数です。",
            hintEn: "Compare with those in force: sekisho rules show score",
            hintJa: "現行の規則と見比べてください: sekisho rules show score"),
        "marketing.score_rules.not_days": Phrase(
            en: "Line {0} of the score rules: {1} is a number of days from 0.01 to 36525.",
            ja: "スコア規則の {0} 行目: {1} は 0.01 から 36525 までの日数です。",
            hintEn: "Compare with those in force: sekisho rules show score",
            hintJa: "現行の規則と見比べてください: sekisho rules show score"),
        "marketing.score_rules.unknown_word": Phrase(
            en: "Line {0} of the score rules: {1} cannot be {2}.",
            ja: "スコア規則の {0} 行目: {1} に {2} は使えません。",
            hintEn: "Compare with those in force: sekisho rules show score",
            hintJa: "現行の規則と見比べてください: sekisho rules show score"),
        "marketing.score_rules.negative_cap": Phrase(
            en: "Line {0} of the score rules: a cap cannot be less than 0.",
            ja: "スコア規則の {0} 行目: 上限(cap)は 0 以上にしてください。",
            hintEn: "Compare with those in force: sekisho rules show score",
            hintJa: "現行の規則と見比べてください: sekisho rules show score"),
        "marketing.score_rules.machines": Phrase(
            en: "Line {0} of the score rules: machines are given no points.",
            ja: "スコア規則の {0} 行目: 機械による反応に点数は付けられません。",
            hintEn: "Write human, unknown or both under counted_grades.",
            hintJa: "counted_grades には human と unknown だけを書いてください。"),
        "marketing.score_rules.for_nothing": Phrase(
            en: "Line {0} of the score rules: a special rule names what it is for.",
            ja: "スコア規則の {0} 行目: 特別な点数には対象が必要です。",
            hintEn: "Add one of kind, medium, topic, side.",
            hintJa: "kind、medium、topic、side のいずれかを加えてください。"),
        "marketing.score_rules.thresholds": Phrase(
            en: "Line {0} of the score rules: the thresholds do not rise.",
            ja: "スコア規則の {0} 行目: しきい値の大小が合いません。",
            hintEn: "It must be: 0 < warm_leave <= warm_at < hot_leave <= hot_at",
            hintJa: "0 < warm_leave <= warm_at < hot_leave <= hot_at となるようにしてください。"),
    ]
}
