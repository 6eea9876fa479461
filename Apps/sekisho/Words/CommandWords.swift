import Vocabulary

/// What several commands say of an argument, and the messages of commands, under their noun and verb.
enum CommandWords {
    /// Those come first whose commands somebody waits for on the telephone.
    static let books = [
        Phrasebook("command") { base },
        Phrasebook("command") { behindTheGate },
        Phrasebook("command") { privacy },
        Phrasebook("command") { records },
        Phrasebook("command") { screening },
        Phrasebook("command") { toTheGate },
        Phrasebook("command.usage", "command.help") { usage },
    ]

    static let base: Words = [
        "command.sekisho": Phrase(
            en: "From the first contact to cash collected and cost saved: purchase and sale behind one gate.",
            ja: "最初の接点から入金とコスト削減まで。調達と販売を一つの関所でつなぎます。"),
        "command.group.begin": Phrase(en: "BEGIN", ja: "はじめに"),
        "command.group.data": Phrase(en: "DATA IN AND OUT", ja: "データの出し入れ"),
        "command.group.parties": Phrase(en: "PARTIES AND ITEMS", ja: "取引先と品目"),
        "command.group.work": Phrase(en: "WORK", ja: "仕事"),
        "command.group.marketing": Phrase(en: "MARKETING", ja: "マーケティング"),
        "command.group.gate": Phrase(en: "THE GATE", ja: "関所"),
        "command.group.sourcing": Phrase(en: "SOURCING", ja: "調達"),
        "command.group.sales": Phrase(en: "SALES", ja: "販売"),
        "command.group.reports": Phrase(en: "REPORTS", ja: "報告"),
        "command.group.upkeep": Phrase(en: "UPKEEP", ja: "運用"),
        "command.fault": Phrase(
            en: "This is a fault of the program.", ja: "プログラムの不具合です。",
            hintEn: "Nothing was kept of this command. Please report it with the output of sekisho doctor.",
            hintJa: "このコマンドの変更は保存されていません。sekisho doctor の出力を添えてご報告ください。"),
        "command.cannot_write": Phrase(
            en: "The answer cannot be written: {0}.", ja: "結果を書き出せません: {0}。",
            hintEn: "Free some space or name another place with -o FILE.", hintJa: "空き容量を確保するか、-o FILE で別の場所を指定してください。"),
        "command.no_print_program": Phrase(
            en: "No program is installed that prints a page as PDF.", ja: "ページを PDF に印刷するプログラムが入っていません。",
            hintEn: "Install one: sudo apt-get install weasyprint (or chromium). Or write the page: -o FILE.html",
            hintJa: "インストール: sudo apt-get install weasyprint（または chromium）。ページのまま書き出すには: -o FILE.html"),
        "command.not_printed": Phrase(
            en: "{0} could not print the page: {1}", ja: "{0} でページを印刷できませんでした: {1}",
            hintEn: "Write the page and print it in a browser: -o FILE.html",
            hintJa: "ページを書き出し、ブラウザで印刷してください: -o FILE.html"),
        "command.answer_lost": Phrase(
            en: "It is done and kept, but the answer could not be written: {0}.",
            ja: "処理は完了し保存されましたが、結果を書き出せませんでした: {0}。",
            hintEn: "Do not run it again: it may be done twice. Free some space (df -h), and look at what is there.",
            hintJa: "二重に処理されるおそれがあるため、もう一度実行しないでください。空きを作り（df -h で確認）、今の内容を見てください。"),
        "command.unknown_ending": Phrase(
            en: "No format goes with the name {0}. Nothing was done.", ja: "{0} という名前に合う形式がありません。何も行っていません。",
            hintEn: "Name a file that ends in {1}.", hintJa: "使える拡張子: {1}"),
        "command.other_format": Phrase(
            en: "-O asks for {1}, but the file is named {0}. Nothing was done.",
            ja: "-O の指定は {1} ですが、ファイル名は {0} です。何も行っていません。",
            hintEn: "Leave -O away: the ending of the name says the format.",
            hintJa: "-O を省くと、拡張子のとおりの形式で書き出します。"),
        "command.written": Phrase(en: "Written to {0}.", ja: "{0} に書き出しました。"),
        "command.mistyped": Phrase(
            en: "There is no command \"{0}\".", ja: "「{0}」というコマンドはありません。",
            hintEn: "Did you mean: {1}", hintJa: "もしかして: {1}"),
        "command.none": Phrase(
            en: "There is no command \"{0}\".", ja: "「{0}」というコマンドはありません。",
            hintEn: "See what there is: {1}", hintJa: "コマンドの一覧: {1}"),
        "command.unknown_kind": Phrase(
            en: "There is no kind \"{0}\".", ja: "種類「{0}」はありません。", hintEn: "Kinds: {1}", hintJa: "種類: {1}"),
        "command.unknown_schema": Phrase(
            en: "There is no schema \"{0}\".", ja: "形式「{0}」はありません。", hintEn: "Schemas: {1}", hintJa: "形式: {1}"),
        "command.bad_period": Phrase(
            en: "\"{0}\" is not a period.", ja: "「{0}」は期間として読めません。",
            hintEn:
                "Write 2026, 2026-04, 2026Q1, 2026H1, fy2026, fy2026Q1, last month, this fy or 2026-01..2026-03.",
            hintJa: "2026、2026年4月、令和8年4月、2026Q1、2026年度、2026年度上期、先月、今期、2026-01..2026-03 のように書いてください。"),
        "command.bad_day": Phrase(
            en: "\"{0}\" is not a day.", ja: "「{0}」は日付として読めません。",
            hintEn: "Write 2026-04-01, 2026/4/1, 令和8年4月1日, R8.4.1, today, yesterday, +7d or end of last month.",
            hintJa: "2026-04-01、2026/4/1、令和8年4月1日、R8.4.1、今日、昨日、+7d、月末、先月末 のように書いてください。"),
        "command.bad_today": Phrase(
            en: "\"{0}\" behind --today is not a day; write it as 2026-04-01.",
            ja: "--today の「{0}」は日付として読めません。2026-04-01 のように書いてください。"),
        "command.bad_environment": Phrase(
            en: "{0} in the environment is no value of its option: {1}",
            ja: "環境変数 {0} の値を読めません: {1}"),
        "command.bad_map": Phrase(
            en: "\"{0}\" does not say which column is which.", ja: "「{0}」では列の対応が分かりません。",
            hintEn: "Map a column: --map \"Company Name\"=name",
            hintJa: "--map 元の列名=列名 と書いてください。例: --map 顧客番号=code"),
        "command.no_rehearsal": Phrase(
            en: "This command cannot be rehearsed.", ja: "このコマンドは試行できません。",
            hintEn: "Nothing was done. Run it without --dry-run.", hintJa: "何も行っていません。--dry-run を外して実行してください。"),
        "command.not_empty": Phrase(
            en: "{0} is in use already. Nothing was changed.", ja: "{0} はすでに使われています。何も変更していません。",
            hintEn: "The demo never replaces a database that you name. Name an empty one, or only a --directory.",
            hintJa: "demo は指定されたデータベースを置き換えません。空のものを指定するか、--directory だけを指定してください。"),
        "command.option_not_of": Phrase(
            en: "{1} does not go with {0}.", ja: "{1} は {0} では使えません。", hintEn: "It goes with: {2}",
            hintJa: "使えるもの: {2}"),
        "command.migrated": Phrase(
            en: "The database is of an older version and was brought up to date. Copy from before: {0}",
            ja: "データベースを新しい版に移行しました。移行前のバックアップ: {0}"),
        "command.verbose.begin": Phrase(en: "{0}, acting as {1}, on {2}", ja: "{0}、操作者 {1}、業務日付 {2}"),
        "command.verbose.end": Phrase(en: "{0} ms", ja: "{0} ミリ秒"),
        "command.option.as_of": Phrase(en: "The day the figures are of (default: today).", ja: "基準日（既定: 本日）"),
        "command.option.period": Phrase(
            en: "2026, 2026-04, 2026Q1, 2026H1, fy2026, fy2026Q1, \"last month\", FROM..TO and the like.",
            ja: "2026、2026年4月、2026Q1、2026年度、2026年度上期、先月、今期、開始..終了 など"),
        "command.option.side": Phrase(en: "purchase or sale.", ja: "purchase（調達）または sale（販売）"),
        "command.init.bad_month": Phrase(en: "A month is a number from 1 to 12.", ja: "月は 1 から 12 の数で指定してください。"),
        "command.init.done": Phrase(
            en: "{0} is ready. {1} is its administrator.", ja: "{0} を使えるようにしました。管理者は {1} です。"),
        "command.init.next": Phrase(
            en:
                "Try a list of yours: sekisho import parties parties.csv --match --dry-run; let a colleague in: sekisho user add tanaka --role sales",
            ja:
                "手元の名簿の取込を試すには: sekisho import parties parties.csv --match --dry-run。利用者の登録: sekisho user add tanaka --role sales"
        ),
        "command.init.in_use_next": Phrase(
            en: "Who may work in it: sekisho user list; for another company: sekisho init --database new.db",
            ja: "そのまま使えます。利用者の一覧: sekisho user list。別の会社用に作るには: sekisho init --database new.db"),
        "command.init.in_use": Phrase(
            en: "{0} is in use since {1}, begun by {2}. Nothing was changed.",
            ja: "{0} は {1} から使われています（開始: {2}）。何も変更していません。"),
        "command.init.demo": Phrase(
            en: "It is the sample database of demo. For your own data name another: sekisho init --database sekisho.db",
            ja: "demo のサンプルデータベースです。自社のデータには別のものを使ってください: sekisho init --database sekisho.db"),
        "command.import.progress": Phrase(en: "{0}", ja: "{0}"),
        "command.import.more_rejects": Phrase(
            en: "… and {0} more rows; --rejects FILE keeps them all.", ja: "…ほか {0} 行。--rejects FILE ですべて書き出せます。"),
        "command.no_file": Phrase(
            en: "Which file of {0} should be imported?", ja: "取り込む {0} のファイルを指定してください。",
            hintEn: "See what it may hold: sekisho import {0} --columns",
            hintJa: "書ける列の一覧: sekisho import {0} --columns"),
        "command.import.dropped": Phrase(
            en: "{0}: left empty. {1}", ja: "{0}: この項目は空として取り込みました。{1}"),
        "command.import.more_cells": Phrase(
            en: "… and {0} more cells left empty or corrected.", ja: "…ほか {0} 件の項目を空として、または補正して取り込みました。"),
        "command.import.columns": Phrase(en: "Columns read as: {0}.", ja: "列の対応: {0}。"),
        "command.import.unknown_columns": Phrase(
            en: "Ignored columns: {0}. Map one with --map \"Company Name\"=name.",
            ja: "取り込まなかった列: {0}。対応させるには: --map 元の列名=列名"),
        "command.undo.done": Phrase(
            en: "Import {0} ({1}) undone; records removed or put back: {2}.", ja: "取込 {0}（{1}）を取り消しました: {2} 件。"),
        "command.undo.done.would": Phrase(
            en: "Import {0} ({1}) would be undone; records removed or put back: {2}.", ja: "取込 {0}（{1}）を取り消します: {2} 件。"),
        "command.backup.done": Phrase(en: "Backed up to {0}.", ja: "{0} にバックアップを作成しました。"),
        "command.template_there": Phrase(
            en: "{0} is there already; it may have been filled in.", ja: "{0} はすでにあります。記入済みかもしれないため、上書きしません。",
            hintEn: "Name another file, or replace it with --yes.", hintJa: "別の名前を指定するか、置き換える場合は --yes を付けてください。"),
        "command.no_folder": Phrase(
            en: "Which folder?", ja: "フォルダを一つ指定してください。",
            hintEn:
                "Write everything: sekisho export everything -o DIR; take it in elsewhere: sekisho import everything DIR --database new.db",
            hintJa:
                "書き出す: sekisho export everything -o DIR。別の場所に取り込む: sekisho import everything DIR --database new.db"),
        "command.everything.progress": Phrase(en: "rows", ja: "行数"),
        "command.everything.written": Phrase(
            en: "Everything is in {0}: {1} tables, {2} rows.", ja: "{0} に全データを書き出しました（表 {1}、行 {2}）。"),
        "command.everything.secret": Phrase(
            en: "Personal data stand in it unprotected: keep it as you keep the database, and delete it afterwards.",
            ja: "個人データがそのまま入っています。データベースと同じように保管し、使い終えたら削除してください。"),
        "command.everything.taken": Phrase(
            en: "{0} equals what {1} holds: {2} tables, {3} rows, the same head; {4} checks, 0 faults.",
            ja: "{1} を {0} に取り込みました。表 {2}、行 {3}、末尾のハッシュとも一致。検査 {4} 項目、不一致 0 件。"),
        "command.everything.taken.would": Phrase(
            en: "{0} would equal what {1} holds: {2} tables, {3} rows, the same head; {4} checks, 0 faults.",
            ja: "{1} を {0} に取り込みます。表 {2}、行 {3}、末尾のハッシュとも一致。検査 {4} 項目、不一致 0 件。"),
        "command.everything.upgraded": Phrase(
            en:
                "It was written by an older version and has been brought up to date; the record says so in an entry of its own.",
            ja: "古い版で書き出されていたため、現在の版に更新しました。更新は監査証跡に記録されています。"),
        "command.move.done": Phrase(
            en: "{0} equals {1}: {2} tables, {3} rows, the same head; {4} checks, 0 faults on both.",
            ja: "{1} を {0} に移しました。表 {2}、行 {3}、末尾のハッシュとも一致。検査 {4} 項目、不一致はどちらも 0 件。"),
        "command.move.done.would": Phrase(
            en: "{0} would equal {1}: {2} tables, {3} rows, the same head; {4} checks, 0 faults on both.",
            ja: "{1} を {0} に移します。表 {2}、行 {3}、末尾のハッシュとも一致。検査 {4} 項目、不一致はどちらも 0 件。"),
        "command.move.next": Phrase(
            en: "From now on work there: export SEKISHO_DATABASE='{0}'",
            ja: "今後は移した先を使ってください: export SEKISHO_DATABASE='{0}'"),
        "command.move.next.would": Phrase(
            en: "Then one would work there: export SEKISHO_DATABASE='{0}'",
            ja: "移した後は次を指定します: export SEKISHO_DATABASE='{0}'"),
        "command.move.old": Phrase(
            en:
                "{0} is as it was. Nobody should write into it any more: what is written there later is not in the new one.",
            ja: "{0} はそのまま残っています。以後は書き込まないでください（後から書き込んだ内容は移した先に入りません）。"),
        "command.restore.done": Phrase(
            en: "Restored from {0}. What was done since that backup is gone.", ja: "{0} から復元しました。バックアップ後に行った操作は残っていません。"
        ),
        "command.restore.kept": Phrase(
            en: "What was there before is kept in {0}.", ja: "復元前のデータベースは {0} に残しています。"),
        "command.restore.question": Phrase(
            en: "{0} ({1}) is replaced by {2} ({3}).", ja: "{0}（{1}）を {2}（{3}）で置き換えます。"),
        "command.restore.extent": Phrase(en: "{0} actions, the last on {1}", ja: "操作 {0} 件、最終 {1}"),
        "command.restore.nothing": Phrase(en: "nothing in it", ja: "内容なし"),
        "command.restore.not_allowed_there": Phrase(
            en: "In the backup {0}, {1} is nobody who may restore. Nothing was changed.",
            ja: "バックアップ {0} では {1} に復元の権限がありません。何も変更していません。",
            hintEn: "Act as an administrator of that time: sekisho restore {0} --as NAME",
            hintJa: "当時の管理者として実行してください: sekisho restore {0} --as 利用者名"),
        "command.needs_yes": Phrase(
            en: "{0} This cannot be undone.", ja: "{0}元に戻せません。", hintEn: "If that is meant, add --yes.",
            hintJa: "続行する場合は --yes を指定してください。"),
        "command.consent": Phrase(
            en: "{0} This cannot be undone. Continue? [y/N]", ja: "{0}元に戻せません。続けますか [y/N]"),
        "command.declined": Phrase(
            en: "Nothing was done.", ja: "何も行っていません。", hintEn: "Answer y to go on, or add --yes.",
            hintJa: "続行する場合は y と答えるか、--yes を指定してください。"),
        "command.doctor.tight": Phrase(
            en: "free some space before the next backup", ja: "次のバックアップの前に空きを増やしてください"),
        "command.doctor.unsafe": Phrase(
            en: "data may be lost with this setting", ja: "この設定ではデータを失うことがあります"),
        "command.user.name": Phrase(en: "name", ja: "名前"),
        "command.user.roles": Phrase(
            en: "procurement, marketing, sales, liaison, management or administrator.",
            ja: "procurement（調達）、marketing（マーケティング）、sales（営業）、liaison（リエゾン）、management（経営・管理）、administrator（システム管理者）"),
        "command.user.role.which": Phrase(
            en: "Say which: sekisho user role {0} --add sales, --remove sales, or all roles that {0} shall have.",
            ja: "役割を指定してください: sekisho user role {0} --add sales、--remove sales、または役割をすべて並べます。"),
        "command.user.added": Phrase(en: "User {0} added (roles: {1}).", ja: "利用者 {0} を登録しました（役割: {1}）。"),
        "command.user.added.would": Phrase(
            en: "User {0} would be added (roles: {1}).", ja: "利用者 {0} を登録します（役割: {1}）。"),
        "command.user.changed": Phrase(en: "Roles of {0}: {1}.", ja: "{0} の役割を「{1}」に変更しました。"),
        "command.user.changed.would": Phrase(en: "Roles of {0} would be: {1}.", ja: "{0} の役割を「{1}」に変更します。"),
        "command.user.disabled": Phrase(
            en: "User {0} disabled; what they did stays on record.", ja: "利用者 {0} の利用を停止しました。操作履歴は残ります。"),
        "command.user.disabled.would": Phrase(en: "User {0} would be disabled.", ja: "利用者 {0} の利用を停止します。"),
        "command.user.enabled": Phrase(en: "User {0} enabled again.", ja: "利用者 {0} の利用を再開しました。"),
        "command.user.enabled.would": Phrase(en: "User {0} would be enabled again.", ja: "利用者 {0} の利用を再開します。"),
        "command.party.show.code": Phrase(
            en: "The party: code, name, kana, phone, e-mail or number.", ja: "取引先（コード、名称、カナ、電話、メール、番号）"),
        "command.party.email": Phrase(en: "e-mail", ja: "メール"),
    ]
}
