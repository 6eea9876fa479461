import Vocabulary

/// The words of `sekisho screening`.
extension CommandWords {
    static let screening: Words = [
        "command.screening": Phrase(
            en: "Watch lists: possible hits, decisions, checks.", ja: "照合: 要注意者リストへの該当の可能性、判定、確認の記録"),
        "command.screening.run": Phrase(
            en: "Screen parties against all watch lists.", ja: "取引先を要注意者リストと照合します。"),
        "command.screening.run.example": Phrase(
            en: "Example: sekisho screening run P-000123", ja: "例: sekisho screening run P-000123"),
        "command.screening.codes": Phrase(en: "Parties; all of them unless named.", ja: "取引先のコード（省略するとすべて）"),
        "command.screening.list": Phrase(
            en: "List hits that wait for a decision.", ja: "判定を待つ該当の可能性を一覧します。"),
        "command.screening.list.example": Phrase(
            en: "Example: sekisho screening list --list OFAC-SDN", ja: "例: sekisho screening list --list OFAC-SDN"),
        "command.screening.list.state": Phrase(
            en: "possible, clear, confirmed or lapsed; may be repeated.", ja: "possible、clear、confirmed、lapsed（繰り返し可）"),
        "command.screening.list.list": Phrase(en: "Code of a watch list.", ja: "要注意者リストのコード"),
        "command.screening.show": Phrase(
            en: "Show the hits of a party with their grounds and decisions.", ja: "取引先の該当の可能性を、根拠と判定とともに示します。"),
        "command.screening.show.example": Phrase(
            en: "Example: sekisho screening show P-000123", ja: "例: sekisho screening show P-000123"),
        "command.screening.next_due.option": Phrase(en: "When to look again.", ja: "次に確認する日"),
        "command.screening.decide": Phrase(en: "Decide on a hit.", ja: "該当の可能性を判定します。"),
        "command.screening.decide.example": Phrase(
            en:
                "Example: sekisho screening decide P-000123 --hit OFAC-SDN:36 --result clear --reason \"another city\"",
            ja: "例: sekisho screening decide P-000123 --hit OFAC-SDN:36 --result clear --reason 所在地が別"),
        "command.screening.decide.hit": Phrase(
            en: "The hit, LIST:ENTRY; may be left out where one waits.", ja: "判定する該当先（リスト:番号）。一つだけなら省略可"),
        "command.screening.decide.all": Phrase(en: "Decide on all that wait.", ja: "判定待ちのすべてを判定する"),
        "command.screening.decide.result": Phrase(en: "clear, possible or confirmed.", ja: "clear、possible、confirmed"),
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
        "command.screening.record": Phrase(
            en: "Record a check by other means (newspapers, web, police).", ja: "リスト以外の確認（新聞・ウェブ検索、照会など）を記録します。"),
        "command.screening.record.example": Phrase(
            en:
                "Example: sekisho screening record P-000123 --source \"newspaper search\" --result clear --next-due 2027-04-01",
            ja: "例: sekisho screening record P-000123 --source 新聞記事検索 --result clear --next-due 2027-04-01"),
        "command.screening.record.source": Phrase(en: "Where it was looked.", ja: "調べた先"),
        "command.screening.record.query": Phrase(en: "What was looked for (default: the name).", ja: "調べた語（既定: 名称）"),
        "command.screening.record.dated": Phrase(en: "As of when the source is.", ja: "調べた先のデータの日付"),
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
        "command.screening.due": Phrase(en: "List checks that fall due.", ja: "期日の来た確認を一覧します。"),
        "command.screening.due.example": Phrase(
            en: "Example: sekisho screening due --by 2027-04-01", ja: "例: sekisho screening due --by 2027-04-01"),
        "command.screening.due.by": Phrase(en: "Up to this day (default: today).", ja: "この日まで（既定: 今日）"),
        "command.screening.original": Phrase(
            en: "Write a list as it was published, byte for byte.", ja: "公表されたままのリストを書き出します（原本）。"),
        "command.screening.original.example": Phrase(
            en: "Example: sekisho screening original 12 -o sdn.csv", ja: "例: sekisho screening original 12 -o sdn.csv"),
        "command.screening.original.import": Phrase(
            en: "Number of the import, as sekisho screening lists shows it.", ja: "取込番号（sekisho screening lists に出ます）"),
        "command.screening.lists": Phrase(en: "List the watch lists.", ja: "要注意者リストを一覧します。"),
        "command.screening.lists.example": Phrase(
            en: "Example: sekisho screening lists", ja: "例: sekisho screening lists"),
        "command.screening.threshold": Phrase(
            en: "Set from which likeness on a list has hits.", ja: "該当の可能性とする類似度を定めます。"),
        "command.screening.threshold.example": Phrase(
            en: "Example: sekisho screening threshold OFAC-SDN 0.85",
            ja: "例: sekisho screening threshold OFAC-SDN 0.85"),
        "command.screening.threshold.value": Phrase(en: "0.60 to 0.90.", ja: "0.60 から 0.90"),
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
            en: "Files as published by: ofac (sdn.csv alt.csv add.csv).", ja: "公表元の形式のまま: ofac（sdn.csv alt.csv add.csv）"
        ),
        "command.import.list": Phrase(
            en: "Name of the list, with --from ofac.", ja: "--from ofac のリスト名"),
        "command.import.dated": Phrase(
            en: "As of when a watch list is (default: today).", ja: "要注意者リストのデータの日付（既定: 今日）"),
    ]
}
