import Vocabulary

/// The words of the commands behind the gate, where money is made and saved: sourcing, sales, reports, the demo.
extension CommandWords {
    static let behindTheGate: Words = [
        "command.supplier": Phrase(en: "Candidate suppliers and suppliers.", ja: "調達先候補と仕入先"),
        "command.supplier.register": Phrase(en: "Register a candidate supplier.", ja: "調達先候補を登録します。"),
        "command.supplier.register.example": Phrase(
            en: "Example: sekisho supplier register \"Formosa Bearings\" --country TW --email sales@formosa.example",
            ja: "例: sekisho supplier register 台湾軸承股份有限公司 --country TW --email sales@formosa.example"),
        "command.supplier.name": Phrase(en: "Name of the company.", ja: "会社名"),
        "command.supplier.item": Phrase(en: "what it offers", ja: "扱う品目"),
        "command.supplier.origin": Phrase(en: "Campaign to which it is owed.", ja: "きっかけのキャンペーン"),
        "command.supplier.approve": Phrase(en: "Approve a candidate as supplier.", ja: "候補を仕入先として承認します。"),
        "command.supplier.approve.example": Phrase(
            en: "Example: sekisho supplier approve P-000123 --reason \"audit passed\"",
            ja: "例: sekisho supplier approve P-000123 --reason 工場監査に合格"),
        "command.supplier.approved": Phrase(en: "{0} is a supplier now.", ja: "{0} を仕入先として承認しました。"),
        "command.supplier.approved.would": Phrase(en: "{0} would become a supplier.", ja: "{0} を仕入先として承認します。"),
        "command.supplier.reject": Phrase(en: "Reject a candidate.", ja: "候補を見送ります。"),
        "command.supplier.reject.example": Phrase(
            en: "Example: sekisho supplier reject P-000123 --reason \"no capacity\"",
            ja: "例: sekisho supplier reject P-000123 --reason 生産能力が不足"),
        "command.supplier.rejected": Phrase(en: "{0} is rejected.", ja: "{0} を見送りました。"),
        "command.supplier.rejected.would": Phrase(en: "{0} would be rejected.", ja: "{0} を見送ります。"),
        "command.supplier.candidates": Phrase(en: "List candidates that wait for a decision.", ja: "判断を待つ候補を一覧します。"),
        "command.supplier.candidates.example": Phrase(
            en: "Example: sekisho supplier candidates", ja: "例: sekisho supplier candidates"),
        "command.supplier.list": Phrase(en: "List suppliers.", ja: "仕入先を一覧します。"),
        "command.supplier.list.example": Phrase(en: "Example: sekisho supplier list", ja: "例: sekisho supplier list"),
        "command.supplier.savings": Phrase(en: "Show what was bought and saved.", ja: "購買額と低減額を示します。"),
        "command.supplier.savings.example": Phrase(
            en: "Example: sekisho supplier savings -p 2026Q4 --by item",
            ja: "例: sekisho supplier savings -p 2026Q4 --by item"),
        "command.supplier.savings.by": Phrase(en: "supplier or item.", ja: "supplier または item"),
        "command.lead": Phrase(en: "Leads of sales.", ja: "営業のリード"),
        "command.lead.list": Phrase(en: "List leads behind the gate.", ja: "関所を通ったリードを一覧します。"),
        "command.lead.list.example": Phrase(en: "Example: sekisho lead list", ja: "例: sekisho lead list"),
        "command.lead.pull": Phrase(en: "Pull a lead out of marketing's list.", ja: "マーケティングのリストからリードを引き出します。"),
        "command.lead.pull.example": Phrase(
            en: "Example: sekisho lead pull P-000123 --reason \"asked by phone\"",
            ja: "例: sekisho lead pull P-000123 --reason 電話で問い合わせ"),
        "command.credit": Phrase(en: "Credit.", ja: "与信"),
        "command.credit.check": Phrase(
            en: "Decide whether a customer may buy on credit.", ja: "得意先に掛けで売ってよいかを判断します。"),
        "command.credit.check.example": Phrase(
            en: "Example: sekisho credit check P-000123 --amount 300000",
            ja: "例: sekisho credit check P-000123 --amount 300000"),
        "command.credit.customer": Phrase(en: "Code of the customer.", ja: "得意先コード"),
        "command.credit.amount": Phrase(en: "Amount, tax included.", ja: "税込みの金額"),
        "command.credit.currency": Phrase(en: "Currency (default: JPY).", ja: "通貨（既定: JPY）"),
        "command.credit.reserve": Phrase(
            en: "Hold the amount under this key where the answer is yes.", ja: "可のとき、このキーで枠を確保する"),
        "command.credit.key": Phrase(en: "Key of the reservation.", ja: "確保のキー"),
        "command.credit.release": Phrase(en: "End a reservation.", ja: "枠の確保を解きます。"),
        "command.credit.release.example": Phrase(
            en: "Example: sekisho credit release ORDER-42", ja: "例: sekisho credit release ORDER-42"),
        "command.credit.released": Phrase(en: "The reservation {0} is ended.", ja: "確保 {0} を解きました。"),
        "command.credit.released.would": Phrase(en: "The reservation {0} would be ended.", ja: "確保 {0} を解きます。"),
        "command.credit.set_off": Phrase(
            en: "Record that debts are set off: what we owe a customer takes from its exposure.",
            ja: "相殺の合意を記録します。得意先への買掛金が与信の残高から差し引かれます。"),
        "command.credit.set_off.example": Phrase(
            en: "Example: sekisho credit set-off P-000123", ja: "例: sekisho credit set-off P-000123"),
        "command.credit.set_off.end": Phrase(
            en: "The agreement ends; what is owed beyond the limit becomes an excess.",
            ja: "合意を終える（限度額を超える残高は超過になる）"),
        "command.credit.set_off.agreed": Phrase(
            en: "Debts with {0} are set off in {1}.", ja: "{0} との債権債務を {1} で相殺します。"),
        "command.credit.set_off.agreed.would": Phrase(
            en: "Debts with {0} would be set off in {1}.", ja: "{0} との債権債務を {1} で相殺することになります。"),
        "command.credit.set_off.ended": Phrase(
            en: "Debts with {0} in {1} are no longer set off.", ja: "{0} との {1} の相殺を終えました。"),
        "command.credit.set_off.ended.would": Phrase(
            en: "Debts with {0} in {1} would no longer be set off.", ja: "{0} との {1} の相殺を終えることになります。"),
        "command.receipt": Phrase(en: "Money received.", ja: "入金"),
        "command.receipt.match": Phrase(en: "Match receipts with invoices.", ja: "入金を請求に消し込みます。"),
        "command.receipt.match.example": Phrase(
            en: "Example: sekisho receipt match --dry-run", ja: "例: sekisho receipt match --dry-run"),
        "command.receipt.oldest_first": Phrase(
            en: "Pay a known payer's oldest invoices, in part too.", ja: "振込人が分かれば、古い請求から一部でも充てる"),
        "command.report": Phrase(en: "Questions of management.", ja: "経営の問い"),
        "command.report.summary": Phrase(
            en: "From money spent to cash collected and cost saved, per campaign.",
            ja: "使った費用から、回収した現金と低減した原価までを、施策ごとに示します。"),
        "command.report.summary.example": Phrase(
            en: "Example: sekisho report summary -p 2026Q4 -o summary.html",
            ja: "例: sekisho report summary -p 2026Q4 -o summary.html"),
        "command.report.funnel": Phrase(
            en: "From touches to cash and to savings, step by step.", ja: "接点から入金と低減までの歩留まりを段階ごとに示します。"),
        "command.report.funnel.example": Phrase(
            en: "Example: sekisho report funnel -p fy2026 --side sale",
            ja: "例: sekisho report funnel -p fy2026 --side sale"),
        "command.report.ageing": Phrase(
            en: "Open items by days past due.", ja: "未回収・未払いを延滞日数ごとに示します（年齢調べ）。"),
        "command.report.ageing.example": Phrase(
            en: "Example: sekisho report ageing --as-of 2026-11-30", ja: "例: sekisho report ageing --as-of 2026-11-30"),
        "command.demo": Phrase(en: "Walk the whole road on sample data.", ja: "見本のデータで全行程をたどります。"),
        "command.demo.example": Phrase(
            en: "Example: sekisho demo --directory sekisho-demo", ja: "例: sekisho demo --directory sekisho-demo"),
        "command.demo.directory": Phrase(
            en: "Folder for database, samples and page; only those of an earlier demo are replaced.",
            ja: "データベース、見本、報告書を置くフォルダ（置き換えるのは以前の demo のものだけ）"),
        "command.demo.in_use": Phrase(
            en: "{0} is not only a demo's, or somebody has worked there since. Nothing was changed.",
            ja: "{0} は demo だけのものではないか、その後に操作されています。何も変更していません。",
            hintEn: "Name another folder: sekisho demo --directory demo-2. With --yes the database is kept beside it.",
            hintJa: "別のフォルダを指定してください: sekisho demo --directory demo-2。--yes を付けると、いまのデータベースを脇に残して始めます。"),
        "command.demo.kept": Phrase(
            en: "The database that was there is kept in {0}.", ja: "元のデータベースは {0} に残しています。"),
        "command.demo.scale": Phrase(en: "So many times the data.", ja: "データの量の倍数"),
        "command.demo.bad_scale": Phrase(en: "A scale is a number from 1 to 10000.", ja: "倍数は 1 から 10000 の数です。"),
        "command.demo.write": Phrase(en: "The sample company writes its files to {0}.", ja: "見本の会社のファイルを {0} に書き出します。"),
        "command.demo.import": Phrase(en: "import {0}: {1} taken in, {2} refused", ja: "取込 {0}: {1} 件、取込不可 {2} 件"),
        "command.demo.gate": Phrase(
            en: "gate, {0}: {1} candidates judged, {2} crossed", ja: "関所（{0}）: {1} 件を判定し、{2} 件が通過"),
        "command.demo.approval": Phrase(en: "qualification passed", ja: "取引先認定に合格"),
        "command.demo.decide": Phrase(
            en: "{0} leads accepted, {1} returned, {2} suppliers approved",
            ja: "リード {0} 件を受理、{1} 件を差戻し、仕入先 {2} 社を承認"),
        "command.demo.match": Phrase(
            en: "receipts: {0} matched, {1} in part, {2} open", ja: "入金消込: 済 {0} 件、一部 {1} 件、未 {2} 件"),
        "command.demo.credit": Phrase(en: "credit check {0} for {1} — {2} {3}", ja: "与信照会 {0} {1} — {2} {3}"),
        "command.demo.page": Phrase(en: "The report as a page: {0}", ja: "報告書のページ: {0}"),
        "command.demo.next": Phrase(
            en: "Look around: sekisho contact list --side sale --temperature hot --database {0}",
            ja: "次は: sekisho contact list --side sale --temperature hot --database {0}"),
    ]
}
