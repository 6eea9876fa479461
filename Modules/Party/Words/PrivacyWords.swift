import Vocabulary

/// What is said when people are erased, and when what is known of a party is confirmed.
enum PrivacyWords {
    static let all: Words = [
        "party.erased": Phrase(
            en: "{0} belongs to a person who was erased at their own request.", ja: "{0} は、ご本人の求めで消去した方のものです。",
            hintEn: "If the person asks to come back: sekisho party readmit --email ADDRESS --reason WHY",
            hintJa: "ご本人が再登録を望むとき: sekisho party readmit --email アドレス --reason 理由"),
        "party.not_a_person": Phrase(
            en: "{0} is not a person.", ja: "{0} は個人ではありません。",
            hintEn:
                "Only people are erased. Those who work for an organization are parties of their own: sekisho party show {0}",
            hintJa: "消去できるのは個人だけです。法人の担当者はそれぞれ別の取引先です: sekisho party show {0}"),
        "party.not_erased": Phrase(
            en: "Nobody who was erased is recognized by that.", ja: "それに当たる消去済みの方はいません。",
            hintEn: "Give the code, e-mail address or phone by which the person was known.",
            hintJa: "当時のコード、メールアドレス、電話番号のいずれかを指定してください。"),
        "party.ruled_twice": Phrase(
            en: "Two modules say what becomes of the table {0}.",
            ja: "表 {0} の扱いを二つの機能が決めています。",
            hintEn: "This is a fault of the program; nothing was changed.",
            hintJa: "プログラムの不具合です。何も変更していません。"),
        "party.uncovered": Phrase(
            en: "Nobody has said what becomes of the table {0} when a person is erased.",
            ja: "個人を消去するとき表 {0} をどうするかが決められていません。",
            hintEn: "Nothing was changed. Please report it.", hintJa: "何も変更していません。ご報告ください。"),
        "party.later_than_today": Phrase(
            en: "{0} has not come yet.", ja: "{0} はまだ来ていません。",
            hintEn: "Give the day on which it was confirmed.", hintJa: "確認した日を指定してください。"),
        "party.unknown_purpose": Phrase(
            en: "There is no purpose {0}.", ja: "利用目的 {0} はありません。",
            hintEn: "Register it first: sekisho privacy purposes set {0} --text WORDS",
            hintJa: "先に登録してください: sekisho privacy purposes set {0} --text 文言"),
    ]
}
