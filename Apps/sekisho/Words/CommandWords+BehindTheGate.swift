import Vocabulary

/// The messages of the commands behind the gate: sourcing, sales, the demo.
extension CommandWords {
    static let behindTheGate: Words = [
        "command.supplier.codes": Phrase(
            en: "Candidates, by code or name.", ja: "候補（コードまたは名称。複数可）"),
        "command.supplier.approved": Phrase(en: "{0} is a supplier now.", ja: "{0} を仕入先として承認しました。"),
        "command.supplier.approved.would": Phrase(en: "{0} would become a supplier.", ja: "{0} を仕入先として承認します。"),
        "command.supplier.rejected": Phrase(en: "{0} is rejected.", ja: "{0} を見送りました。"),
        "command.supplier.rejected.would": Phrase(en: "{0} would be rejected.", ja: "{0} を見送ります。"),
        "command.credit.customer": Phrase(
            en: "The customer: code, name, kana, phone, e-mail or number.", ja: "得意先（コード、名称、カナ、電話、メール、番号）"),
        "command.credit.currency": Phrase(en: "Currency (default: JPY).", ja: "通貨（既定: JPY）"),
        "command.credit.released": Phrase(en: "The reservation {0} is released.", ja: "「{0}」の与信枠を解放しました。"),
        "command.credit.released.would": Phrase(en: "The reservation {0} would be released.", ja: "「{0}」の与信枠を解放します。"),
        "command.credit.set_off.agreed": Phrase(
            en: "Debts with {0} are set off in {1}.", ja: "{0} との債権債務を {1} で相殺します。"),
        "command.credit.set_off.agreed.would": Phrase(
            en: "Debts with {0} would be set off in {1}.", ja: "{0} との債権債務を {1} で相殺することになります。"),
        "command.credit.set_off.ended": Phrase(
            en: "Debts with {0} in {1} are no longer set off.", ja: "{0} との {1} の相殺を終えました。"),
        "command.credit.set_off.ended.would": Phrase(
            en: "Debts with {0} in {1} would no longer be set off.", ja: "{0} との {1} の相殺を終えることになります。"),
        "command.receipt.match.either": Phrase(
            en: "Give --fee or --in-part, not both.", ja: "--fee と --in-part はどちらか一方だけ指定できます。"),
        "command.report.ageing.by_invoice": Phrase(
            en: "A party and --overdue go with --by invoice.", ja: "取引先と --overdue は --by invoice と一緒に指定してください。"),
        "command.report.drill.one_campaign": Phrase(
            en: "Give --campaign or --no-campaign, not both.", ja: "--campaign と --no-campaign はどちらか一方だけ指定できます。"),
        "command.payer.learned": Phrase(en: "“{0}” is a name under which {1} pays.", ja: "「{0}」を {1} の振込名義として登録しました。"),
        "command.payer.learned.would": Phrase(
            en: "“{0}” would be a name under which {1} pays.", ja: "「{0}」を {1} の振込名義として登録します。"),
        "command.payer.forgotten": Phrase(en: "The name “{0}” is forgotten.", ja: "振込名義「{0}」の登録を消しました。"),
        "command.payer.forgotten.would": Phrase(
            en: "The name “{0}” would be forgotten.", ja: "振込名義「{0}」の登録を消します。"),
        "command.demo.in_use": Phrase(
            en: "{0} is not only a demo's, or somebody has worked there since. Nothing was changed.",
            ja: "{0} は demo だけのものではないか、その後に操作されています。何も変更していません。",
            hintEn: "Name another folder: sekisho demo --directory demo-2. With --yes the database is kept beside it.",
            hintJa: "別のフォルダを指定してください: sekisho demo --directory demo-2。--yes を付けると、いまのデータベースを脇に残して始めます。"),
        "command.demo.kept": Phrase(
            en: "The database that was there is kept in {0}.", ja: "元のデータベースは {0} に残しています。"),
        "command.demo.bad_scale": Phrase(en: "A scale is a number from 1 to 10000.", ja: "倍数は 1 から 10000 の数です。"),
        "command.demo.write": Phrase(
            en: "The sample company writes its files to {0}.", ja: "サンプルの会社のファイルを {0} に書き出します。"),
        "command.demo.month": Phrase(
            en:
                "{0}: {1} records imported; {2} leads and {3} candidate suppliers through the gate; {4} receipts matched",
            ja: "{0}: 取込 {1} 件、関所の通過 リード {2} 件・調達先候補 {3} 件、入金消込 {4} 件"),
        "command.demo.rejected": Phrase(en: "{0}: {1} rows refused", ja: "{0}: 取込不可 {1} 行"),
        "command.demo.approval": Phrase(en: "qualification passed", ja: "取引先認定に合格"),
        "command.demo.credit": Phrase(en: "credit check {0} for {1} — {2} {3}", ja: "与信照会 {0} {1} — {2} {3}"),
        "command.demo.page": Phrase(en: "The report as a page: {0}", ja: "報告書のページ: {0}"),
        "command.demo.next": Phrase(
            en: "Look around: sekisho contact list --side sale --temperature hot --database {0}",
            ja: "次は: sekisho contact list --side sale --temperature hot --database {0}"),
    ]
}
