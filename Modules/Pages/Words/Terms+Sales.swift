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
        "term.receipt.matched.would": Phrase(en: "would be matched", ja: "消込予定"),
    ]
}
