import Vocabulary

/// Terms of columns and figures: Plans.
extension Terms {
    static let plans: Words = [
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
    ]
}
