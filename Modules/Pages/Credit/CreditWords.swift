import Vocabulary

/// What the answer to a credit question says.
enum CreditWords {
    static let all: Words = [
        "page.credit.decision.approve": Phrase(en: "{0}: approved.", ja: "{0}: 可"),
        "page.credit.decision.warn": Phrase(en: "{0}: approved with care.", ja: "{0}: 可（要注意）"),
        "page.credit.decision.refuse": Phrase(en: "{0}: refused.", ja: "{0}: 不可"),
        "page.credit.decision.hold": Phrase(en: "{0}: on hold.", ja: "{0}: 保留"),
        "page.credit.asked": Phrase(en: "asked for", ja: "照会額"),
        "page.credit.limit": Phrase(en: "limit", ja: "与信限度額"),
        "page.credit.none": Phrase(en: "none granted", ja: "設定なし"),
        "page.credit.exposure": Phrase(en: "exposure", ja: "与信残高"),
        "page.credit.reserved": Phrase(en: "reserved", ja: "確保済み"),
        "page.credit.available": Phrase(en: "available", ja: "与信余力"),
        "page.credit.after": Phrase(en: "left after this", ja: "この取引の後の余力"),
        "page.credit.fine": Phrase(en: "would be fine", ja: "可となる金額の上限"),
        "page.credit.unbounded": Phrase(en: "no limit counts", ja: "上限なし"),
        "page.credit.overdue": Phrase(en: "Overdue invoices", ja: "期日を過ぎた請求"),
        "page.credit.raisers": Phrase(en: "Who may raise the limit: {0}.", ja: "限度額を変更できる人: {0}"),
        "page.credit.overdue_days": Phrase(en: "days overdue", ja: "延滞日数"),
    ]
}
