import Vocabulary

/// Terms that stand in many lists: one entry a concept.
enum Terms {
    static let base: Words = [
        "term.state": Phrase(en: "state", ja: "状態"),
        "term.entry": Phrase(en: "item", ja: "項目"),
        "term.amount": Phrase(en: "amount", ja: "金額"),
        "term.evidence": Phrase(en: "evidence", ja: "根拠"),
        "term.written.before": Phrase(en: "old value", ja: "変更前"),
        "term.written.after": Phrase(en: "new value", ja: "変更後"),
        "term.field": Phrase(en: "field", ja: "項目"),
        "term.cluster": Phrase(en: "cluster", ja: "名寄せグループ"),
        "term.probability": Phrase(en: "likelihood", ja: "一致度"),
        "term.currency": Phrase(en: "currency", ja: "通貨"),
        "term.kind": Phrase(en: "kind", ja: "種類"),
        "term.day": Phrase(en: "day", ja: "日付"),
        "term.what": Phrase(en: "what", ja: "内容"),
        "term.by": Phrase(en: "by", ja: "担当"),
        "term.person": Phrase(en: "person", ja: "担当者"),
        "term.result": Phrase(en: "result", ja: "結果"),
        "term.reason": Phrase(en: "reason", ja: "理由"),
        "term.side": Phrase(en: "side", ja: "業務区分"),
        "term.medium": Phrase(en: "medium", ja: "媒体"),
        "term.code": Phrase(en: "code", ja: "コード"),
        "term.name": Phrase(en: "name", ja: "名称"),
        "term.points": Phrase(en: "points", ja: "点"),
        "term.now": Phrase(en: "now", ja: "現在"),
        "term.value": Phrase(en: "value", ja: "内容"),
        "term.user": Phrase(en: "user", ja: "利用者"),
        "term.roles": Phrase(en: "roles", ja: "役割"),
    ]
}
