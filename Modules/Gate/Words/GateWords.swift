import Vocabulary

/// What is said at the gate (関所). Codes begin with `gate.`.
enum GateWords {
    static let all: Words = [
        "gate.not_crossed": Phrase(
            en: "{0} has not crossed the gate to the {2} side.",
            ja: "{0} は{2}の関所をまだ通過していません。",
            hintEn:
                "Judge it: sekisho gate evaluate {0} --side {1}; or take it over: sekisho gate pull {0} --side {1} --reason \"met\"",
            hintJa:
                "判定するには: sekisho gate evaluate {0} --side {1}。理由を添えて引き出すには: sekisho gate pull {0} --side {1} --reason \"商談\""
        ),
        "gate.screening_possible": Phrase(
            en: "{0} waits for a decision of screening.", ja: "{0} は照合の判定待ちです。",
            hintEn: "Whoever may decide sees the grounds: sekisho screening show {0}",
            hintJa: "判定できる人が根拠を確認してください: sekisho screening show {0}"),
        "gate.screening_confirmed": Phrase(
            en: "{0} is stopped by screening.", ja: "{0} は照合の結果、取引できません。",
            hintEn: "Only another decision lifts it: sekisho screening show {0}",
            hintJa: "別の判定があるまで解除されません: sekisho screening show {0}"),
        "gate.already_crossed": Phrase(
            en: "{0} stands behind the gate of the {2} side already.",
            ja: "{0} はすでに{2}の関所を通過しています。",
            hintEn: "See how and when it crossed: sekisho party timeline {0}",
            hintJa: "通過の経緯は sekisho party timeline {0} で確認できます。"),
        "gate.not_waiting": Phrase(
            en: "{0} is not awaiting acceptance.",
            ja: "{0} は受理待ちではありません。",
            hintEn: "Only a crossing that nobody has answered can be accepted.",
            hintJa: "受理できるのは、まだ回答していない通過だけです。"),
        "gate.date_missing": Phrase(
            en: "\"later_timing\" needs the date on which it comes back.",
            ja: "時期尚早で差し戻すには、戻ってくる日が必要です。",
            hintEn: "Give the date: --wake-on 2027-04-01",
            hintJa: "日付を指定してください: --wake-on 2027-04-01"),
        "gate.survivor_missing": Phrase(
            en: "\"duplicate\" needs the party that is kept.",
            ja: "重複として差し戻すには、残す側の取引先が必要です。",
            hintEn: "Name its code: --survivor P-000123",
            hintJa: "コードを指定してください: --survivor P-000123"),
        "gate.unknown_version": Phrase(
            en: "There is no policy {0}.",
            ja: "規則 {0} はありません。",
            hintEn: "See all versions: sekisho gate policy list",
            hintJa: "版の一覧: sekisho gate policy list"),
        "gate.measure_twice": Phrase(
            en: "Two sources of evidence give a measure called {0}.",
            ja: "証拠の値 {0} を、二つの出し手が名乗っています。",
            hintEn: "This is a mistake in the program; please report it.",
            hintJa: "プログラムの誤りです。開発元にお知らせください。"),
        "gate.unknown_reason": Phrase(
            en: "{0} is not a reason for a return.",
            ja: "{0} は差戻しの理由にありません。",
            hintEn: """
                One of: not_target, no_need, no_authority, no_budget, later_timing, duplicate, wrong_data, competitor, \
                job_seeker, partner_or_supplier, unreachable, existing_customer, other
                """,
            hintJa: """
                次のいずれか: not_target, no_need, no_authority, no_budget, later_timing, duplicate, wrong_data, \
                competitor, job_seeker, partner_or_supplier, unreachable, existing_customer, other
                """),
        "gate.policy.not_yaml": Phrase(
            en: "Line {0} of the policy is no YAML: {1}.",
            ja: "規則の {0} 行目が YAML として読めません: {1}。",
            hintEn: "Check the indentation, the colons and the quotes of that line and the one before.",
            hintJa: "その行と前の行の字下げ、コロン、引用符を確認してください。"),
        "gate.policy.too_long": Phrase(
            en: "The policy is longer than 64 KB.",
            ja: "規則が 64 KB を超えています。",
            hintEn: "A policy should fit on a page.",
            hintJa: "規則は1ページに収まる長さにしてください。"),
        "gate.policy.wrong_shape": Phrase(
            en: "Line {0} of the policy: {1} is not written as expected.",
            ja: "規則の {0} 行目: {1} の書き方が違います。",
            hintEn: "Compare with the policy in force: sekisho gate policy show",
            hintJa: "現行の規則と見比べてください: sekisho gate policy show"),
        "gate.policy.missing": Phrase(
            en: "Line {0} of the policy: {1} is missing.",
            ja: "規則の {0} 行目: {1} がありません。",
            hintEn: "Compare with the policy in force: sekisho gate policy show",
            hintJa: "現行の規則と見比べてください: sekisho gate policy show"),
        "gate.policy.unknown_key": Phrase(
            en: "Line {0} of the policy: nothing is called {1}.",
            ja: "規則の {0} 行目: {1} という項目はありません。",
            hintEn: "A policy has name, side, away, pass and hold; a rule has rule, en, ja and (for away) reason.",
            hintJa: "規則の項目は name, side, away, pass, hold、各条件の項目は rule, en, ja と(away の)reason です。"),
        "gate.policy.unknown_side": Phrase(
            en: "Line {0} of the policy: {1} is not a side.",
            ja: "規則の {0} 行目: {1} という業務区分はありません。",
            hintEn: "Write purchase or sale.",
            hintJa: "purchase か sale と書いてください。"),
        "gate.policy.unknown_measure": Phrase(
            en: "Line {0} of the policy: nothing called {1} is known about a candidate.",
            ja: "規則の {0} 行目: 候補について {1} という値はありません。",
            hintEn: "Known: {2}", hintJa: "使える値: {2}"),
        "gate.policy.unknown_comparison": Phrase(
            en: "Line {0} of the policy: {1} compares nothing.",
            ja: "規則の {0} 行目: {1} という比べ方はありません。",
            hintEn: "Write for example: score at_least 60, temperature is hot, roles include competitor, has_email",
            hintJa: "例: score at_least 60、temperature is hot、roles include competitor、has_email"),
        "gate.policy.does_not_fit": Phrase(
            en: "Line {0} of the policy: \"{1}\" compares what cannot be compared so.",
            ja: "規則の {0} 行目: 「{1}」はその比べ方ができません。",
            hintEn: "Numbers take at_least and at_most, words take is and is_not, roles take include.",
            hintJa: "数値は at_least と at_most、語は is と is_not、roles は include で比べます。"),
        "gate.policy.bad_number": Phrase(
            en: "Line {0} of the policy: {1} is not a number.",
            ja: "規則の {0} 行目: {1} は数値ではありません。",
            hintEn: "Write digits with at most three decimals: 60 or 62.5",
            hintJa: "小数3桁までの数字で書いてください: 60 や 62.5"),
        "gate.policy.no_criteria": Phrase(
            en: "Line {0} of the policy: without a rule under pass everybody would cross.",
            ja: "規則の {0} 行目: pass に条件がないと、誰でも通過してしまいます。",
            hintEn: "Give at least one rule, for example: - score at_least 60",
            hintJa: "条件を1つ以上書いてください。例: - score at_least 60"),
    ]
}
