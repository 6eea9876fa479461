import Vocabulary

/// What is said about receivables, payables and bills. Codes begin with `ledger.`.
enum LedgerWords {
    static let all: Words = [
        "ledger.unbalanced": Phrase(
            en: "The entry for {0} does not balance; nothing was written.",
            ja: "{0} の仕訳は貸借が一致しないため、記帳しませんでした。",
            hintEn: "This is a fault of the program. Please report it with the document.",
            hintJa: "プログラムの不具合です。書類を添えてご連絡ください。"),
        "ledger.not_open": Phrase(
            en: "Item {0} is not open for that amount any more.",
            ja: "明細 {0} の未消込残高が足りません。",
            hintEn: "Somebody else may have settled it. Look at it again: sekisho party show CODE",
            hintJa: "ほかの処理で消し込まれた可能性があります。確認してください: sekisho party show CODE"),
        "ledger.not_reversible": Phrase(
            en: "Entry {0} does not exist or was reversed before.",
            ja: "仕訳 {0} は存在しないか、すでに取り消されています。",
            hintEn: "Nothing is left to reverse.",
            hintJa: "取り消すものは残っていません。"),
        "ledger.no_rate": Phrase(
            en: "There is no exchange rate from {0} to {1} on or before {2}.",
            ja: "{2} 以前の {0} から {1} への為替レートがありません。",
            hintEn: "Import rates: sekisho import rates FILE",
            hintJa: "為替レートを取り込んでください: sekisho import rates FILE"),
        "ledger.bad_rate": Phrase(
            en: "“{0}” is not a rate: a number above zero with at most nine decimals is needed.",
            ja: "「{0}」は為替レートではありません。0 より大きく、小数は 9 桁までの数値が必要です。",
            hintEn: "Write it like 162.35 or 0.0061.",
            hintJa: "162.35 や 0.0061 のように書いてください。"),
        "ledger.same_currency": Phrase(
            en: "A rate leads from one currency to another, not from {0} to itself.",
            ja: "為替レートは異なる通貨の間のものです。両方が {0} になっています。",
            hintEn: "Correct one of the two currencies.",
            hintJa: "どちらかの通貨を直してください。"),
    ]
}
