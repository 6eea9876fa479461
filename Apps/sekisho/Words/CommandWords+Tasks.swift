import Vocabulary

/// Words.
extension CommandWords {
    static let tasks: Words = [
        "command.task": Phrase(en: "The one list of what anybody has to do.", ja: "することの一覧（タスク）"),
        "command.task.list": Phrase(
            en:
                "List open tasks, the one due first in front: your own, those you gave to others, and those of whoever shares a role with you.",
            ja: "未完了のタスクを期日順に一覧します。自分のもの、自分が頼んだもの、同じ役割の人のものが対象です。"),
        "command.task.list.example": Phrase(
            en: "Example: sekisho task list --mine --overdue", ja: "例: sekisho task list --mine --overdue"),
        "command.task.add": Phrase(en: "Write down what somebody has to do.", ja: "タスクを登録します。"),
        "command.task.add.example": Phrase(
            en: "Example: sekisho task add P-000123 \"send the catalogue\" --due 2026-11-10",
            ja: "例: sekisho task add P-000123 カタログを送る --due 2026-11-10"),
        "command.task.done": Phrase(en: "Say that a task is done, and what came of it.", ja: "タスクを完了にします。"),
        "command.task.done.example": Phrase(
            en: "Example: sekisho task done 12 --result \"meeting on the 20th\"",
            ja: "例: sekisho task done 12 --result 20日に面談"),
        "command.task.reopen": Phrase(
            en: "Put a task back that was said to be done.", ja: "完了にしたタスクを未完了に戻します。"),
        "command.task.reopen.example": Phrase(en: "Example: sekisho task reopen 12", ja: "例: sekisho task reopen 12"),
        "command.task.mine": Phrase(en: "Only your own.", ja: "自分のものだけ"),
        "command.task.of": Phrase(en: "Only those of this person.", ja: "この担当者のものだけ"),
        "command.task.about": Phrase(en: "Only those about this party.", ja: "この取引先のものだけ"),
        "command.task.from": Phrase(
            en: "Only those that came of this: hand, card, gate, program, qualification, dunning.",
            ja: "この発生元のものだけ（hand、card、gate、program、qualification、dunning）"),
        "command.task.overdue": Phrase(en: "Only those whose day has passed.", ja: "期日を過ぎたものだけ"),
        "command.task.all": Phrase(en: "Those done as well.", ja: "完了したものも"),
        "command.task.sort": Phrase(
            en: "In the order of due, owner, party or opened.", ja: "並び順: due（期日）、owner（担当）、party（取引先）、opened（登録日）"),
        "command.task.party": Phrase(en: "Code of the party that it is about.", ja: "対象の取引先のコード"),
        "command.task.text": Phrase(en: "What is to be done.", ja: "すること"),
        "command.task.about_none": Phrase(
            en: "It is about no party: give only the text.", ja: "取引先に関わらない（すること だけを指定）"),
        "command.task.to": Phrase(en: "Who does it; you unless told.", ja: "担当者（指定がなければ操作者）"),
        "command.task.due": Phrase(
            en: "Until when; two business days unless told.", ja: "期日（指定がなければ 2 営業日後）"),
        "command.task.number_of": Phrase(en: "Number of the task.", ja: "タスクの番号"),
        "command.task.result.help": Phrase(en: "What came of it.", ja: "結果"),
    ]
}
