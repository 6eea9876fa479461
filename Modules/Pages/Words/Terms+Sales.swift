import Vocabulary

/// Terms of leads and receipts.
extension Terms {
    static let sales: Words = [
        "term.lead.received_on": Phrase(en: "received", ja: "受領日"),
        "term.lead.has_ordered": Phrase(en: "ordered", ja: "受注あり"),
        "term.receipt.receipts": Phrase(en: "receipts", ja: "入金"),
        "term.receipt.matched": Phrase(en: "matched", ja: "消込済"),
        "term.receipt.partly": Phrase(en: "partly", ja: "一部"),
        "term.receipt.unmatched": Phrase(en: "unmatched", ja: "未消込"),
        "term.receipt.receipt": Phrase(en: "receipt", ja: "入金"),
        "term.receipt.rule": Phrase(en: "rule", ja: "規則"),
        "term.receipt.invoice": Phrase(en: "invoice", ja: "請求"),
        "term.invoice.customer": Phrase(en: "customer", ja: "得意先"),
        "term.invoice.order": Phrase(en: "order", ja: "受注"),
        "term.invoice.issued_on": Phrase(en: "issued", ja: "発行日"),
        "term.invoice.days_overdue": Phrase(en: "days overdue", ja: "延滞日数"),
        "term.invoice.gross": Phrase(en: "with tax", ja: "税込金額"),
        "term.invoice.open": Phrase(en: "open", ja: "未回収額"),
        "term.receipt.fee": Phrase(en: "bank fee", ja: "振込手数料"),
        "term.receipt.payer": Phrase(en: "payer", ja: "振込名義"),
        "term.receipt.reference": Phrase(en: "reference", ja: "摘要"),
        "term.receipt.waiting": Phrase(en: "waits", ja: "未消込額"),
        "term.receipt.paid": Phrase(en: "paid", ja: "充当先"),
        "term.receipt.why": Phrase(en: "why not", ja: "未消込の理由"),
        "term.receipt.nearest": Phrase(en: "nearest", ja: "近い請求"),
        "term.receipt.open_again": Phrase(en: "open again", ja: "未回収に戻る額"),
        "term.receipt.key": Phrase(en: "key", ja: "照合キー"),
        "term.receipt.learned_from": Phrase(en: "learnt from", ja: "覚えた入金"),
        "term.receipt.confirmed": Phrase(en: "times said", ja: "確認回数"),
        "term.receipt.learned_by": Phrase(en: "learnt by", ja: "登録者"),
        "term.receipt.learned_on": Phrase(en: "learnt on", ja: "登録日"),
        "term.receipt.matched.would": Phrase(en: "would be matched", ja: "消込予定"),
    ]
}
