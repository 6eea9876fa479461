import Vocabulary

/// Terms of files that come in, plans, checks and users.
extension Terms {
    static let database: Words = [
        "term.schema.type": Phrase(en: "type", ja: "型"),
        "term.import.matched": Phrase(en: "recognised", ja: "名寄せ"),
        "term.plan.column.evidence": Phrase(en: "recognised by", ja: "判定の根拠"),
        "term.plan.column.plan": Phrase(en: "plan", ja: "計画"),
        "term.plan.column.title": Phrase(en: "made from", ja: "元"),
        "term.plan.column.parts": Phrase(en: "clusters", ja: "まとまり"),
        "term.plan.column.records": Phrase(en: "records", ja: "件数"),
        "term.plan.column.held": Phrase(en: "held back", ja: "除外"),
        "term.plan.column.undone_parts": Phrase(en: "taken back", ja: "取消"),
        "term.plan.column.survivor": Phrase(en: "stays", ja: "残る"),
        "term.plan.column.survivor_name": Phrase(en: "name that stays", ja: "残る名称"),
        "term.plan.column.rule": Phrase(en: "why it stays", ja: "残る理由"),
        "term.plan.column.merged": Phrase(en: "becomes part of it", ja: "統合される"),
        "term.plan.column.merged_name": Phrase(en: "name merged", ja: "統合される名称"),
        "term.plan.column.fields": Phrase(en: "fields it fills", ja: "補う項目"),
        "term.plan.column.objection": Phrase(en: "against it", ja: "統合しない理由"),
        "term.plan.column.because": Phrase(en: "all the same because", ja: "それでも統合する理由"),
        "term.import.read": Phrase(en: "read", ja: "読込"),
        "term.import.created": Phrase(en: "created", ja: "新規"),
        "term.import.updated": Phrase(en: "updated", ja: "更新"),
        "term.import.unchanged": Phrase(en: "unchanged", ja: "変更なし"),
        "term.import.rejected": Phrase(en: "rejected", ja: "取込不可"),
        "term.import.import_id": Phrase(en: "import", ja: "取込番号"),
        "term.verify.name": Phrase(en: "check", ja: "検査"),
        "term.verify.examined": Phrase(en: "examined", ja: "検査件数"),
        "term.verify.faults": Phrase(en: "faults", ja: "不一致"),
        "term.verify.first": Phrase(en: "first fault", ja: "最初の不一致"),
        "term.doctor.advice": Phrase(en: "what to do", ja: "対処"),
        "term.user.disabled": Phrase(en: "disabled", ja: "停止"),
        "term.import.created.would": Phrase(en: "would be created", ja: "新規予定"),
        "term.import.updated.would": Phrase(en: "would be updated", ja: "更新予定"),
        "term.import.matched.would": Phrase(en: "would be recognised", ja: "名寄せ予定"),
    ]
}
