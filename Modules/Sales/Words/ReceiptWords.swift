import Vocabulary

/// What is said about matching, payers and the rules of matching.
enum ReceiptWords {
    static let all: Words = [
        "sales.receipt.unknown": Phrase(
            en: "There is no receipt {0}.", ja: "入金 {0} はありません。",
            hintEn: "List receipts: sekisho receipt list", hintJa: "入金の一覧: sekisho receipt list"),
        "sales.receipt.nothing_waits": Phrase(
            en: "All of receipt {0} is assigned already.", ja: "入金 {0} はすべて消込済みです。",
            hintEn: "Take it from its invoices first: sekisho receipt unmatch {0}",
            hintJa: "先に消込を取り消してください: sekisho receipt unmatch {0}"),
        "sales.receipt.unknown_invoice": Phrase(
            en: "There is no invoice {0}.", ja: "請求書 {0} はありません。",
            hintEn: "List what is open: sekisho invoice list --open", hintJa: "未回収の一覧: sekisho invoice list --open"),
        "sales.receipt.invoice_paid": Phrase(
            en: "Nothing is open of invoice {0}.", ja: "請求書 {0} に未回収の残高はありません。",
            hintEn: "List what is open: sekisho invoice list --open", hintJa: "未回収の一覧: sekisho invoice list --open"),
        "sales.receipt.other_currency": Phrase(
            en: "Invoice {0} is not in {1}, as the receipt is.", ja: "請求書 {0} は入金の通貨 {1} と異なります。",
            hintEn: "Name invoices in the currency of the receipt.", hintJa: "入金と同じ通貨の請求書を指定してください。"),
        "sales.receipt.not_matched": Phrase(
            en: "Nothing of receipt {0} is assigned.", ja: "入金 {0} は消し込まれていません。",
            hintEn: "List what waits: sekisho receipt list --unmatched",
            hintJa: "未消込の一覧: sekisho receipt list --unmatched"),
        "sales.receipt.nothing_to_pay": Phrase(
            en: "The credit notes come to as much as the invoices.", ja: "赤伝の合計が請求の合計以上です。",
            hintEn: "Name more invoices, or fewer credit notes.", hintJa: "請求書を増やすか、赤伝を減らしてください。"),
        "sales.receipt.fee_beyond_invoice": Phrase(
            en: "{0} is missing, which is more than what a fee could be of the last invoice.",
            ja: "不足額 {0} が最後の請求書の残高を超えるため、振込手数料とはみなせません。",
            hintEn: "Pay in part: add --in-part.", hintJa: "一部入金とするには --in-part を付けてください。"),
        "sales.payer.unknown": Phrase(
            en: "Nobody was said to pay as {0}.", ja: "振込名義 {0} は登録されていません。",
            hintEn: "List the names: sekisho payer list", hintJa: "登録の一覧: sekisho payer list"),
        "sales.payer.empty": Phrase(
            en: "The name of the payer is empty.", ja: "振込名義が空です。",
            hintEn: "Write it as the bank does.", hintJa: "銀行の表記どおりに書いてください。"),
        "sales.matching_effect.matched": Phrase(en: "waiting receipts that are matched", ja: "自動で消し込まれる入金"),
        "sales.matching_effect.proposed": Phrase(en: "waiting receipts with a proposal", ja: "候補が示される入金"),
        "sales.matching_rules.not_yaml": Phrase(
            en: "Line {0} of the rules of matching is no YAML: {1}.", ja: "入金消込の規則の {0} 行目が YAML として読めません: {1}。",
            hintEn: "Check the indentation, the colons and the quotes of that line and the one before.",
            hintJa: "その行と前の行の字下げ、コロン、引用符を確認してください。"),
        "sales.matching_rules.too_long": Phrase(
            en: "The rules of matching are longer than 64 KB.", ja: "入金消込の規則が 64 KB を超えています。",
            hintEn: "Begin with those in force: sekisho rules show matching.receipts",
            hintJa: "現行の規則から始めてください: sekisho rules show matching.receipts"),
        "sales.matching_rules.missing": Phrase(
            en: "Line {0} of the rules of matching: {1} is missing.", ja: "入金消込の規則の {0} 行目: {1} がありません。",
            hintEn: "Compare with those in force: sekisho rules show matching.receipts",
            hintJa: "現行の規則と見比べてください: sekisho rules show matching.receipts"),
        "sales.matching_rules.unknown_key": Phrase(
            en: "Line {0} of the rules of matching: nothing is called {1}.",
            ja: "入金消込の規則の {0} 行目: {1} という項目はありません。",
            hintEn: "There are fee_from, fee_up_to, combination, combination_size and oldest_first.",
            hintJa: "項目は fee_from, fee_up_to, combination, combination_size, oldest_first です。"),
        "sales.matching_rules.out_of_range": Phrase(
            en: "Line {0} of the rules of matching: {1} is a whole number from {2} to {3}.",
            ja: "入金消込の規則の {0} 行目: {1} は {2} から {3} までの整数です。",
            hintEn: "Compare with those in force: sekisho rules show matching.receipts",
            hintJa: "現行の規則と見比べてください: sekisho rules show matching.receipts"),
        "sales.matching_rules.unknown_word": Phrase(
            en: "Line {0} of the rules of matching: {1} is one of {2}.",
            ja: "入金消込の規則の {0} 行目: {1} は {2} のいずれかです。",
            hintEn: "Compare with those in force: sekisho rules show matching.receipts",
            hintJa: "現行の規則と見比べてください: sekisho rules show matching.receipts"),
    ]
}
