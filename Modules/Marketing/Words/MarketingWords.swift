import Vocabulary

/// What is said about campaigns, touches and scores. Codes begin with `marketing.`.
enum MarketingWords {
    static let all: Words = [
        "marketing.touch.nobody": Phrase(
            en: "The interaction names neither a party nor a visitor.",
            ja: "取引先も訪問者も書かれていません。",
            hintEn: "Fill in party (its code) or visitor.",
            hintJa: "party（取引先コード）か visitor を入れてください。"),
        "marketing.touch.recorded": Phrase(
            en: "An interaction with the number {0} is recorded already.",
            ja: "番号 {0} の接点はすでに記録されています。",
            hintEn: "An interaction is never changed. Leave the number out to record another one.",
            hintJa: "接点は変更できません。別の接点なら番号を省いて記録してください。"),
        "marketing.campaign.ends_before_start": Phrase(
            en: "The campaign begins on {0} and ends before that, on {1}.",
            ja: "施策の終了日 {1} が開始日 {0} より前です。",
            hintEn: "Check starts_on and ends_on.",
            hintJa: "starts_on と ends_on を確認してください。"),
        "marketing.negative": Phrase(
            en: "{0} is less than nothing.",
            ja: "{0} は負の数です。",
            hintEn: "Give zero or more.",
            hintJa: "0 以上の数にしてください。"),
        "marketing.spend.not_hours": Phrase(
            en: "{0} is not a working time.",
            ja: "{0} は工数として読めません。",
            hintEn: "Write hours and minutes (1:40) or hours with at most two decimals (2.5).",
            hintJa: "時間と分（1:40）か、小数 2 桁までの時間（2.5）で書いてください。"),
        "marketing.score.points_out_of_range": Phrase(
            en: "{0} points cannot be given in one entry.",
            ja: "一度に {0} 点は付けられません。",
            hintEn: "Give from -100000 to 100000 points, but not 0.",
            hintJa: "0 以外で -100000 から 100000 までの点にしてください。"),
        "marketing.temperature.already_there": Phrase(
            en: "{0} is {1} already.",
            ja: "{0} はすでに {1} です。",
            hintEn: "See why: sekisho score explain {0} --side sale",
            hintJa: "内訳は次で見られます: sekisho score explain {0} --side sale"),
    ]
}
