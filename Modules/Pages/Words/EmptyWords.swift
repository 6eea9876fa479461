import Vocabulary

/// What a list says that has no rows: of what there are none, and where it helps, what comes next. A list finds its
/// words under its own name, `page.empty.lead.list`.
enum EmptyWords {
    static let all: Words = [
        "page.empty.supplier.savings": Phrase(
            en: "Nothing was purchased in this period.", ja: "この期間の購買はありません。",
            hintEn: "Import purchase orders: sekisho import purchase_orders FILE",
            hintJa: "発注の取込: sekisho import purchase_orders FILE"),
        "page.empty.supplier.candidates": Phrase(
            en: "No candidate suppliers yet.", ja: "調達先候補はまだありません。",
            hintEn: "Register one: sekisho supplier register NAME", hintJa: "登録: sekisho supplier register 名称"),
        "page.empty.supplier.list": Phrase(
            en: "No suppliers yet.", ja: "仕入先はまだありません。",
            hintEn: "See who waits to be approved: sekisho supplier candidates",
            hintJa: "承認を待つ候補: sekisho supplier candidates"),
        "page.empty.invoice.list": Phrase(
            en: "No such invoices.", ja: "該当する請求はありません。",
            hintEn: "Import invoices: sekisho import invoices FILE", hintJa: "請求の取込: sekisho import invoices FILE"),
        "page.empty.rules.apply": Phrase(en: "The rules have no effect today.", ja: "本日時点の影響はありません。"),
        "page.empty.rules.list": Phrase(en: "No versions.", ja: "版はありません。"),
        "page.empty.doctor": Phrase(en: "Nothing to report.", ja: "報告することはありません。"),
        "page.empty.verify": Phrase(en: "No checks.", ja: "検査項目はありません。"),
        "page.empty.schema.list": Phrase(en: "No schemas.", ja: "形式はありません。"),
        "page.empty.contact.list": Phrase(
            en: "No contacts of this temperature.", ja: "この温度の接触企業はありません。",
            hintEn: "Record what happened: sekisho touch add P-000123 --kind visit --medium visit",
            hintJa: "接点の登録: sekisho touch add P-000123 --kind visit --medium visit"),
        "page.empty.touch": Phrase(en: "No score is changed by it.", ja: "スコアの変化はありません。"),
        "page.empty.campaign.list": Phrase(
            en: "No campaigns yet.", ja: "施策はまだありません。",
            hintEn: "Import them: sekisho import campaigns FILE", hintJa: "取込: sekisho import campaigns FILE"),
        "page.empty.report.funnel": Phrase(en: "No steps in this period.", ja: "この期間の実績はありません。"),
        "page.empty.party.strength": Phrase(
            en: "Nothing shows a relationship yet.", ja: "関係の根拠となる記録はまだありません。"),
        "page.empty.report.ageing.invoices": Phrase(en: "No open invoices.", ja: "未決済の請求はありません。"),
        "page.empty.party.find": Phrase(
            en: "No party matches.", ja: "該当する取引先はありません。",
            hintEn: "Add one: sekisho party add NAME", hintJa: "登録: sekisho party add 名称"),
        "page.empty.party.confirm": Phrase(en: "No field was confirmed.", ja: "確認した項目はありません。"),
        "page.empty.party.rules": Phrase(en: "No fields with a half-life.", ja: "鮮度の基準のある項目はありません。"),
        "page.empty.party.duplicates": Phrase(en: "No duplicates found.", ja: "重複する取引先はありません。"),
        "page.empty.party.timeline": Phrase(
            en: "Nothing has happened with this party yet.", ja: "この取引先の出来事はまだありません。"),
        "page.empty.party.stale": Phrase(en: "No data needs to be confirmed.", ja: "確認し直す取引先はありません。"),
        "page.empty.party.written": Phrase(en: "No field changes.", ja: "変更される項目はありません。"),
        "page.empty.party.likeness": Phrase(en: "Nothing can be compared.", ja: "比較できる項目がありません。"),
        "page.empty.party.traits": Phrase(
            en: "No traits noted.", ja: "人物メモはまだありません。",
            hintEn: "Add one: sekisho party trait add P-000123 golf --kind interest",
            hintJa: "登録: sekisho party trait add P-000123 ゴルフ --kind interest"),
        "page.empty.party.gifts": Phrase(
            en: "No gifts recorded.", ja: "贈答・接待の記録はまだありません。",
            hintEn: "Record one: sekisho party gift add P-000123 \"year-end gift\" --direction given --amount 5000",
            hintJa: "登録: sekisho party gift add P-000123 お歳暮 --direction given --amount 5000"),
        "page.empty.party.gift_limits": Phrase(en: "No limits.", ja: "限度額はありません。"),
        "page.empty.party.cards": Phrase(
            en: "No business cards yet.", ja: "名刺はまだありません。",
            hintEn: "Import them: sekisho import cards FILE", hintJa: "取込: sekisho import cards FILE"),
        "page.empty.party.stakeholders": Phrase(
            en: "No stakeholders noted.", ja: "利害関係者はまだ登録されていません。",
            hintEn: "Add one: sekisho party stakeholder add P-000123 --topic \"line 3\" --role decides",
            hintJa: "登録: sekisho party stakeholder add P-000123 --topic 第3ライン --role decides"),
        "page.empty.party.notes": Phrase(
            en: "No notes yet.", ja: "メモはまだありません。",
            hintEn: "Add one: sekisho party note add P-000123 TEXT",
            hintJa: "登録: sekisho party note add P-000123 内容"),
        "page.empty.party.relations": Phrase(en: "No relations.", ja: "関係は登録されていません。"),
        "page.empty.party.group": Phrase(en: "No group of companies.", ja: "企業グループはありません。"),
        "page.empty.gate.list": Phrase(
            en: "No parties on this side of the gate.", ja: "該当する取引先はありません。",
            hintEn: "Judge the candidates: sekisho gate evaluate --side sale --dry-run",
            hintJa: "候補の判定: sekisho gate evaluate --side sale --dry-run"),
        "page.empty.gate.report": Phrase(en: "No judgements in this period.", ja: "この期間の判定はありません。"),
        "page.empty.gate.owner": Phrase(en: "No such parties.", ja: "該当する取引先はありません。"),
        "page.empty.gate.policy.list": Phrase(en: "No policies.", ja: "基準はありません。"),
        "page.empty.plan.list": Phrase(
            en: "No plans yet.", ja: "計画はまだありません。",
            hintEn: "Look for duplicates: sekisho party duplicates", hintJa: "二重登録の検索: sekisho party duplicates"),
        "page.empty.task.list": Phrase(
            en: "No open tasks.", ja: "未完了のタスクはありません。",
            hintEn: "Add one: sekisho task add P-000123 TEXT", hintJa: "登録: sekisho task add P-000123 内容"),
        "page.empty.privacy.purposes": Phrase(
            en: "No purposes of use yet.", ja: "利用目的はまだ登録されていません。",
            hintEn: "Register one: sekisho privacy purposes set newsletter --text \"Monthly newsletter\" --kind person",
            hintJa: "登録: sekisho privacy purposes set newsletter --text 月刊メールマガジンの送付 --kind person"),
        "page.empty.privacy.due": Phrase(en: "Nobody is due for erasure.", ja: "期限の過ぎた個人はいません。"),
        "page.empty.screening.show": Phrase(en: "No hits for this party.", ja: "この取引先に該当の可能性はありません。"),
        "page.empty.screening.lists": Phrase(
            en: "No watch lists yet.", ja: "要注意者リストはまだありません。",
            hintEn: "Import one: sekisho import watchlist FILE", hintJa: "取込: sekisho import watchlist FILE"),
        "page.empty.screening.list": Phrase(en: "No hits are waiting.", ja: "判定待ちの該当の可能性はありません。"),
        "page.empty.screening.due": Phrase(en: "No checks are due.", ja: "期日の来た確認はありません。"),
        "page.empty.user.roles": Phrase(en: "No rights.", ja: "権限はありません。"),
        "page.empty.audit.list": Phrase(en: "No such actions.", ja: "該当する操作はありません。"),
        "page.empty.user.list": Phrase(
            en: "No users.", ja: "利用者はいません。",
            hintEn: "Add one: sekisho user add tanaka --role sales", hintJa: "登録: sekisho user add tanaka --role sales"),
        "page.empty.import.columns": Phrase(en: "No columns.", ja: "列はありません。"),
        "page.empty.import.list": Phrase(
            en: "No imports yet.", ja: "取込はまだありません。",
            hintEn: "Try one: sekisho import parties FILE --dry-run",
            hintJa: "取込を試すには: sekisho import parties FILE --dry-run"),
        "page.empty.receipt.list": Phrase(
            en: "No such receipts.", ja: "該当する入金はありません。",
            hintEn: "Import receipts: sekisho import receipts FILE", hintJa: "入金の取込: sekisho import receipts FILE"),
        "page.empty.payer.list": Phrase(
            en: "No payer names learnt yet.", ja: "登録された振込名義はまだありません。",
            hintEn: "Register one: sekisho payer learn \"ﾔﾏﾀﾞ ﾀﾛｳ\" P-000123",
            hintJa: "登録: sekisho payer learn \"ﾔﾏﾀﾞ ﾀﾛｳ\" P-000123"),
        "page.empty.lead.list": Phrase(
            en: "No leads yet.", ja: "リードはまだありません。",
            hintEn: "See who would pass the gate: sekisho gate evaluate --side sale --dry-run",
            hintJa: "関所を通る候補の確認: sekisho gate evaluate --side sale --dry-run"),
        "page.empty.item.list": Phrase(
            en: "No items yet.", ja: "品目はまだありません。",
            hintEn: "Import them: sekisho import items FILE", hintJa: "取込: sekisho import items FILE"),
        "page.empty.gate.show": Phrase(
            en: "It has not crossed the gate.", ja: "関所をまだ通過していません。",
            hintEn: "Judge it: sekisho gate evaluate --side sale --dry-run",
            hintJa: "判定: sekisho gate evaluate --side sale --dry-run"),
        "page.empty.gate.evaluate": Phrase(
            en: "No candidates to judge.", ja: "判定する候補はありません。",
            hintEn: "See the contacts: sekisho contact list --side sale --temperature hot",
            hintJa: "接触企業の一覧: sekisho contact list --side sale --temperature hot"),
        "page.empty.score.explain": Phrase(en: "No entries yet: the score is 0.", ja: "内訳はまだありません（スコア 0）。"),
        "page.empty.contact.untraced": Phrase(
            en: "The origin of every party is known.", ja: "来歴の分からない取引先はありません。"),
        "page.empty.rules.diff": Phrase(en: "No line differs.", ja: "異なる行はありません。"),
        "page.empty.report.summary": Phrase(en: "Nothing happened in this period.", ja: "この期間の実績はありません。"),
        "page.empty.report.freshness": Phrase(en: "No contact data is held.", ja: "連絡先の登録はまだありません。"),
        "page.empty.report.ageing": Phrase(en: "Nothing is open.", ja: "残高はありません。"),
        "page.empty.party.export": Phrase(en: "Nothing is held.", ja: "保有するデータはありません。"),
        "page.empty.item": Phrase(en: "No sources known.", ja: "調達先はまだありません。"),
    ]
}
