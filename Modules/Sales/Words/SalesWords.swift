import Vocabulary

/// What is said about credit, orders, invoices and receipts. Codes begin with `sales.`.
enum SalesWords {
    static let all: Words = [
        "sales.reservation.exists": Phrase(
            en: "A reservation with the key {0} is known already.",
            ja: "キー {0} の与信枠はすでに確保されています。",
            hintEn: "Use a key of its own for every sale.",
            hintJa: "取引ごとに別のキーを使ってください。"),
        "sales.reservation.unknown": Phrase(
            en: "There is no reservation with the key {0}.",
            ja: "キー {0} で確保された与信枠はありません。",
            hintEn: "Check the key that was given with --reserve.",
            hintJa: "--reserve で指定したキーを確認してください。"),
        "sales.reservation.closed": Phrase(
            en: "The reservation {0} was released or has ended.",
            ja: "与信枠 {0} はすでに解放されたか、期限が過ぎています。",
            hintEn: "Nothing is held under this key any more.",
            hintJa: "このキーで確保されている枠はありません。"),
        "sales.gross_differs": Phrase(
            en: "{0} and tax of {1} do not add up to {2}.",
            ja: "税抜 {0} と税額 {1} の合計が税込 {2} と一致しません。",
            hintEn: "Correct one of the three amounts.",
            hintJa: "いずれかの金額を直してください。"),
        "sales.bank_statement": Phrase(
            en: "This is a bank's statement of account: what went out stands in it, too.",
            ja: "銀行の入出金明細です（出金の列があります）。",
            hintEn: "Import what came in by adding: --from bank",
            hintJa: "--from bank を付けると、入金だけを取り込みます。"),
        "sales.not_positive": Phrase(
            en: "The amount must be above zero, not {0}.",
            ja: "金額は 0 より大きい必要があります({0})。",
            hintEn: "Correct the amount.",
            hintJa: "金額を直してください。"),
        "sales.negative": Phrase(
            en: "The amount must not be below zero: {0}.",
            ja: "金額に負の値は使えません({0})。",
            hintEn: "Correct the sign of the amount.",
            hintJa: "金額の符号を直してください。"),
        "sales.mixed_signs": Phrase(
            en: "Net, tax and gross are not all above zero, or all below it.",
            ja: "税抜・税額・税込の符号がそろっていません。",
            hintEn: "A credit note has a minus before all three amounts.",
            hintJa: "赤伝（返還請求書）は 3 つの金額すべてを負の値にしてください。"),
        "sales.due_before_issued": Phrase(
            en: "It is due on {1}, before it was issued on {0}.",
            ja: "期日 {1} が発行日 {0} より前になっています。",
            hintEn: "Correct one of the two days; often it is the year.",
            hintJa: "どちらかの日付を直してください（年の誤りが多くみられます）。"),
        "sales.unknown_order": Phrase(
            en: "There is no order {0}.",
            ja: "受注 {0} がありません。",
            hintEn: "Import the order first (sekisho import orders FILE), or leave its number out.",
            hintJa: "先に受注を取り込むか（sekisho import orders FILE）、受注番号を空欄にしてください。"),
        "sales.other_order": Phrase(
            en: "Order {0} is of another customer, or in another currency.",
            ja: "受注 {0} は別の得意先、または別の通貨のものです。",
            hintEn: "Check the customer, the currency and the number of the order.",
            hintJa: "得意先、通貨、受注番号を確認してください。"),
        "sales.order_invoiced": Phrase(
            en: "Order {0} is invoiced, at least in part, and keeps its customer and its currency.",
            ja: "受注 {0} は請求済み(一部を含む)のため、得意先と通貨は変更できません。",
            hintEn: "Take the invoice back first: sekisho undo import ID",
            hintJa: "先に請求を取り消してください: sekisho undo import ID"),
        "sales.below_invoiced": Phrase(
            en: "{1} of order {0} is invoiced; it cannot be smaller.",
            ja: "受注 {0} は {1} まで請求済みのため、それより小さくできません。",
            hintEn: "To cancel its rest, give that amount.",
            hintJa: "残りを取り消すには、請求済みの金額を指定してください。"),
        "sales.invoice_paid": Phrase(
            en: "Something was paid on invoice {0}, so it stays as it is.",
            ja: "請求書 {0} には入金があるため変更できません。",
            hintEn: "Take the receipt back first: sekisho undo import ID",
            hintJa: "先に入金を取り消してください: sekisho undo import ID"),
        "sales.ends_before_it_begins": Phrase(
            en: "The last day {1} lies before the first day {0}.",
            ja: "終了日 {1} が開始日 {0} より前になっています。",
            hintEn: "Correct one of the two days.",
            hintJa: "どちらかの日付を直してください。"),
        "sales.credit.screening_waits": Phrase(
            en: "The customer waits for a decision of screening.", ja: "この得意先は照合の判定待ちです。",
            hintEn: "Sell nothing new before somebody has decided.", hintJa: "判定が出るまで新たな受注をしないでください。"),
        "sales.credit.screening_confirmed": Phrase(
            en: "The customer is stopped by screening.", ja: "この得意先は照合の結果、取引できません。",
            hintEn: "Only another decision of screening lifts it.", hintJa: "照合で別の判定があるまで解除されません。"),
        "sales.limit_below_exposure": Phrase(
            en: "The limit of {0} is {1} below what it owes already.",
            ja: "{0} の限度額は、現在の与信残高を {1} 下回っています。",
            hintEn: "Nothing new can be sold to it until that is paid.",
            hintJa: "入金があるまで、新たな受注はできません。"),
        "sales.credit.never_granted": Phrase(
            en: "No credit limit in {0} was ever granted.",
            ja: "{0} の与信限度額が設定されていません。",
            hintEn: "Grant one: sekisho import credit_limits FILE",
            hintJa: "与信限度額を設定してください: sekisho import credit_limits FILE"),
        "sales.credit.ended": Phrase(
            en: "No credit limit is in force on {0}.",
            ja: "{0} に有効な与信限度額はありません。",
            hintEn: "Renew it: sekisho import credit_limits FILE",
            hintJa: "更新してください: sekisho import credit_limits FILE"),
        "sales.credit.exceeds": Phrase(
            en: "The amount exceeds what is left of the limit by {0}; {1} is left.",
            ja: "与信限度を {0} 超過します。残りは {1} です。",
            hintEn: "Reduce the order to what is left, collect overdue invoices, or raise the limit.",
            hintJa: "受注額を与信余力の範囲に抑えるか、延滞分を回収するか、限度額を引き上げてください。"),
        "sales.credit.long_overdue": Phrase(
            en: "The oldest unpaid invoice is {0} days past due.",
            ja: "最も古い未入金の請求が期日を {0} 日過ぎています。",
            hintEn: "Collect it before anything more is sold on credit.",
            hintJa: "回収するまで掛売りできません。"),
        "sales.credit.overdue": Phrase(
            en: "An unpaid invoice is {0} days past due.",
            ja: "未入金の請求が期日を {0} 日過ぎています。",
            hintEn: "Ask for payment.",
            hintJa: "入金を確認し、督促してください。"),
        "sales.credit.near_limit": Phrase(
            en: "After this sale only {0} is left of the limit.",
            ja: "この取引の後、与信枠の残りは {0} です。",
            hintEn: "Look at the limit before the next sale.",
            hintJa: "次の取引の前に限度額を確認してください。"),
        "sales.credit.excess": Phrase(
            en: "{0} is owed beyond the limit, recorded by {1}.",
            ja: "限度額を {0} 超過しています(記録者 {1})。",
            hintEn: "Nothing new can be sold until that is paid.",
            hintJa: "入金があるまで、新たな受注はできません。"),
    ]
}
