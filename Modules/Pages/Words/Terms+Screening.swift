import Vocabulary

/// Terms of watch lists, hits and decisions.
extension Terms {
    static let screening: Words = [
        "term.screening.matter": Phrase(en: "entry", ja: "該当先"),
        "term.screening.listed_name": Phrase(en: "listed name", ja: "リストの名称"),
        "term.screening.likeness": Phrase(en: "likeness", ja: "類似度"),
        "term.screening.priority": Phrase(en: "priority", ja: "優先度"),
        "term.screening.what": Phrase(en: "grounds", ja: "根拠"),
        "term.screening.asked": Phrase(en: "party", ja: "取引先"),
        "term.screening.listed": Phrase(en: "listed", ja: "リスト"),
        "term.screening.weight": Phrase(en: "weight", ja: "重み"),
        "term.screening.reviewer": Phrase(en: "reviewer", ja: "判定者"),
        "term.screening.source": Phrase(en: "looked up in", ja: "出所"),
        "term.screening.dated": Phrase(en: "as of", ja: "データ日"),
        "term.screening.query": Phrase(en: "query", ja: "照会語"),
        "term.screening.next_due": Phrase(en: "next due", ja: "次回期日"),
        "term.screening.list_code": Phrase(en: "list", ja: "リスト"),
        "term.screening.imported_on": Phrase(en: "imported", ja: "取込日"),
        "term.screening.entries": Phrase(en: "entries", ja: "件数"),
        "term.screening.names": Phrase(en: "names", ja: "名称数"),
        "term.screening.threshold_of": Phrase(en: "threshold", ja: "しきい値"),
        "term.screening.waiting": Phrase(en: "waiting", ja: "判定待ち"),
        "term.screening.digest": Phrase(en: "SHA-256", ja: "SHA-256"),
    ]
}
