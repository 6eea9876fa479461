import Vocabulary

/// What is said about everything that is written into a folder, taken in, or moved. Codes begin with `everything.`.
enum EverythingWords {
    static let all: Words = [
        "everything.folder_in_use": Phrase(
            en: "{0} holds something that is no export of everything. Nothing was changed.",
            ja: "{0} には丸ごとの書き出し以外のものがあります。何も変更していません。",
            hintEn: "Name a folder that is not there yet: sekisho export everything -o export-2",
            hintJa: "まだないフォルダを指定してください: sekisho export everything -o export-2"),
        "everything.export_there": Phrase(
            en: "{0} holds an earlier export. Nothing was changed.",
            ja: "{0} には以前の書き出しがあります。何も変更していません。",
            hintEn: "Name another folder, or replace it: sekisho export everything -o {0} --yes",
            hintJa: "別のフォルダを指定するか、置き換えるには: sekisho export everything -o {0} --yes"),
        "everything.no_export": Phrase(
            en: "{0} holds no export of everything: everything.json is not there.",
            ja: "{0} は丸ごとの書き出しではありません（everything.json がありません）。",
            hintEn: "Name the folder that was written by: sekisho export everything -o DIR",
            hintJa: "次のコマンドで書き出したフォルダを指定してください: sekisho export everything -o DIR"),
        "everything.missing_file": Phrase(
            en: "{0} is missing. Nothing was imported.",
            ja: "{0} がありません。何も取り込んでいません。",
            hintEn: "Copy the whole folder again, or write it anew: sekisho export everything -o DIR --yes",
            hintJa: "フォルダ全体を写し直すか、書き出し直してください: sekisho export everything -o DIR --yes"),
        "everything.other_file": Phrase(
            en: "{0} does not belong to the export. Nothing was imported.",
            ja: "{0} は書き出しに含まれないファイルです。何も取り込んでいません。",
            hintEn: "Move it out of the folder, or write the export anew: sekisho export everything -o DIR --yes",
            hintJa: "フォルダの外へ移すか、書き出し直してください: sekisho export everything -o DIR --yes"),
        "everything.changed_file": Phrase(
            en: "{0} is damaged, or was changed after it was written. Nothing was imported.",
            ja: "{0} は壊れているか、書き出した後に変更されています。何も取り込んでいません。",
            hintEn: "Copy the whole folder again, or write it anew: sekisho export everything -o DIR --yes",
            hintJa: "フォルダ全体を写し直すか、書き出し直してください: sekisho export everything -o DIR --yes"),
        "everything.unreadable_row": Phrase(
            en: "Row {1} of {0} cannot be read. Nothing was imported.",
            ja: "{0} の {1} 行目を読み取れません。何も取り込んでいません。",
            hintEn: "The files are not meant to be edited; write them anew: sekisho export everything -o DIR --yes",
            hintJa: "ファイルは編集せず、書き出し直してください: sekisho export everything -o DIR --yes"),
        "everything.other_tables": Phrase(
            en: "The table {0} is not as this program keeps it. Nothing was imported.",
            ja: "表 {0} の形がこの版と異なります。何も取り込んでいません。",
            hintEn:
                "Open the first database with this program, which brings it up to date, and export again: sekisho export everything -o DIR --yes",
            hintJa: "元のデータベースをこの版で一度開いて更新し、書き出し直してください: sekisho export everything -o DIR --yes"),
        "everything.broken_rule": Phrase(
            en: "The rows do not fit together: {0}. Nothing was imported.",
            ja: "データの整合が取れていません: {0}。何も取り込んでいません。",
            hintEn: "Look for the fault in the database from which they came: sekisho verify",
            hintJa: "元のデータベースを検査してください: sekisho verify"),
        "everything.changed_meanwhile": Phrase(
            en: "Somebody worked in the database while it was moved. Nothing was kept.",
            ja: "移している間に、元のデータベースで操作が行われました。何も残していません。",
            hintEn: "Try again when nobody works in it.", hintJa: "誰も操作していないときに、もう一度実行してください。"),
        "everything.not_equal": Phrase(
            en: "The new database would not equal the old one: {0}. Nothing was kept.",
            ja: "新しいデータベースが元と一致しません: {0}。何も残していません。",
            hintEn: "The first database is as it was. Check it: sekisho verify",
            hintJa: "元のデータベースはそのままです。検査してください: sekisho verify"),
        "everything.faults": Phrase(
            en: "The rows have faults ({0}: {1}). Nothing was imported.",
            ja: "データに不一致があります（{0}: {1}）。何も取り込んでいません。",
            hintEn: "Look for the fault in the database from which they came: sekisho verify",
            hintJa: "元のデータベースを検査してください: sekisho verify"),
        "everything.faulty_source": Phrase(
            en: "The database has faults ({0}: {1}) and was not moved.",
            ja: "データベースに不一致があるため（{0}: {1}）、移していません。",
            hintEn: "See all of them first: sekisho verify", hintJa: "先に全体を確認してください: sekisho verify"),
        "everything.not_allowed_there": Phrase(
            en: "In what is to be imported, {0} is nobody who may restore. Nothing was imported.",
            ja: "取り込むデータでは {0} に復元の権限がありません。何も取り込んでいません。",
            hintEn: "Act as an administrator of that company: --as NAME",
            hintJa: "その会社の管理者として実行してください: --as 利用者名"),
    ]
}
