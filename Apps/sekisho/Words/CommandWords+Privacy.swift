import Vocabulary

/// What the commands about freshness and personal data say of themselves.
extension CommandWords {
    static let privacy: Words = [
        "command.party.erase": Phrase(
            en: "Erase people at their request: their data goes everywhere, documents and sums stay.",
            ja: "本人の求めにより個人を消去します。データはすべて消え、書類と合計は残ります。"),
        "command.party.erase.example": Phrase(
            en: "Example: sekisho party erase P-000123 --reason \"asked by letter of 2 November\"",
            ja: "例: sekisho party erase P-000123 --reason \"11月2日付の書面による請求\""),
        "command.party.erase.question": Phrase(
            en: "{0} ({1} people, {2} records) will be erased.", ja: "{0}（{1} 人）、{2} 件を消去します。"),
        "command.party.erase.codes": Phrase(en: "Codes of the people.", ja: "消去する個人のコード"),
        "command.party.erase.done": Phrase(
            en: "{0} is erased; {1} stands in its place.", ja: "{0} を消去しました。代わりに {1} が残ります。"),
        "command.party.erase.done.would": Phrase(
            en: "{0} would be erased; a stub without a name would stand in its place.",
            ja: "{0} を消去します。代わりに名前のない記録が残ります。"),
        "command.party.erase.later": Phrase(
            en:
                "Somebody is reading: what was deleted is not overwritten in the file yet. Run sekisho privacy overwrite later.",
            ja: "読み取り中の人がいるため、消したデータをファイル上でまだ上書きできていません。後で sekisho privacy overwrite を実行してください。"),
        "command.party.readmit": Phrase(
            en: "Let a person come in again who was erased and asks to come back.", ja: "消去済みの本人が再登録を望むとき、取り込めるようにします。"),
        "command.party.readmit.example": Phrase(
            en: "Example: sekisho party readmit --email hanako@example.jp --reason \"registered again at the fair\"",
            ja: "例: sekisho party readmit --email hanako@example.jp --reason \"展示会で本人が再登録\""),
        "command.party.readmit.code": Phrase(en: "Code by which the person was known.", ja: "当時の取引先コード"),
        "command.party.readmit.name": Phrase(en: "Name; counts together with the birth date.", ja: "氏名（生年月日とともに指定）"),
        "command.party.readmit.nobody": Phrase(
            en: "Give --code, --email, --phone, or --name with --birth-date.",
            ja: "--code、--email、--phone、または --name と --birth-date を指定してください。"),
        "command.party.readmit.done": Phrase(en: "The person may come in again ({0}).", ja: "再び取り込めるようにしました（{0} 件）。"),
        "command.party.readmit.done.would": Phrase(
            en: "The person could come in again ({0}).", ja: "再び取り込めるようにします（{0} 件）。"),
        "command.party.export": Phrase(
            en: "Write everything that is held about one party, for the person who asks.",
            ja: "一件の取引先について保有するすべてを書き出します（開示請求用）。"),
        "command.party.export.example": Phrase(
            en: "Example: sekisho party export P-000123 -O json -o mine.json",
            ja: "例: sekisho party export P-000123 -O json -o mine.json"),
        "command.party.confirm": Phrase(
            en: "Note that fields of a party were found right, or with --failed wrong.",
            ja: "項目が正しいと確認できたこと、または --failed で誤りと分かったことを記録します。"),
        "command.party.confirm.example": Phrase(
            en: "Example: sekisho party confirm P-000123 --field email --by mail --failed --evidence \"bounce 5.1.1\"",
            ja: "例: sekisho party confirm P-000123 --field email --by mail --failed --evidence \"不達 5.1.1\""),
        "command.party.confirm.field": Phrase(
            en: "Field: name, address, phone, email, website, representative.",
            ja: "項目（name、address、phone、email、website、representative）"),
        "command.party.confirm.by": Phrase(
            en: "How: call, letter, mail, visit, registry, self, reply, import.",
            ja: "方法（call 電話、letter 手紙、mail メール、visit 訪問、registry 登記、self 本人、reply 返信、import 取込）"),
        "command.party.confirm.on": Phrase(en: "The day it was found (default: today).", ja: "確認した日（既定: 本日）"),
        "command.party.confirm.failed": Phrase(
            en: "It was found wrong: a bounce, a returned letter, nobody by that name.", ja: "誤りと分かった（不達、宛先不明、該当者なし）"),
        "command.party.confirm.evidence": Phrase(en: "What shows it.", ja: "根拠"),
        "command.party.stale": Phrase(
            en: "List the parties whose data is to be asked about again, the most valuable first.",
            ja: "確認し直すべき取引先を、重要な順に示します。"),
        "command.party.stale.example": Phrase(
            en: "Example: sekisho party stale --owner sales --field email",
            ja: "例: sekisho party stale --owner sales --field email"),
        "command.party.stale.owner": Phrase(
            en: "Department: marketing, gate, sourcing, sales.", ja: "担当部門（marketing、gate、sourcing、sales）"),
        "command.party.rules": Phrase(
            en: "Show or set how fast each field goes out of date.", ja: "項目ごとの鮮度の落ち方を表示・変更します。"),
        "command.party.rules.example": Phrase(
            en: "Example: sekisho party rules --field phone --half-life 1460 --stale-after 300",
            ja: "例: sekisho party rules --field phone --half-life 1460 --stale-after 300"),
        "command.party.rules.half_life": Phrase(
            en: "Days after which half of the values are expected to be wrong.", ja: "半数が誤りになると見込む日数"),
        "command.party.rules.stale_after": Phrase(en: "Days after which somebody should ask again.", ja: "確認し直すべき日数"),
        "command.party.rules.which": Phrase(en: "Say which --field.", ja: "--field で項目を指定してください。"),
        "command.party.rules.days": Phrase(en: "Days are 1 to 36525.", ja: "日数は 1〜36525 です。"),
        "command.restore.replayed": Phrase(
            en: "People erased since that backup are erased again: {0}.", ja: "控えの後に消去した個人を、再び消去しました: {0} 人。"),
        "command.restore.other_register": Phrase(
            en: "The backup has erased people of its own: those erased here cannot be compared with it.",
            ja: "控えは別の消去記録を持つため、ここで消去した個人を照合できません。"),
        "command.restore.interrupted": Phrase(
            en: "An earlier restore was interrupted and changed nothing. Its copy was removed.",
            ja: "前回の復元は途中で中断され、何も変更していません。残っていた写しは削除しました。"),
        "command.restore.interrupted_done": Phrase(
            en: "An earlier restore was interrupted after all of it was done. Its copy was removed.",
            ja: "前回の復元は完了した後に中断されました。残っていた写しは削除しました。"),
        "command.overwriting_due": Phrase(
            en: "Somebody was erased, but the file was not written anew: sekisho privacy overwrite --yes",
            ja: "消去した個人のデータがファイルの空き領域に残っている可能性があります: sekisho privacy overwrite --yes"),
        "command.long_log": Phrase(
            en:
                "A command that has been reading for long keeps the log from being emptied: {0} MB. It shrinks when that ends.",
            ja: "長時間の読み取りのため、ログを空にできません（{0} MB）。読み取りが終わると縮小します。"),
        "command.privacy": Phrase(en: "Personal data: purposes, retention, erasure.", ja: "個人データ（利用目的・保存期間・消去）"),
        "command.privacy.purposes": Phrase(en: "What data is held for.", ja: "利用目的"),
        "command.privacy.purposes.list": Phrase(en: "List the purposes for which data is held.", ja: "利用目的を一覧します。"),
        "command.privacy.purposes.list.example": Phrase(
            en: "Example: sekisho privacy purposes list --party P-000123",
            ja: "例: sekisho privacy purposes list --party P-000123"),
        "command.privacy.purposes.list.party": Phrase(
            en: "Only the purposes that hold for this party.", ja: "この取引先に当てはまる利用目的だけ"),
        "command.privacy.purposes.set": Phrase(
            en: "Register a purpose, or say that a party's data is held for it.", ja: "利用目的を登録するか、取引先に結び付けます。"),
        "command.privacy.purposes.set.example": Phrase(
            en:
                "Example: sekisho privacy purposes set newsletter --text \"Sending our monthly newsletter\" --kind person",
            ja: "例: sekisho privacy purposes set newsletter --text \"月刊メールマガジンの送付\" --kind person"),
        "command.privacy.purposes.set.code": Phrase(en: "Code of the purpose.", ja: "利用目的のコード"),
        "command.privacy.purposes.set.text": Phrase(en: "The purpose in words.", ja: "利用目的の文言"),
        "command.privacy.purposes.set.kind": Phrase(
            en: "All parties of this kind: person, organization.", ja: "この種類のすべてに当てはまる（person、organization）"),
        "command.privacy.purposes.set.party": Phrase(
            en: "Code of a party whose data is held for it.", ja: "結び付ける取引先コード"),
        "command.privacy.purposes.set.end": Phrase(en: "It is no longer held for that.", ja: "結び付きを終える"),
        "command.privacy.purposes.set.what": Phrase(
            en: "Give either --text or --party.", ja: "--text か --party のどちらか一方を指定してください。"),
        "command.privacy.purposes.set.done": Phrase(en: "The purpose {0} is noted.", ja: "利用目的 {0} を記録しました。"),
        "command.privacy.purposes.set.done.would": Phrase(
            en: "The purpose {0} would be noted.", ja: "利用目的 {0} を記録します。"),
        "command.privacy.retention": Phrase(
            en: "Show or set after how many months without a touch people are due to go.",
            ja: "接点が何か月ないと個人のデータが期限になるかを表示・変更します。"),
        "command.privacy.retention.example": Phrase(
            en: "Example: sekisho privacy retention --months 24", ja: "例: sekisho privacy retention --months 24"),
        "command.privacy.retention.months": Phrase(
            en: "Months after the last touch, 1 to 1200.", ja: "最後の接点からの月数（1〜1200）"),
        "command.privacy.retention.bad": Phrase(en: "Months are 1 to 1200.", ja: "月数は 1〜1200 です。"),
        "command.privacy.retention.is": Phrase(
            en: "People who never crossed are due {0} months after their last touch.",
            ja: "関所を通らない個人は、最後の接点から {0} か月で期限になります。"),
        "command.privacy.retention.is.would": Phrase(
            en: "People who never crossed would be due {0} months after their last touch.",
            ja: "関所を通らない個人は、最後の接点から {0} か月で期限になる設定です。"),
        "command.privacy.due": Phrase(
            en: "List the people whose data is held without a reason any longer; with --erase erase them.",
            ja: "保有する理由がなくなった個人を一覧します。--erase で消去します。"),
        "command.privacy.due.example": Phrase(
            en: "Example: sekisho privacy due --erase --dry-run", ja: "例: sekisho privacy due --erase --dry-run"),
        "command.privacy.due.erase": Phrase(en: "Erase the people on the list.", ja: "一覧の個人を消去する"),
        "command.privacy.due.reason": Phrase(en: "retention of {0} months is over", ja: "保存期間 {0} か月の満了"),
        "command.privacy.overwrite": Phrase(
            en: "Write the database file anew, so that nothing deleted is left in it.",
            ja: "データベースのファイルを書き直し、消したデータを残さないようにします。"),
        "command.privacy.overwrite.example": Phrase(
            en: "Example: sekisho privacy overwrite", ja: "例: sekisho privacy overwrite"),
        "command.privacy.overwrite.question": Phrase(
            en: "{0} will be written anew; whatever was deleted is then gone from it for good.",
            ja: "{0} を書き直し、これまでに消したデータを完全に失わせます。"),
        "command.privacy.overwrite.done": Phrase(
            en: "The file holds nothing that was deleted.", ja: "消したデータはファイルに残っていません。"),
        "command.report.freshness": Phrase(
            en: "Show how fresh the contact base is, by department and field, and how it fades.",
            ja: "顧客台帳の鮮度を部門・項目別に、今後の劣化とともに示します。"),
        "command.report.freshness.example": Phrase(
            en: "Example: sekisho report freshness --as-of 2026-11-30",
            ja: "例: sekisho report freshness --as-of 2026-11-30"),
    ]
}
