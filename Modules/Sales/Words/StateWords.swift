import Vocabulary

/// States and kinds of this module, as people read them.
enum StateWords {
    static let all: Words = [
        "state.credit.part.invoices": Phrase(en: "+ invoices not paid", ja: "＋ 売掛金"),
        "state.credit.part.orders": Phrase(en: "+ orders not invoiced", ja: "＋ 受注残"),
        "state.credit.part.bills": Phrase(en: "+ bills held", ja: "＋ 受取手形・でんさい"),
        "state.credit.part.discounted_bills": Phrase(en: "+ bills discounted or endorsed", ja: "＋ 割引・裏書手形"),
        "state.credit.part.deposits": Phrase(en: "− deposits", ja: "− 前受金"),
        "state.credit.part.payables": Phrase(en: "− payables to set off", ja: "− 相殺できる買掛金"),
        "state.receipt.rule.reference": Phrase(en: "names the invoice", ja: "請求番号の記載"),
        "state.receipt.rule.payer_and_amount": Phrase(en: "payer and amount", ja: "振込人と金額"),
        "state.receipt.rule.payer_and_oldest": Phrase(en: "payer and oldest invoices", ja: "振込人と古い請求の合計"),
        "state.receipt.rule.payer_oldest_first": Phrase(en: "payer, oldest first", ja: "振込人、古い順"),
    ]
}
