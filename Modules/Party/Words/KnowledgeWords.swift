import Vocabulary

/// What is said about cards, relations, stakeholders, notes and gifts of parties.
enum KnowledgeWords {
    static let all: Words = [
        "party.empty_text": Phrase(
            en: "There is no text.", ja: "文がありません。",
            hintEn: "Write what is to be kept, in quotes.", hintJa: "残す内容を引用符で囲んで書いてください。"),
        "party.text_too_long": Phrase(
            en: "The text has more than {0} characters.", ja: "文が {0} 文字を超えています。",
            hintEn: "Shorten it, or keep it in parts.", hintJa: "短くするか、分けて登録してください。"),
        "party.task.unknown": Phrase(
            en: "There is no task {0}.", ja: "タスク {0} はありません。",
            hintEn: "Look: sekisho task list --all", hintJa: "確認してください: sekisho task list --all"),
        "party.task.already_done": Phrase(
            en: "Task {0} is done already.", ja: "タスク {0} はすでに完了しています。",
            hintEn: "Put it back into the list: sekisho task reopen {0}",
            hintJa: "未完了に戻すには: sekisho task reopen {0}"),
        "party.task.still_open": Phrase(
            en: "Task {0} is not done yet.", ja: "タスク {0} はまだ完了していません。",
            hintEn: "Say so when it is: sekisho task done {0}", hintJa: "終わったら: sekisho task done {0}"),
        "party.unknown_stakeholder": Phrase(
            en: "{0} has no role in {1}.", ja: "{0} は {1} の利害関係者に登録されていません。",
            hintEn: "Look: sekisho party stakeholder list", hintJa: "確認してください: sekisho party stakeholder list"),
        "party.unknown_trait": Phrase(
            en: "\"{0}\" is not noted for this party.", ja: "「{0}」はこの取引先に登録されていません。",
            hintEn: "Look: sekisho party trait list", hintJa: "確認してください: sekisho party trait list"),
        "party.relation_to_itself": Phrase(
            en: "{0} cannot be related to itself.", ja: "{0} を自分自身と関係づけることはできません。"),
        "party.relation_needs_person": Phrase(
            en: "{0} is not a person.", ja: "{0} は個人ではありません。",
            hintEn: "Only a person works for somebody.", hintJa: "勤務先を持つのは個人だけです。"),
        "party.relation_needs_organization": Phrase(
            en: "{0} is not an organization.", ja: "{0} は法人・団体ではありません。",
            hintEn: "Groups are made of organizations, and people work for them.",
            hintJa: "企業グループや勤務先になるのは法人・団体だけです。"),
        "party.relation_has_head": Phrase(
            en: "{0} already stands below {1}.", ja: "{0} はすでに {1} の下にあります。",
            hintEn: "See which relation it is, and end it with unrelate: sekisho party show {0}",
            hintJa: "どの関係かを確認し、unrelate で解消してください: sekisho party show {0}"),
        "party.relation_cycle": Phrase(
            en: "{0} stands above {1} and cannot stand below it.", ja: "{0} は {1} の上位にあるため、その下には置けません。",
            hintEn: "Look: sekisho party group {0}", hintJa: "確認してください: sekisho party group {0}"),
        "party.not_related": Phrase(
            en: "{0} has no relation {2} to {1}.", ja: "{0} と {1} の間に {2} の関係はありません。",
            hintEn: "Look: sekisho party show {0}", hintJa: "確認してください: sekisho party show {0}"),
        "party.gift_not_positive": Phrase(
            en: "{0} is not the value of a gift.", ja: "{0} は贈答の金額になりません。",
            hintEn: "Give what it would have cost.", hintJa: "時価を正の金額で指定してください。"),
        "party.gift_other_currency": Phrase(
            en: "The limit is in {1}, the gift in {0}.", ja: "限度額は {1}、贈答は {0} です。",
            hintEn: "Give the amount in {1}.", hintJa: "{1} の金額で指定してください。"),
    ]
}
