/// Titles, columns and notes of the reports. Codes begin with `reports.` or `report.`.
enum ReportsWords {
    static let all: [String: Phrase] = titles.merging(figures) { first, _ in first }
        .merging(cards) { first, _ in first }
        .merging(notes) { first, _ in first }
        .merging(ageing) { first, _ in first }
        .merging(FreshnessWords.all) { first, _ in first }

    private static let titles: [String: Phrase] = [
        "report.basis": Phrase(en: "{0} to {1}, as of {2}", ja: "対象期間 {0} 〜 {1}（{2} 現在）"),
        "report.summary": Phrase(en: "Management summary", ja: "経営サマリー"),
        "report.summary.title.sale": Phrase(en: "Management summary: sale", ja: "経営サマリー（販売）"),
        "report.summary.title.purchase": Phrase(en: "Management summary: purchase", ja: "経営サマリー（調達）"),
        "report.summary.money": Phrase(en: "Campaigns: money", ja: "施策別の収支"),
        "report.summary.road": Phrase(en: "Campaigns: the road", ja: "施策別の歩み"),
        "report.summary.to_money": Phrase(en: "Money spent and what came back", ja: "使った費用と戻ってきた金額"),
        "report.summary.through_gate": Phrase(en: "Through the gate", ja: "関所を通った道のり"),
        "report.summary.by_campaign": Phrase(en: "What each campaign brought back", ja: "施策ごとの費用と成果"),
        "report.summary.over_time": Phrase(en: "Over time", ja: "推移"),
        "report.summary.sentence.both": Phrase(
            en: "{0} were spent and {1} came back: {2} as cash from customers, {3} as cost saved on purchases.",
            ja: "費用 {0} に対し、{1} が戻りました。内訳は、顧客からの回収 {2}、調達コストの削減 {3} です。"),
        "report.summary.sentence.sale": Phrase(
            en: "{0} were spent and {2} were collected from customers.",
            ja: "費用 {0} に対し、顧客から {2} を回収しました。"),
        "report.summary.sentence.purchase": Phrase(
            en: "{0} were spent and {3} were saved on purchases.",
            ja: "費用 {0} に対し、調達コストを {3} 削減しました。"),
        "report.funnel": Phrase(en: "From touches to cash and savings", ja: "接点から回収・削減まで"),
        "report.funnel.sale": Phrase(en: "Sale: from {0} touches to orders", ja: "販売：接点 {0} 件から受注まで"),
        "report.funnel.purchase": Phrase(
            en: "Purchase: from {0} touches to qualified suppliers", ja: "調達：接点 {0} 件から認定仕入先まで"),
        "report.gate": Phrase(en: "Gate", ja: "関所"),
        "report.gate.line": Phrase(en: "The gate", ja: "関所"),
        "report.gate.row": Phrase(en: "── the gate ──", ja: "── 関所 ──"),
        "report.gate.before": Phrase(en: "before", ja: "手前"),
        "report.gate.behind": Phrase(en: "behind", ja: "通過後"),
        "report.side": Phrase(en: "Side", ja: "区分"),
        "report.side.sale": Phrase(en: "sale", ja: "販売"),
        "report.side.purchase": Phrase(en: "purchase", ja: "調達"),
        "report.side.both": Phrase(en: "both", ja: "両方"),
        "report.campaign": Phrase(en: "Campaign", ja: "施策"),
        "report.name": Phrase(en: "Name", ja: "名称"),
        "report.currency": Phrase(en: "Currency", ja: "通貨"),
        "report.none": Phrase(en: "(none)", ja: "（施策なし）"),
        "report.others": Phrase(en: "{0} others", ja: "その他 {0} 件"),
        "report.step": Phrase(en: "Step", ja: "段階"),
        "report.count": Phrase(en: "Number", ja: "件数"),
        "report.amount": Phrase(en: "Amount", ja: "金額"),
        "report.rate": Phrase(en: "Of the step before", ja: "前段階比"),
    ]

    private static let figures: [String: Phrase] = [
        "report.touches": Phrase(en: "Touches", ja: "接点"),
        "report.contacts": Phrase(en: "Contacts", ja: "接触先"),
        "report.warm": Phrase(en: "Became warm", ja: "温まった先"),
        "report.hot": Phrase(en: "Became hot", ja: "熱くなった先"),
        "report.evaluated": Phrase(en: "Judged", ja: "判定"),
        "report.crossings": Phrase(en: "Crossed", ja: "通過"),
        "report.accepted": Phrase(en: "Accepted", ja: "受入"),
        "report.orders": Phrase(en: "Orders", ja: "受注"),
        "report.qualified_suppliers": Phrase(en: "Qualified suppliers", ja: "認定仕入先"),
        "report.spend": Phrase(en: "Money spent", ja: "費用"),
        "report.ordered": Phrase(en: "Ordered", ja: "受注額"),
        "report.invoiced": Phrase(en: "Invoiced", ja: "請求額"),
        "report.collected": Phrase(en: "Cash collected", ja: "回収額"),
        "report.purchase_volume": Phrase(en: "Purchased", ja: "購買額"),
        "report.savings": Phrase(en: "Cost saved", ja: "コスト削減額"),
        "report.came_back": Phrase(en: "Collected and saved", ja: "回収＋削減"),
        "report.return": Phrase(en: "Return", ja: "費用対効果"),
        "report.unconverted": Phrase(en: "Not converted", ja: "未換算"),
    ]

    private static let cards: [String: Phrase] = [
        "report.key.return": Phrase(en: "{0} came back", ja: "費用対効果 {0}"),
        "report.key.invoiced": Phrase(en: "{0} invoiced", ja: "請求額 {0}"),
        "report.key.volume": Phrase(en: "of {0} purchased", ja: "購買額 {0}"),
        "report.key.leads": Phrase(en: "New leads accepted", ja: "新規見込客（受入）"),
        "report.key.orders": Phrase(en: "{0} orders in all", ja: "受注は全体で {0} 件"),
        "report.key.suppliers": Phrase(en: "New qualified suppliers", ja: "新規認定仕入先"),
        "report.key.candidates": Phrase(en: "{0} candidates crossed", ja: "関所を通った候補 {0} 社"),
    ]

    private static let notes: [String: Phrase] = [
        "report.note.amounts": Phrase(
            en: "Amounts in {0}, sales gross of tax, each on the day of its document or payment.",
            ja: "金額は {0} 建てです。販売は税込で、書類または入金の日付で集計しています。"),
        "report.note.return": Phrase(
            en: "Return = (cash collected + cost saved) ÷ money spent, to a tenth of a percent. None without spend.",
            ja: "費用対効果 =（回収額 + コスト削減額）÷ 費用。小数第 1 位まで（四捨五入）。費用がなければ表示しません。"),
        "report.note.attribution": Phrase(
            en: "A document belongs to the campaign that it names, else to that of the party's last touch before it.",
            ja: "受注や請求は、書類に書かれた施策、なければ直前の接点の施策に帰属します。"),
        "report.note.contacts": Phrase(
            en: "Contacts are parties at their first touch with a campaign; whom several reached counts for each.",
            ja: "接触先は、その施策に初めて触れた先の数です。複数の施策に触れた先は、それぞれで数えます。"),
        "report.note.both": Phrase(
            en: "A campaign for both sides stands in one row: its spend and its touches are counted once.",
            ja: "両方向けの施策は 1 行にまとめ、費用と接点は一度だけ数えています。"),
        "report.note.both_on_one_side": Phrase(
            en: "The spend of a campaign for both sides is not split: it stands whole in the report of each side.",
            ja: "両方向けの施策の費用は分けられないため、販売・調達それぞれの報告に全額を載せています。"),
        "report.note.none": Phrase(
            en: "Of the totals, {0} collected and {1} saved belong to no campaign.",
            ja: "合計のうち、どの施策にも帰属しない分は、回収額 {0}、削減額 {1} です。"),
        "report.note.period": Phrase(
            en: "Each step counts what happened in the period, not the same parties followed: a share can exceed 100%.",
            ja: "各段階は期間中の件数で、同じ先を追ったものではありません。前段階比は 100% を超えることがあります。"),
        "report.note.evaluated": Phrase(
            en: "A party is judged once a day at most, and counted on each day on which it was.",
            ja: "判定は 1 社につき 1 日 1 回までを、日ごとに数えています。"),
        "report.note.existing_customers": Phrase(
            en: "Orders and purchases include those of parties that were known before they could cross the gate.",
            ja: "受注と購買には、関所より前からの取引先の分も含まれます。"),
        "report.note.existing.sale": Phrase(
            en: "Customers dealt with before, admitted apart from leads and pulls: {0}.",
            ja: "既存の得意先として別に受け入れた先: {0}。"),
        "report.note.existing.purchase": Phrase(
            en: "Suppliers dealt with before, admitted apart from leads and pulls: {0}.",
            ja: "既存の仕入先として別に受け入れた先: {0}。"),
        "report.timeline.day": Phrase(en: "day", ja: "日付"),
        "report.timeline.kind": Phrase(en: "event", ja: "できごと"),
        "report.timeline.what": Phrase(en: "what", ja: "内容"),
        "report.timeline.number": Phrase(en: "number", ja: "番号"),
        "report.timeline.amount": Phrase(en: "amount", ja: "金額"),
        "report.timeline.person": Phrase(en: "person", ja: "担当者"),
        "report.timeline.kind.approval": Phrase(en: "supplier decision", ja: "取引先審査"),
        "report.timeline.kind.limit": Phrase(en: "credit limit", ja: "与信限度"),
        "report.timeline.kind.screening": Phrase(en: "screening", ja: "スクリーニング判定"),
        "report.timeline.kind.touch": Phrase(en: "touch", ja: "接点"),
        "report.timeline.kind.crossing": Phrase(en: "crossing", ja: "関所の通過"),
        "report.timeline.kind.order": Phrase(en: "order", ja: "受注"),
        "report.timeline.kind.invoice": Phrase(en: "invoice", ja: "請求"),
        "report.timeline.kind.payment": Phrase(en: "payment", ja: "入金消込"),
        "report.timeline.kind.purchase": Phrase(en: "purchase", ja: "発注"),
        "report.timeline.kind.note": Phrase(en: "note", ja: "メモ"),
        "report.timeline.kind.gift": Phrase(en: "gift", ja: "贈答"),
        "report.timeline.kind.task": Phrase(en: "task", ja: "タスク"),
        "report.strength.level": Phrase(en: "relationship", ja: "関係"),
        "report.strength.total": Phrase(en: "strength", ja: "強さ"),
        "report.strength.contact": Phrase(en: "contact", ja: "相手"),
        "report.strength.evidence": Phrase(en: "evidence", ja: "根拠"),
        "report.strength.points": Phrase(en: "points", ja: "点"),
        "report.strength.now": Phrase(en: "now", ja: "現在"),
        "report.strength.level.strong": Phrase(en: "strong", ja: "強い"),
        "report.strength.level.steady": Phrase(en: "steady", ja: "安定"),
        "report.strength.level.weak": Phrase(en: "weak", ja: "弱い"),
        "report.strength.level.none": Phrase(en: "none", ja: "なし"),
        "report.strength.evidence.meeting": Phrase(en: "meeting", ja: "面談"),
        "report.strength.evidence.visit": Phrase(en: "visit", ja: "訪問"),
        "report.strength.evidence.attend": Phrase(en: "attended", ja: "参加"),
        "report.strength.evidence.call": Phrase(en: "call", ja: "電話"),
        "report.strength.evidence.reply": Phrase(en: "reply", ja: "返信"),
        "report.strength.evidence.card": Phrase(en: "card", ja: "名刺交換"),
        "report.strength.evidence.request": Phrase(en: "request", ja: "問い合わせ"),
        "report.strength.evidence.submit": Phrase(en: "form", ja: "フォーム送信"),
        "report.strength.evidence.download": Phrase(en: "download", ja: "資料請求"),
        "report.strength.evidence.click": Phrase(en: "click", ja: "クリック"),
        "report.strength.evidence.note": Phrase(en: "conversation", ja: "会話"),
        "report.strength.evidence.promise_kept": Phrase(en: "promise kept", ja: "約束を守った"),
        "report.strength.evidence.promise_late": Phrase(en: "promise kept late", ja: "約束に遅れた"),
        "report.strength.evidence.promise_overdue": Phrase(en: "promise overdue", ja: "約束を果たしていない"),
        "report.strength.evidence.acquaintance": Phrase(en: "long acquaintance", ja: "付き合いの長さ"),
        "report.strength.evidence.breadth": Phrase(en: "several contacts", ja: "複数の窓口"),
        "report.strength.rule": Phrase(
            en:
                "Strong from 50, steady from 20, weak from 5. Evidence fades by half every 180 days, each contact and kind once a day; gifts count for nothing.",
            ja: "50 以上は強い、20 以上は安定、5 以上は弱い。根拠は 180 日で半減し、相手と種類ごとに一日一回だけ数えます。贈答は数えません。"),
        "report.timeline.cut": Phrase(
            en: "There is more: --limit N shows more.", ja: "続きがあります。--limit N で増やせます。"),
        "report.note.converted": Phrase(
            en: "{0} converted at the latest rate on or before each day, rounded half up per campaign and day.",
            ja: "{0} は、各日以前で最新の為替レートで換算し、施策・日ごとに四捨五入しています。"),
        "report.note.unconverted.spend": Phrase(
            en: "Not in these figures for want of a rate: {0} spent. Import rates: sekisho import rates FILE",
            ja: "レートがないため含まれていません: 費用 {0}。取り込み: sekisho import rates FILE"),
        "report.note.unconverted.ordered": Phrase(
            en: "Not in these figures for want of a rate: {0} ordered. Import rates: sekisho import rates FILE",
            ja: "レートがないため含まれていません: 受注額 {0}。取り込み: sekisho import rates FILE"),
        "report.note.unconverted.invoiced": Phrase(
            en: "Not in these figures for want of a rate: {0} invoiced. Import rates: sekisho import rates FILE",
            ja: "レートがないため含まれていません: 請求額 {0}。取り込み: sekisho import rates FILE"),
        "report.note.unconverted.collected": Phrase(
            en: "Not in these figures for want of a rate: {0} collected. Import rates: sekisho import rates FILE",
            ja: "レートがないため含まれていません: 回収額 {0}。取り込み: sekisho import rates FILE"),
        "report.note.unconverted.purchase_volume": Phrase(
            en: "Not in these figures for want of a rate: {0} purchased. Import rates: sekisho import rates FILE",
            ja: "レートがないため含まれていません: 購買額 {0}。取り込み: sekisho import rates FILE"),
        "report.note.unconverted.savings": Phrase(
            en: "Not in these figures for want of a rate: {0} saved. Import rates: sekisho import rates FILE",
            ja: "レートがないため含まれていません: 削減額 {0}。取り込み: sekisho import rates FILE"),
    ]

    private static let ageing: [String: Phrase] = [
        "report.party": Phrase(en: "Party", ja: "取引先"),
        "report.ageing.sale": Phrase(en: "Ageing of receivables", ja: "売掛金年齢表"),
        "report.ageing.purchase": Phrase(en: "Ageing of payables", ja: "買掛金年齢表"),
        "report.ageing.by_age": Phrase(en: "Open amounts by age", ja: "経過日数別の残高"),
        "report.ageing.open": Phrase(en: "Open", ja: "残高"),
        "report.ageing.overdue": Phrase(en: "Overdue", ja: "延滞額"),
        "report.ageing.share": Phrase(en: "{0} of what is open", ja: "残高の {0}"),
        "report.ageing.unapplied": Phrase(en: "Unapplied cash", ja: "未充当入金"),
        "report.ageing.not_due": Phrase(en: "Not due", ja: "期日前"),
        "report.ageing.days_1_30": Phrase(en: "1–30 days", ja: "1〜30日"),
        "report.ageing.days_31_60": Phrase(en: "31–60 days", ja: "31〜60日"),
        "report.ageing.days_61_90": Phrase(en: "61–90 days", ja: "61〜90日"),
        "report.ageing.days_over_90": Phrase(en: "Over 90 days", ja: "90日超"),
        "report.note.ageing": Phrase(
            en: "Days past the due date. Totals in {0} at the latest rate on or before the day; rows as agreed.",
            ja: "期日からの経過日数です。合計は当日以前で最新のレートで {0} に換算し、各行は取引通貨のままです。"),
        "report.note.ageing.past": Phrase(
            en: "What was paid between this day and {0} is no longer open and not shown.",
            ja: "この日から {0} までに支払われた分は、残高に含まれません。"),
        "report.note.unconverted.open": Phrase(
            en: "Not in the totals for want of a rate: {0}. Import rates: sekisho import rates FILE",
            ja: "レートがないため合計に含まれていません: {0}。取り込み: sekisho import rates FILE"),
    ]
}
