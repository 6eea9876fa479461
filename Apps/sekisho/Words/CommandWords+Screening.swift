import Vocabulary

/// The words of `sekisho screening`.
extension CommandWords {
    static let screening: Words = [
        "command.screening.list.list": Phrase(en: "Code of a watch list.", ja: "要注意者リストのコード"),
        "command.screening.next_due.option": Phrase(en: "When to look again.", ja: "次に確認する日"),
        "command.screening.decide.result": Phrase(
            en: "clear, possible or confirmed.", ja: "clear（非該当）、possible（判定待ち）、confirmed（該当）"),
        "command.screening.decided.clear": Phrase(
            en: "{0} is not {1}. It stays clear until the party or the entry changes.",
            ja: "{0} は {1} に該当しないと判定しました。取引先かリストの記載が変わるまで有効です。"),
        "command.screening.decided.clear.would": Phrase(
            en: "{0} would be cleared of {1} until the party or the entry changes.",
            ja: "{0} は {1} に該当しないと判定します。取引先かリストの記載が変わるまで有効です。"),
        "command.screening.decided.possible": Phrase(en: "{0}: {1} waits for a decision.", ja: "{0}: {1} は判定待ちです。"),
        "command.screening.decided.possible.would": Phrase(
            en: "{0}: {1} would wait for a decision.", ja: "{0}: {1} を判定待ちにします。"),
        "command.screening.decided.confirmed": Phrase(
            en: "{0} is {1}. It is stopped until somebody decides otherwise.",
            ja: "{0} は {1} に該当すると判定しました。別の判定があるまで止めます。"),
        "command.screening.decided.confirmed.would": Phrase(
            en: "{0} would be {1} and stopped until somebody decides otherwise.",
            ja: "{0} は {1} に該当すると判定します。別の判定があるまで止めます。"),
        "command.screening.recorded.clear": Phrase(en: "{0}: {1}, clear.", ja: "{0}: {1}、非該当。"),
        "command.screening.recorded.clear.would": Phrase(
            en: "{0}: {1}, clear, would be recorded.", ja: "{0}: {1}、非該当として記録します。"),
        "command.screening.recorded.possible": Phrase(
            en: "{0}: {1}, possible. It cannot cross the gate until somebody decides.",
            ja: "{0}: {1}、該当の可能性。判定までは関所を通れません。"),
        "command.screening.recorded.possible.would": Phrase(
            en: "{0}: {1}, possible, would be recorded. It could not cross the gate until somebody decides.",
            ja: "{0}: {1}、該当の可能性として記録します。判定までは関所を通れません。"),
        "command.screening.recorded.confirmed": Phrase(
            en: "{0}: {1}, confirmed. It cannot cross the gate.", ja: "{0}: {1}、該当。関所を通れません。"),
        "command.screening.recorded.confirmed.would": Phrase(
            en: "{0}: {1}, confirmed, would be recorded. It could not cross the gate.",
            ja: "{0}: {1}、該当として記録します。関所を通れません。"),
        "command.screening.threshold.set": Phrase(
            en: "{0} has hits from {1} on. New possible hits: {2}.", ja: "{0} のしきい値を {1} にしました。新たな該当の可能性 {2} 件。"),
        "command.screening.threshold.set.would": Phrase(
            en: "{0} would have hits from {1} on. New possible hits: {2}.", ja: "{0} のしきい値を {1} にします。新たな該当の可能性 {2} 件。"),
        "command.supplier.registered": Phrase(en: "{0}", ja: "{0}"),
        "command.supplier.registered.would": Phrase(
            en: "{1} would be registered as a candidate supplier.", ja: "{1} を調達先候補として登録します。"),
        "command.supplier.stopped.possible": Phrase(
            en:
                "{0} is registered and waits before the gate: screening must decide first (sekisho screening show {0}).",
            ja: "{0} を登録しました。照合の判定を待って関所の手前に置いています（sekisho screening show {0}）。"),
        "command.supplier.stopped.possible.would": Phrase(
            en: "{1} would be registered and wait: screening must decide first.",
            ja: "{1} を登録しますが、照合の判定があるまで関所の手前に置きます。"),
        "command.supplier.stopped.confirmed": Phrase(
            en: "{0} is registered and stopped by screening (sekisho screening show {0}).",
            ja: "{0} を登録しました。照合の結果、関所を通れません（sekisho screening show {0}）。"),
        "command.supplier.stopped.confirmed.would": Phrase(
            en: "{1} would be registered and stopped by screening.", ja: "{1} を登録しますが、照合の結果、関所を通れません。"),
        "command.import.from": Phrase(
            en: "Files of others: ofac (sdn.csv alt.csv add.csv), bank (a bank's statement, for receipts).",
            ja: "他の形式のまま: ofac（sdn.csv alt.csv add.csv）、bank（銀行の入出金明細。receipts 用）"
        ),
    ]
}
