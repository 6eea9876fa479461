import Vocabulary

/// Terms of columns and figures: Tasks.
extension Terms {
    static let tasks: Words = [
        "term.task.number": Phrase(en: "no.", ja: "番号"),
        "term.task.due_on": Phrase(en: "due", ja: "期日"),
        "term.task.days_late": Phrase(en: "days late", ja: "遅れ（日）"),
        "term.task.owner": Phrase(en: "owner", ja: "担当"),
        "term.task.source": Phrase(en: "arises from", ja: "発生元"),
        "term.task.cause": Phrase(en: "cause", ja: "きっかけ"),
        "term.task.opened_by": Phrase(en: "opened by", ja: "登録者"),
        "term.task.done_on": Phrase(en: "done", ja: "完了日"),
        "term.task.done_by": Phrase(en: "done by", ja: "完了者"),
    ]
}
