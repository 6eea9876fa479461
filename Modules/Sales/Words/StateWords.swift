import Vocabulary

/// States and kinds of this module, as people read them.
enum StateWords {
    static let all: Words = [
        "state.credit.limit.permanent": Phrase(en: "permanent", ja: "常備枠"),
        "state.credit.limit.temporary": Phrase(en: "temporary", ja: "臨時枠"),
        "state.credit.part.invoices": Phrase(en: "+ invoices not paid", ja: "＋ 売掛金"),
        "state.credit.part.orders": Phrase(en: "+ orders not invoiced", ja: "＋ 受注残"),
        "state.credit.part.bills": Phrase(en: "+ bills held", ja: "＋ 受取手形・でんさい"),
        "state.credit.part.discounted_bills": Phrase(en: "+ bills discounted or endorsed", ja: "＋ 割引・裏書手形"),
        "state.credit.part.deposits": Phrase(en: "− deposits", ja: "− 前受金"),
        "state.credit.part.payables": Phrase(en: "− payables to set off", ja: "− 相殺できる買掛金"),
        "state.receipt.rule.reference": Phrase(en: "names the invoice", ja: "請求番号の記載"),
        "state.receipt.rule.reference_less_fee": Phrase(en: "names the invoice, less a fee", ja: "請求番号の記載（振込手数料差引）"),
        "state.receipt.rule.payer_and_combination": Phrase(en: "payer and sum of invoices", ja: "振込人と請求の組合せ"),
        "state.receipt.rule.payer_less_fee": Phrase(en: "payer and amount, less a fee", ja: "振込人と金額（振込手数料差引）"),
        "state.receipt.rule.by_hand": Phrase(en: "by hand", ja: "手動"),
        "state.invoice.paid": Phrase(en: "paid", ja: "回収済"),
        "state.invoice.open": Phrase(en: "open", ja: "未回収"),
        "state.invoice.overdue": Phrase(en: "overdue", ja: "期日経過"),
        "state.invoice.credit": Phrase(en: "credit note", ja: "赤伝"),
        "state.receipt.state.matched": Phrase(en: "matched", ja: "消込済"),
        "state.receipt.state.partly": Phrase(en: "in part", ja: "一部消込"),
        "state.receipt.state.unmatched": Phrase(en: "unmatched", ja: "未消込"),
        "state.receipt.why.held": Phrase(
            en: "taken from its invoices by hand; the rules leave it alone", ja: "消込を手動で取り消したため、自動では消し込まない"),
        "state.receipt.why.payer_unknown": Phrase(
            en: "nobody who owes anything pays as “{0}”", ja: "「{0}」という名義の得意先に未回収がない"),
        "state.receipt.why.payer_ambiguous": Phrase(
            en: "several customers go by that name: {0}", ja: "同じ名義の得意先が複数ある: {0}"),
        "state.receipt.why.names_paid": Phrase(en: "names {0}, which is paid", ja: "記載の {0} は入金済み"),
        "state.receipt.why.names_others": Phrase(
            en: "names {0}, but payer or amount say otherwise", ja: "{0} の記載があるが、振込人または金額が一致しない"),
        "state.receipt.why.nothing_open": Phrase(en: "the payer owes nothing in {0}", ja: "振込人に {0} の未回収がない"),
        "state.receipt.why.several_of_amount": Phrase(en: "several are of this amount: {0}", ja: "同額の請求が複数ある: {0}"),
        "state.receipt.why.none_of_amount": Phrase(
            en: "no invoice of the payer, and no sum, is of this amount", ja: "金額に一致する請求も合計もない"),
        "state.receipt.why.proposed": Phrase(en: "may be {0}: say so", ja: "{0} の合計と一致（確認待ち）"),
        "state.receipt.why.not_asked": Phrase(
            en: "the rules assign it to {0} when they are asked", ja: "次の消込で {0} に充当される"),
        "state.receipt.rule.payer_and_amount": Phrase(en: "payer and amount", ja: "振込人と金額"),
        "state.receipt.rule.payer_and_oldest": Phrase(en: "payer and oldest invoices", ja: "振込人と古い請求の合計"),
        "state.receipt.rule.payer_oldest_first": Phrase(en: "payer, oldest first", ja: "振込人、古い順"),
    ]
}
