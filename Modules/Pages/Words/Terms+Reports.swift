import Vocabulary

/// Terms of the reports.
extension Terms {
    static let reports: Words = [
        "term.report.freshness.expected_share": Phrase(en: "Expected right", ja: "正しい見込み"),
        "term.report.freshness.owner": Phrase(en: "Department", ja: "担当部門"),
        "term.report.freshness.field": Phrase(en: "Field", ja: "項目"),
        "term.report.freshness.half_life": Phrase(en: "Half-life in days", ja: "半減期（日）"),
        "term.report.stale.state": Phrase(en: "State", ja: "状態"),
        "term.report.stale.confirmed_on": Phrase(en: "Last right", ja: "最終確認日"),
        "term.report.side": Phrase(en: "Side", ja: "区分"),
        "term.report.name": Phrase(en: "Name", ja: "名称"),
        "term.report.currency": Phrase(en: "Currency", ja: "通貨"),
        "term.report.touches": Phrase(en: "Touches", ja: "接点"),
        "term.report.contacts": Phrase(en: "Contacts", ja: "接触企業"),
        "term.report.warm": Phrase(en: "Became warm", ja: "ウォーム化"),
        "term.report.hot": Phrase(en: "Became hot", ja: "ホット化"),
        "term.report.evaluated": Phrase(en: "Judged", ja: "判定"),
        "term.report.crossings": Phrase(en: "Crossed", ja: "通過"),
        "term.report.accepted": Phrase(en: "Accepted", ja: "受入"),
        "term.report.orders": Phrase(en: "Orders", ja: "受注"),
        "term.report.qualified_suppliers": Phrase(en: "Qualified suppliers", ja: "認定仕入先"),
        "term.report.spend": Phrase(en: "Money spent", ja: "費用"),
        "term.report.ordered": Phrase(en: "Ordered", ja: "受注額"),
        "term.report.invoiced": Phrase(en: "Invoiced", ja: "請求額"),
        "term.report.collected": Phrase(en: "Cash collected", ja: "回収額"),
        "term.report.purchase_volume": Phrase(en: "Purchased", ja: "購買額"),
        "term.report.savings": Phrase(en: "Cost saved", ja: "コスト削減額"),
        "term.report.party": Phrase(en: "Party", ja: "取引先"),
    ]
}
