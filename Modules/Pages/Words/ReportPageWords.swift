import Vocabulary

/// Titles, notes and sentences of the reports.
enum ReportPageWords {
    static let all: Words = [
        "page.report.basis": Phrase(en: "{0} to {1}, as of {2}", ja: "対象期間 {0} 〜 {1}（{2} 現在）"),
        "page.report.note.amounts": Phrase(
            en: "Amounts in {0}, sales gross of tax, each on the day of its document or payment.",
            ja: "金額は {0} 建てです。販売は税込で、書類または入金の日付で集計しています。"),
        "page.report.note.existing.sale": Phrase(
            en: "Customers dealt with before, admitted apart from leads and pulls: {0}.",
            ja: "リード・引き出しとは別に、既存の得意先として通過: {0}。"),
        "page.report.note.existing.purchase": Phrase(
            en: "Suppliers dealt with before, admitted apart from leads and pulls: {0}.",
            ja: "リード・引き出しとは別に、既存の仕入先として通過: {0}。"),
        "page.report.note.converted": Phrase(
            en: "{0} converted at the latest rate on or before each day, rounded half up per campaign and day.",
            ja: "{0} は、各日以前で最新の為替レートで換算し、施策・日ごとに四捨五入しています。"),
        "page.report.note.unconverted.spend": Phrase(
            en: "Not in these figures for want of a rate: {0} spent. Import rates: sekisho import rates FILE",
            ja: "レートがないため含まれていません: 費用 {0}。取り込み: sekisho import rates FILE"),
        "page.report.note.unconverted.ordered": Phrase(
            en: "Not in these figures for want of a rate: {0} ordered. Import rates: sekisho import rates FILE",
            ja: "レートがないため含まれていません: 受注額 {0}。取り込み: sekisho import rates FILE"),
        "page.report.note.unconverted.invoiced": Phrase(
            en: "Not in these figures for want of a rate: {0} invoiced. Import rates: sekisho import rates FILE",
            ja: "レートがないため含まれていません: 請求額 {0}。取り込み: sekisho import rates FILE"),
        "page.report.note.unconverted.collected": Phrase(
            en: "Not in these figures for want of a rate: {0} collected. Import rates: sekisho import rates FILE",
            ja: "レートがないため含まれていません: 回収額 {0}。取り込み: sekisho import rates FILE"),
        "page.report.note.unconverted.purchase_volume": Phrase(
            en: "Not in these figures for want of a rate: {0} purchased. Import rates: sekisho import rates FILE",
            ja: "レートがないため含まれていません: 購買額 {0}。取り込み: sekisho import rates FILE"),
        "page.report.note.unconverted.savings": Phrase(
            en: "Not in these figures for want of a rate: {0} saved. Import rates: sekisho import rates FILE",
            ja: "レートがないため含まれていません: 削減額 {0}。取り込み: sekisho import rates FILE"),
    ]
}
