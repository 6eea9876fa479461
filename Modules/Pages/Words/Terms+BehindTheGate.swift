import Vocabulary

/// Terms of columns and figures: BehindTheGate.
extension Terms {
    static let behindTheGate: Words = [
        "term.supplier.since": Phrase(en: "candidate since", ja: "候補になった日"),
        "term.supplier.qualified_on": Phrase(en: "qualified", ja: "承認日"),
        "term.supplier.approver": Phrase(en: "approved by", ja: "承認者"),
        "term.supplier.savings.title": Phrase(en: "savings", ja: "低減額"),
        "term.supplier.lines": Phrase(en: "lines", ja: "明細数"),
        "term.supplier.volume": Phrase(en: "volume", ja: "購買額"),
        "term.supplier.comparable": Phrase(en: "with a baseline", ja: "基準価格のある購買額"),
        "term.state": Phrase(en: "state", ja: "状態"),
        "term.lead.received_on": Phrase(en: "received", ja: "受領日"),
        "term.lead.has_ordered": Phrase(en: "ordered", ja: "受注あり"),
        "term.entry": Phrase(en: "item", ja: "項目"),
        "term.amount": Phrase(en: "amount", ja: "金額"),
        "term.receipt.receipts": Phrase(en: "receipts", ja: "入金"),
        "term.receipt.matched": Phrase(en: "matched", ja: "消込済"),
        "term.receipt.partly": Phrase(en: "partly", ja: "一部"),
        "term.receipt.unmatched": Phrase(en: "unmatched", ja: "未消込"),
        "term.receipt.receipt": Phrase(en: "receipt", ja: "入金"),
        "term.receipt.rule": Phrase(en: "rule", ja: "規則"),
        "term.receipt.invoice": Phrase(en: "invoice", ja: "請求"),
        "term.evidence": Phrase(en: "evidence", ja: "根拠"),
        "term.field": Phrase(en: "field", ja: "項目"),
        "term.schema.type": Phrase(en: "type", ja: "型"),
        "term.receipt.matched.would": Phrase(en: "would be matched", ja: "消込予定"),
    ]
}
