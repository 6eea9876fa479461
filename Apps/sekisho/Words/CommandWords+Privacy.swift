import Vocabulary

/// What the commands about freshness and personal data say of themselves.
extension CommandWords {
    static let privacy: Words = [
        "command.party.erase.question": Phrase(
            en: "{0} ({1} people, {2} records) will be erased.", ja: "{0}（{1} 人）、{2} 件を消去します。"),
        "command.party.erase.done": Phrase(
            en: "{0} is erased; {1} stands in its place.", ja: "{0} を消去しました。代わりに {1} が残ります。"),
        "command.party.erase.done.would": Phrase(
            en: "{0} would be erased; a stub without a name would stand in its place.",
            ja: "{0} を消去します。代わりに名前のない記録が残ります。"),
        "command.party.erase.later": Phrase(
            en:
                "Somebody is reading: what was deleted is not overwritten in the file yet. Run sekisho privacy overwrite later.",
            ja: "読み取り中の人がいるため、消したデータをファイル上でまだ上書きできていません。後で sekisho privacy overwrite を実行してください。"),
        "command.party.readmit.nobody": Phrase(
            en: "Give --code, --email, --phone, or --name with --birth-date.",
            ja: "--code、--email、--phone、または --name と --birth-date を指定してください。"),
        "command.party.readmit.done": Phrase(en: "The person may come in again ({0}).", ja: "再び取り込めるようにしました（{0} 件）。"),
        "command.party.readmit.done.would": Phrase(
            en: "The person could come in again ({0}).", ja: "再び取り込めるようにします（{0} 件）。"),
        "command.party.confirm.field": Phrase(
            en: "Field: name, address, phone, email, website, representative.",
            ja: "項目（name、address、phone、email、website、representative）"),
        "command.party.rules.which": Phrase(en: "Say which --field.", ja: "--field で項目を指定してください。"),
        "command.party.rules.days": Phrase(en: "Days are 1 to 36525.", ja: "日数は 1〜36525 です。"),
        "command.restore.replayed": Phrase(
            en: "People erased since that backup are erased again: {0}.", ja: "バックアップ後に消去した個人を、再び消去しました: {0} 人。"),
        "command.restore.other_register": Phrase(
            en: "The backup has erased people of its own: those erased here cannot be compared with it.",
            ja: "バックアップは別の消去記録を持つため、ここで消去した個人を照合できません。"),
        "command.restore.interrupted": Phrase(
            en: "An earlier restore was interrupted and changed nothing. Its copy was removed.",
            ja: "前回の復元は途中で中断され、何も変更していません。残っていた作業用ファイルは削除しました。"),
        "command.restore.interrupted_done": Phrase(
            en: "An earlier restore was interrupted after all of it was done. Its copy was removed.",
            ja: "前回の復元は完了した後に中断されました。残っていた作業用ファイルは削除しました。"),
        "command.overwriting_due": Phrase(
            en: "Somebody was erased, but the file was not written anew: sekisho privacy overwrite --yes",
            ja: "消去した個人のデータがファイルの空き領域に残っている可能性があります: sekisho privacy overwrite --yes"),
        "command.long_log": Phrase(
            en:
                "A command that has been reading for long keeps the log from being emptied: {0} MB. It shrinks when that ends.",
            ja: "長時間の読み取りのため、ログを空にできません（{0} MB）。読み取りが終わると縮小します。"),
        "command.privacy.purposes.set.what": Phrase(
            en: "Give either --text or --party.", ja: "--text か --party のどちらか一方を指定してください。"),
        "command.privacy.purposes.set.done": Phrase(en: "The purpose {0} is noted.", ja: "利用目的 {0} を記録しました。"),
        "command.privacy.purposes.set.done.would": Phrase(
            en: "The purpose {0} would be noted.", ja: "利用目的 {0} を記録します。"),
        "command.privacy.retention.bad": Phrase(en: "Months are 1 to 1200.", ja: "月数は 1〜1200 です。"),
        "command.privacy.retention.is": Phrase(
            en: "People who never crossed are due {0} months after their last interaction.",
            ja: "関所を通らない個人は、最後の接点から {0} か月で期限になります。"),
        "command.privacy.retention.is.would": Phrase(
            en: "People who never crossed would be due {0} months after their last interaction.",
            ja: "関所を通らない個人は、最後の接点から {0} か月で期限になる設定です。"),
        "command.privacy.due.reason": Phrase(en: "retention of {0} months is over", ja: "保存期間 {0} か月の満了"),
        "command.privacy.overwrite.question": Phrase(
            en: "{0} will be written anew; whatever was deleted is then gone from it for good.",
            ja: "{0} を書き直し、これまでに消したデータを完全に失わせます。"),
        "command.privacy.overwrite.done": Phrase(
            en: "The file holds nothing that was deleted.", ja: "消したデータはファイルに残っていません。"),
    ]
}
