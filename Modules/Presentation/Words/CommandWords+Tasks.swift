extension CommandWords {
    /// What anybody has to do.
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
        "command.task.number": Phrase(en: "no.", ja: "番号"),
        "command.task.due_on": Phrase(en: "due", ja: "期日"),
        "command.task.days_late": Phrase(en: "days late", ja: "遅れ（日）"),
        "command.task.owner": Phrase(en: "owner", ja: "担当"),
        "command.task.what": Phrase(en: "what", ja: "内容"),
        "command.task.what.card": Phrase(en: "follow up the business card", ja: "名刺交換のお礼・フォロー"),
        "command.task.source": Phrase(en: "source", ja: "発生元"),
        "command.task.source.hand": Phrase(en: "by hand", ja: "手入力"),
        "command.task.source.card": Phrase(en: "business card", ja: "名刺"),
        "command.task.source.gate": Phrase(en: "gate", ja: "関所"),
        "command.task.source.program": Phrase(en: "nurture program", ja: "育成プログラム"),
        "command.task.source.qualification": Phrase(en: "qualification", ja: "取引先認定"),
        "command.task.source.dunning": Phrase(en: "dunning", ja: "督促"),
        "command.task.cause": Phrase(en: "cause", ja: "きっかけ"),
        "command.task.opened_by": Phrase(en: "opened by", ja: "登録者"),
        "command.task.done_on": Phrase(en: "done", ja: "完了日"),
        "command.task.done_by": Phrase(en: "done by", ja: "完了者"),
        "command.task.result": Phrase(en: "result", ja: "結果"),
    ]
}
