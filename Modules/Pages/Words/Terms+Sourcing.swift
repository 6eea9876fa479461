import Vocabulary

/// Terms of items and suppliers.
extension Terms {
    static let sourcing: Words = [
        "term.supplier.since": Phrase(en: "candidate since", ja: "候補になった日"),
        "term.supplier.qualified_on": Phrase(en: "qualified", ja: "承認日"),
        "term.supplier.approver": Phrase(en: "approved by", ja: "承認者"),
        "term.supplier.savings.title": Phrase(en: "savings", ja: "削減額"),
        "term.supplier.lines": Phrase(en: "lines", ja: "明細数"),
        "term.supplier.volume": Phrase(en: "volume", ja: "購買額"),
        "term.supplier.comparable": Phrase(en: "with a baseline", ja: "基準価格のある購買額"),
        "term.item.category": Phrase(en: "category", ja: "分類"),
        "term.item.unit": Phrase(en: "unit", ja: "単位"),
        "term.item.can_be_had": Phrase(en: "can be had", ja: "調達できるか"),
        "term.item.open": Phrase(en: "open sources", ja: "発注できる先"),
        "term.item.candidates": Phrase(en: "candidates", ja: "認定待ちの先"),
        "term.item.lead_days": Phrase(en: "lead time, days", ja: "納期（日）"),
        "term.item.supplier": Phrase(en: "supplier", ja: "仕入先"),
        "term.item.standing": Phrase(en: "standing", ja: "状態"),
        "term.item.deliveries": Phrase(en: "deliveries", ja: "入荷回数"),
        "term.item.last_ordered_on": Phrase(en: "last ordered on", ja: "直近の発注日"),
        "term.item.last_price": Phrase(en: "last price", ja: "直近の単価"),
        "term.supplier.item": Phrase(en: "what it offers", ja: "扱う品目"),
    ]
}
