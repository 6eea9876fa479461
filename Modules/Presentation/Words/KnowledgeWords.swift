/// What is said about cards, relations, stakeholders, notes and gifts of parties.
enum KnowledgeWords {
    static let all: [String: Phrase] = [
        "party.empty_text": Phrase(
            en: "There is no text.", ja: "文がありません。",
            hintEn: "Write what is to be kept, in quotes.", hintJa: "残す内容を引用符で囲んで書いてください。"),
        "party.text_too_long": Phrase(
            en: "The text has more than {0} characters.", ja: "文が {0} 文字を超えています。",
            hintEn: "Shorten it, or keep it in parts.", hintJa: "短くするか、分けて登録してください。"),
        "party.unknown_follow_up": Phrase(
            en: "There is no open follow-up {0}.", ja: "未完了のフォロー {0} はありません。",
            hintEn: "Look: sekisho party followup list", hintJa: "確認してください: sekisho party followup list"),
        "party.unknown_stakeholder": Phrase(
            en: "{0} has no role in {1}.", ja: "{0} は {1} の利害関係者に登録されていません。",
            hintEn: "Look: sekisho party stakeholder list", hintJa: "確認してください: sekisho party stakeholder list"),
        "party.unknown_trait": Phrase(
            en: "\"{0}\" is not noted for this party.", ja: "「{0}」はこの取引先に登録されていません。",
            hintEn: "Look: sekisho party trait list", hintJa: "確認してください: sekisho party trait list"),
    ]
}
