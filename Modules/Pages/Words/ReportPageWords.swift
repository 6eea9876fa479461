import Vocabulary

/// Titles, notes and sentences of the reports.
enum ReportPageWords {
    static let all: Words = [
        "page.report.basis": Phrase(en: "{0} to {1}, as of {2}", ja: "対象期間 {0} 〜 {1}（{2} 現在）"),
        "page.report.summary": Phrase(en: "Management summary", ja: "経営サマリー"),
        "page.report.summary.title.sale": Phrase(en: "Management summary: sale", ja: "経営サマリー（販売）"),
        "page.report.summary.title.purchase": Phrase(en: "Management summary: purchase", ja: "経営サマリー（調達）"),
        "page.report.summary.money": Phrase(en: "Campaigns: money", ja: "施策別の収支"),
        "page.report.summary.road": Phrase(en: "Campaigns: the road", ja: "施策別の歩み"),
        "page.report.summary.to_money": Phrase(en: "Money spent and what came back", ja: "使った費用と戻ってきた金額"),
        "page.report.summary.through_gate": Phrase(en: "Through the gate", ja: "関所を通った道のり"),
        "page.report.summary.by_campaign": Phrase(en: "What each campaign brought back", ja: "施策ごとの費用と成果"),
        "page.report.summary.over_time": Phrase(en: "Over time", ja: "推移"),
        "page.report.summary.sentence.both": Phrase(
            en: "{0} were spent and {1} came back: {2} as cash from customers, {3} as cost saved on purchases.",
            ja: "費用 {0} に対し、{1} が戻りました。内訳は、顧客からの回収 {2}、調達コストの削減 {3} です。"),
        "page.report.summary.sentence.sale": Phrase(
            en: "{0} were spent and {2} were collected from customers.",
            ja: "費用 {0} に対し、顧客から {2} を回収しました。"),
        "page.report.summary.sentence.purchase": Phrase(
            en: "{0} were spent and {3} were saved on purchases.",
            ja: "費用 {0} に対し、調達コストを {3} 削減しました。"),
        "page.report.funnel": Phrase(en: "From touches to cash and savings", ja: "接点から回収・削減まで"),
        "page.report.funnel.sale": Phrase(en: "Sale: from {0} touches to orders", ja: "販売：接点 {0} 件から受注まで"),
        "page.report.funnel.purchase": Phrase(
            en: "Purchase: from {0} touches to qualified suppliers", ja: "調達：接点 {0} 件から認定仕入先まで"),
        "page.report.gate.line": Phrase(en: "The gate", ja: "関所"),
        "page.report.gate.row": Phrase(en: "── the gate ──", ja: "── 関所 ──"),
        "page.report.none": Phrase(en: "(none)", ja: "（施策なし）"),
        "page.report.others": Phrase(en: "{0} others", ja: "その他 {0} 件"),
        "page.report.key.return": Phrase(en: "{0} came back", ja: "費用対効果 {0}"),
        "page.report.key.invoiced": Phrase(en: "{0} invoiced", ja: "請求額 {0}"),
        "page.report.key.volume": Phrase(en: "of {0} purchased", ja: "購買額 {0}"),
        "page.report.key.orders": Phrase(en: "{0} orders in all", ja: "受注は全体で {0} 件"),
        "page.report.key.candidates": Phrase(en: "{0} candidates crossed", ja: "関所を通った候補 {0} 社"),
        "page.report.note.amounts": Phrase(
            en: "Amounts in {0}, sales gross of tax, each on the day of its document or payment.",
            ja: "金額は {0} 建てです。販売は税込で、書類または入金の日付で集計しています。"),
        "page.report.note.return": Phrase(
            en: "Return = (cash collected + cost saved) ÷ money spent, to a tenth of a percent. None without spend.",
            ja: "費用対効果 =（回収額 + コスト削減額）÷ 費用。小数第 1 位まで（四捨五入）。費用がなければ表示しません。"),
        "page.report.note.attribution": Phrase(
            en: "A document belongs to the campaign that it names, else to that of the party's last touch before it.",
            ja: "受注や請求は、書類に書かれた施策、なければ直前の接点の施策に帰属します。"),
        "page.report.note.contacts": Phrase(
            en: "Contacts are parties at their first touch with a campaign; whom several reached counts for each.",
            ja: "接触先は、その施策に初めて触れた先の数です。複数の施策に触れた先は、それぞれで数えます。"),
        "page.report.note.both": Phrase(
            en: "A campaign for both sides stands in one row: its spend and its touches are counted once.",
            ja: "両方向けの施策は 1 行にまとめ、費用と接点は一度だけ数えています。"),
        "page.report.note.both_on_one_side": Phrase(
            en: "The spend of a campaign for both sides is not split: it stands whole in the report of each side.",
            ja: "両方向けの施策の費用は分けられないため、販売・調達それぞれの報告に全額を載せています。"),
        "page.report.note.none": Phrase(
            en: "Of the totals, {0} collected and {1} saved belong to no campaign.",
            ja: "合計のうち、どの施策にも帰属しない分は、回収額 {0}、削減額 {1} です。"),
        "page.report.note.period": Phrase(
            en: "Each step counts what happened in the period, not the same parties followed: a share can exceed 100%.",
            ja: "各段階は期間中の件数で、同じ先を追ったものではありません。前段階比は 100% を超えることがあります。"),
        "page.report.note.evaluated": Phrase(
            en: "A party is judged once a day at most, and counted on each day on which it was.",
            ja: "判定は 1 社につき 1 日 1 回までを、日ごとに数えています。"),
        "page.report.note.existing_customers": Phrase(
            en: "Orders and purchases include those of parties that were known before they could cross the gate.",
            ja: "受注と購買には、関所より前からの取引先の分も含まれます。"),
        "page.report.note.existing.sale": Phrase(
            en: "Customers dealt with before, admitted apart from leads and pulls: {0}.",
            ja: "既存の得意先として別に受け入れた先: {0}。"),
        "page.report.note.existing.purchase": Phrase(
            en: "Suppliers dealt with before, admitted apart from leads and pulls: {0}.",
            ja: "既存の仕入先として別に受け入れた先: {0}。"),
        "page.report.strength.rule": Phrase(
            en:
                "Strong from 50, steady from 20, weak from 5. Evidence fades by half every 180 days, each contact and kind once a day; gifts count for nothing.",
            ja: "50 以上は強い、20 以上は安定、5 以上は弱い。根拠は 180 日で半減し、相手と種類ごとに一日一回だけ数えます。贈答は数えません。"),
        "page.report.timeline.cut": Phrase(
            en: "There is more: --limit N shows more.", ja: "続きがあります。--limit N で増やせます。"),
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
        "page.report.ageing.sale": Phrase(en: "Ageing of receivables", ja: "売掛金年齢表"),
        "page.report.ageing.purchase": Phrase(en: "Ageing of payables", ja: "買掛金年齢表"),
        "page.report.ageing.by_age": Phrase(en: "Open amounts by age", ja: "経過日数別の残高"),
        "page.report.ageing.share": Phrase(en: "{0} of what is open", ja: "残高の {0}"),
        "page.report.note.ageing": Phrase(
            en: "Days past the due date. Totals in {0} at the latest rate on or before the day; rows as agreed.",
            ja: "期日からの経過日数です。合計は当日以前で最新のレートで {0} に換算し、各行は取引通貨のままです。"),
        "page.report.note.ageing.past": Phrase(
            en: "What was paid between this day and {0} is no longer open and not shown.",
            ja: "この日から {0} までに支払われた分は、残高に含まれません。"),
        "page.report.note.unconverted.open": Phrase(
            en: "Not in the totals for want of a rate: {0}. Import rates: sekisho import rates FILE",
            ja: "レートがないため合計に含まれていません: {0}。取り込み: sekisho import rates FILE"),
    ]
}
