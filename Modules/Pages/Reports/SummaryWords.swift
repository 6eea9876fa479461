import Reports
import Vocabulary

extension SummaryReport {
    /// Titles, notes and terms of the summary.
    static let words: Words = [
        "page.report.summary": Phrase(en: "Management summary", ja: "経営サマリー"),
        "page.report.summary.title.sale": Phrase(en: "Management summary: sale", ja: "経営サマリー（販売）"),
        "page.report.summary.title.purchase": Phrase(en: "Management summary: purchase", ja: "経営サマリー（調達）"),
        "page.report.summary.money": Phrase(en: "Campaigns: money", ja: "施策別の収支"),
        "page.report.summary.road": Phrase(en: "Campaigns: the road", ja: "施策別の進捗"),
        "page.report.summary.to_money": Phrase(en: "Money spent and what came back", ja: "投下費用と回収額"),
        "page.report.summary.through_gate": Phrase(en: "Through the gate", ja: "関所の通過状況"),
        "page.report.summary.by_campaign": Phrase(en: "What each campaign brought back", ja: "施策ごとの費用と成果"),
        "page.report.summary.over_time.day": Phrase(en: "Day by day", ja: "推移（日別）"),
        "page.report.summary.over_time.week": Phrase(
            en: "Week by week, each by its first day", ja: "推移（週別・週の初日で表示）"),
        "page.report.summary.over_time.month": Phrase(en: "Month by month", ja: "推移（月別）"),
        "page.report.summary.over_time.year": Phrase(en: "Year by year", ja: "推移（年別）"),
        "page.report.summary.empty": Phrase(
            en: "No figures yet: nothing has come in. How to feed it is said below.",
            ja: "まだ数字がありません。何も取り込まれていません。取り込み方は下のとおりです。"),
        "page.report.summary.sentence.both": Phrase(
            en: "{0} were spent and {1} came back: {2} as cash from customers, {3} as cost saved on purchases.",
            ja: "費用 {0} に対し、回収・削減額は {1} です。内訳は、顧客からの回収 {2}、調達コストの削減 {3} です。"),
        "page.report.summary.sentence.sale": Phrase(
            en: "{0} were spent and {2} were collected from customers.", ja: "費用 {0} に対し、顧客からの回収額は {2} です。"),
        "page.report.summary.sentence.purchase": Phrase(
            en: "{0} were spent and {3} were saved on purchases.", ja: "費用 {0} に対し、調達コストの削減額は {3} です。"),
        "page.report.none": Phrase(en: "(none)", ja: "（施策なし）"),
        "page.report.others": Phrase(en: "{0} others", ja: "その他 {0} 件"),
        "page.report.key.return": Phrase(en: "returned {0} × the spend", ja: "回収倍率 {0} 倍（回収額＋削減額 ÷ 費用）"),
        "page.report.key.invoiced": Phrase(en: "{0} invoiced", ja: "請求額 {0}"),
        "page.report.key.of_new": Phrase(en: "{0} of it from new customers", ja: "うち新規顧客 {0}"),
        "page.report.summary.customers": Phrase(en: "New and existing customers", ja: "新規顧客と既存顧客"),
        "page.report.key.volume": Phrase(en: "of {0} purchased", ja: "購買額 {0}"),
        "page.report.key.orders": Phrase(en: "{0} orders in all", ja: "受注は全体で {0} 件"),
        "page.report.key.candidates": Phrase(en: "{0} candidates crossed", ja: "関所を通った候補 {0} 社"),
        "page.report.note.return": Phrase(
            en: "Return = (cash collected + cost saved) ÷ money spent, to one decimal. None without spend.",
            ja: "回収倍率 =（回収額＋削減額）÷ 費用。小数第 1 位まで（四捨五入）。費用がなければ表示しません。"),
        "page.report.note.attribution": Phrase(
            en:
                "A document belongs to the campaign that it names, else to that of the party's last interaction before it.",
            ja: "受注や請求は、書類に書かれた施策、なければ直前の接点の施策に帰属します。"),
        "page.report.note.contacts": Phrase(
            en:
                "Contacts are parties at their first interaction with a campaign; whom several reached counts for each.",
            ja: "接触企業は、その施策に初めて反応した取引先の数です。複数の施策に反応した取引先は、それぞれで数えます。"),
        "page.report.note.drill_into": Phrase(
            en: "Every figure opens to its documents, by the name that files give it: {0}",
            ja: "どの数字も、ファイルの列名で内訳（書類）を表示できます: {0}"),
        "page.report.note.both": Phrase(
            en: "A campaign for both sides stands in one row: its spend and its interactions are counted once.",
            ja: "両方向けの施策は 1 行にまとめ、費用と接点は一度だけ数えています。"),
        "page.report.note.both_on_one_side": Phrase(
            en: "The spend of a campaign for both sides is not split: it stands whole in the report of each side.",
            ja: "両方向けの施策の費用は分けられないため、販売・調達それぞれの報告に全額を載せています。"),
        "page.report.note.none": Phrase(
            en: "Of the totals, {0} collected and {1} saved belong to no campaign.",
            ja: "合計のうち、どの施策にも帰属しない分は、回収額 {0}、削減額 {1} です。"),
        "term.report.campaign": Phrase(en: "Campaign", ja: "施策"),
        "term.report.came_back": Phrase(en: "Collected and saved", ja: "回収＋削減"),
        "term.report.return": Phrase(en: "Return", ja: "回収倍率"),
        "term.report.unconverted": Phrase(en: "Not converted", ja: "未換算"),
        "term.report.share_of_new": Phrase(en: "Share of new", ja: "新規の割合"),
        "term.report.new_orders": Phrase(en: "Orders of new ones", ja: "新規受注件数"),
        "term.report.new_ordered": Phrase(en: "Ordered by new ones", ja: "新規受注額"),
        "term.report.new_invoiced": Phrase(en: "Invoiced to new ones", ja: "新規請求額"),
        "term.report.new_collected": Phrase(en: "Collected from new ones", ja: "新規回収額"),
        "term.report.key.leads": Phrase(en: "New leads accepted", ja: "新規見込み客（受理）"),
        "term.report.key.suppliers": Phrase(en: "New qualified suppliers", ja: "新規認定仕入先"),
    ]
}
