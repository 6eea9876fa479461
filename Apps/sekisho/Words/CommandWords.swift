import Vocabulary

/// Abstracts, argument labels and messages of the commands, `command.credit.check`, under their noun and verb.
enum CommandWords {
    /// Those come first whose commands somebody waits for on the telephone.
    static let books = [
        Phrasebook("command") { base },
        Phrasebook("command") { behindTheGate },
        Phrasebook("command") { duplicates },
        Phrasebook("command") { items },
        Phrasebook("command") { knowledge },
        Phrasebook("command") { people },
        Phrasebook("command") { plans },
        Phrasebook("command") { privacy },
        Phrasebook("command") { rules },
        Phrasebook("command") { screening },
        Phrasebook("command") { tasks },
        Phrasebook("command") { toTheGate },
    ]

    static let base: Words = [
        "command.sekisho": Phrase(
            en: "From the first contact to cash collected and cost saved: purchase and sale behind one gate.",
            ja: "最初の接点から入金と原価低減まで。調達と販売を一つの関所でつなぎます。"),
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
        "command.unknown_kind": Phrase(
            en: "There is no kind \"{0}\".", ja: "種類「{0}」はありません。", hintEn: "Kinds: {1}", hintJa: "種類: {1}"),
        "command.unknown_schema": Phrase(
            en: "There is no shape \"{0}\".", ja: "形式「{0}」はありません。", hintEn: "Shapes: {1}", hintJa: "形式: {1}"),
        "command.bad_period": Phrase(
            en: "\"{0}\" is not a period.", ja: "「{0}」は期間として読めません。",
            hintEn: "Write 2026, 2026-04, 2026Q1, fy2026 or 2026-01-01..2026-03-31.",
            hintJa: "2026、2026-04、2026Q1、fy2026、2026-01-01..2026-03-31 のように書いてください。"),
        "command.bad_environment": Phrase(
            en: "{0} in the environment is no value of its option: {1}",
            ja: "環境変数 {0} の値を読めません: {1}"),
        "command.bad_map": Phrase(
            en: "\"{0}\" does not say which column is which.", ja: "「{0}」では列の対応が分かりません。",
            hintEn: "Write --map theirs=ours, for example --map 顧客番号=code.",
            hintJa: "--map 元の列名=列名 と書いてください。例: --map 顧客番号=code"),
        "command.no_rehearsal": Phrase(
            en: "This command cannot be rehearsed.", ja: "このコマンドは試しに実行できません。",
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
            ja: "データベースを新しい版に移しました。移す前の控え: {0}"),
        "command.verbose.begin": Phrase(en: "{0}, acting as {1}, on {2}", ja: "{0}、操作者 {1}、業務日付 {2}"),
        "command.verbose.end": Phrase(en: "{0} ms", ja: "{0} ミリ秒"),
        "command.option.database": Phrase(
            en: "SQLite file or postgresql:// address (default: $SEKISHO_DATABASE, else sekisho.db).",
            ja: "SQLite のファイル、または postgresql:// の宛先（既定: $SEKISHO_DATABASE、なければ sekisho.db）"),
        "command.option.output_format": Phrase(
            en: "table, csv, tsv, json, markdown or html.", ja: "table、csv、tsv、json、markdown、html のいずれか"),
        "command.option.output": Phrase(
            en: "Write to this file instead of standard output.", ja: "標準出力の代わりにこのファイルへ書き出す"),
        "command.option.lang": Phrase(en: "Language of what people read: ja or en.", ja: "表示の言語: ja または en"),
        "command.option.as": Phrase(en: "The acting user.", ja: "操作する利用者"),
        "command.option.today": Phrase(en: "Business date of this run.", ja: "この実行の業務日付"),
        "command.option.dry_run": Phrase(
            en: "Do everything, show the numbers, keep nothing.", ja: "すべて試し、数だけを示して、何も残さない"),
        "command.option.yes": Phrase(en: "Ask nothing.", ja: "確認を求めない"),
        "command.option.color": Phrase(
            en: "Colour: auto, always or never (default: auto).", ja: "色: auto、always、never（既定: auto）"),
        "command.option.quiet": Phrase(en: "No remarks and no progress.", ja: "補足と進み具合を表示しない"),
        "command.option.verbose": Phrase(en: "More remarks.", ja: "補足を詳しく表示する"),
        "command.option.excel": Phrase(
            en: "CSV as Excel likes it: BOM, CRLF, text guarded against formulas.",
            ja: "Excel 向けの CSV（BOM、CRLF、数式として働く文字の保護）"),
        "command.option.limit": Phrase(en: "At most so many rows (default: 100).", ja: "表示する最大の行数（既定: 100）"),
        "command.option.period": Phrase(
            en: "2026, 2026-04, 2026Q1, fy2026 or FROM..TO.", ja: "2026、2026-04、2026Q1、fy2026、開始日..終了日"),
        "command.option.as_of": Phrase(en: "The day the figures are of (default: today).", ja: "基準日（既定: 本日）"),
        "command.option.side": Phrase(en: "purchase or sale.", ja: "purchase（調達）または sale（販売）"),
        "command.init": Phrase(en: "Make a new database ready for use.", ja: "新しいデータベースを使えるようにします。"),
        "command.init.example": Phrase(
            en: "Example: sekisho init --database sekisho.db", ja: "例: sekisho init --database sekisho.db"),
        "command.init.fiscal_month": Phrase(
            en: "Month in which the fiscal year begins.", ja: "会計年度が始まる月"),
        "command.init.currency": Phrase(en: "Currency in which reports add up.", ja: "報告書で合計する通貨"),
        "command.init.bad_month": Phrase(en: "A month is a number from 1 to 12.", ja: "月は 1 から 12 の数で指定してください。"),
        "command.init.done": Phrase(
            en: "{0} is ready. {1} is its administrator.", ja: "{0} を使えるようにしました。管理者は {1} です。"),
        "command.init.in_use": Phrase(
            en: "{0} is in use since {1}, begun by {2}. Nothing was changed.",
            ja: "{0} は {1} から使われています（開始: {2}）。何も変更していません。"),
        "command.init.demo": Phrase(
            en: "It is the sample database of demo. For your own data name another: sekisho init --database sekisho.db",
            ja: "demo のサンプルデータベースです。自社のデータには別のものを使ってください: sekisho init --database sekisho.db"),
        "command.import": Phrase(en: "Take files in.", ja: "ファイルを取り込みます。"),
        "command.import.example": Phrase(
            en: "Example: sekisho import parties parties.csv --rejects rejects.csv",
            ja: "例: sekisho import parties 取引先.csv --rejects 取込不可.csv"),
        "command.import.kind": Phrase(en: "kind", ja: "種類"),
        "command.import.files": Phrase(en: "Files to take in; - is standard input.", ja: "取り込むファイル（- は標準入力）"),
        "command.import.encoding": Phrase(en: "utf-8, cp932 or auto.", ja: "文字コード: utf-8、cp932、auto"),
        "command.import.map": Phrase(
            en: "Their column is ours: theirs=ours.", ja: "列名の対応: 元の列名=列名"),
        "command.import.rejects": Phrase(
            en: "File for the rows that were refused.", ja: "取り込めなかった行を書き出すファイル"),
        "command.import.on_duplicate": Phrase(
            en: "Known key, other content: update, skip or reject.", ja: "既知のキーで内容が違うとき: update、skip、reject"),
        "command.import.strict": Phrase(en: "All rows or none.", ja: "一行でも取り込めなければ何も取り込まない"),
        "command.import.progress": Phrase(en: "{0}", ja: "{0}"),
        "command.import.more_rejects": Phrase(
            en: "… and {0} more rows; --rejects FILE keeps them all.", ja: "…ほか {0} 行。--rejects FILE ですべて書き出せます。"),
        "command.import.unknown_columns": Phrase(
            en: "Columns passed over because no name fits: {0}. --map theirs=ours joins them.",
            ja: "対応する列がないため読み飛ばしました: {0}。--map 元の列名=列名 で対応させられます。"),
        "command.export": Phrase(
            en: "Write records as a file that can be imported again.", ja: "そのまま取り込めるファイルとして書き出します。"),
        "command.export.example": Phrase(
            en: "Example: sekisho export parties -o parties.csv", ja: "例: sekisho export parties -o 取引先.csv"),
        "command.export.kind": Phrase(en: "What to write, as in import.", ja: "書き出す種類（import と同じ）"),
        "command.undo": Phrase(en: "Take something back.", ja: "取り消します。"),
        "command.undo.import": Phrase(en: "Take an import back.", ja: "取込を取り消します。"),
        "command.undo.example": Phrase(en: "Example: sekisho undo import 12", ja: "例: sekisho undo import 12"),
        "command.undo.id": Phrase(en: "Number of the import.", ja: "取込番号"),
        "command.undo.done": Phrase(
            en: "Import {0} ({1}) is taken back: {2} records.", ja: "取込 {0}（{1}）を取り消しました: {2} 件。"),
        "command.undo.done.would": Phrase(
            en: "Import {0} ({1}) would be taken back: {2} records.", ja: "取込 {0}（{1}）を取り消します: {2} 件。"),
        "command.verify": Phrase(
            en: "Recompute the audit chain and every maintained figure.", ja: "監査証跡と、保持しているすべての数値を計算し直して確かめます。"),
        "command.verify.example": Phrase(
            en: "Example: sekisho verify --expect HEAD", ja: "例: sekisho verify --expect HEAD"),
        "command.verify.expect": Phrase(
            en: "A head kept elsewhere: shows whether the end of the chain was cut off.",
            ja: "別に控えておいた末尾のハッシュ。証跡の末尾が失われていないかを確かめる"),
        "command.backup": Phrase(en: "Write a copy of one consistent moment.", ja: "ある一時点の整合した控えを書き出します。"),
        "command.backup.example": Phrase(
            en: "Example: sekisho backup sekisho-2026-11-21.db", ja: "例: sekisho backup sekisho-2026-11-21.db"),
        "command.backup.file": Phrase(
            en: "File for the copy (default: sekisho-TODAY.db). One that is there is replaced only with --yes.",
            ja: "控えのファイル（既定: sekisho-業務日付.db）。既存のファイルは --yes のときだけ置き換える"),
        "command.backup.done": Phrase(en: "Backed up to {0}.", ja: "{0} に控えを取りました。"),
        "command.restore": Phrase(en: "Put a backup in the place of the database.", ja: "控えをデータベースの位置に戻します。"),
        "command.restore.example": Phrase(
            en: "Example: sekisho restore sekisho-2026-11-21.db --yes",
            ja: "例: sekisho restore sekisho-2026-11-21.db --yes"),
        "command.restore.file": Phrase(en: "A file written by backup.", ja: "backup で書き出したファイル"),
        "command.restore.done": Phrase(
            en: "Restored from {0}. What was done since that backup is gone.", ja: "{0} から戻しました。控えの後に行った操作は残っていません。"),
        "command.restore.kept": Phrase(
            en: "What was there before is kept in {0}.", ja: "復元前のデータベースは {0} に残しています。"),
        "command.restore.question": Phrase(
            en: "{0} ({1}) is replaced by {2} ({3}).", ja: "{0}（{1}）を {2}（{3}）で置き換えます。"),
        "command.restore.extent": Phrase(en: "{0} actions, the last on {1}", ja: "操作 {0} 件、最終 {1}"),
        "command.restore.nothing": Phrase(en: "nothing in it", ja: "内容なし"),
        "command.restore.not_allowed_there": Phrase(
            en: "In the backup {0}, {1} is nobody who may restore. Nothing was changed.",
            ja: "控え {0} では {1} に復元の権限がありません。何も変更していません。",
            hintEn: "Act as an administrator of that time: sekisho restore {0} --as NAME",
            hintJa: "当時の管理者として実行してください: sekisho restore {0} --as 利用者名"),
        "command.needs_yes": Phrase(
            en: "{0} It cannot be taken back.", ja: "{0}元に戻せません。", hintEn: "If that is meant, add --yes.",
            hintJa: "続行する場合は --yes を指定してください。"),
        "command.consent": Phrase(
            en: "{0} It cannot be taken back. Go on? [y/N]", ja: "{0}元に戻せません。続けますか [y/N]"),
        "command.declined": Phrase(
            en: "Nothing was done.", ja: "何も行っていません。", hintEn: "Answer y to go on, or add --yes.",
            hintJa: "続行する場合は y と答えるか、--yes を指定してください。"),
        "command.doctor": Phrase(en: "Show versions and settings, and what is missing.", ja: "版と設定を示し、足りないものを知らせます。"),
        "command.doctor.example": Phrase(en: "Example: sekisho doctor", ja: "例: sekisho doctor"),
        "command.doctor.unsafe": Phrase(
            en: "data may be lost with this setting", ja: "この設定ではデータを失うことがあります"),
        "command.schema": Phrase(en: "Show the shape of a JSON answer.", ja: "JSON の形を示します。"),
        "command.schema.example": Phrase(
            en: "Example: sekisho schema credit.check", ja: "例: sekisho schema credit.check"),
        "command.schema.name": Phrase(en: "Name of the shape, without sekisho. and /1.", ja: "形の名前（sekisho. と /1 を除く）"),
        "command.completion": Phrase(en: "Print the completion script of a shell.", ja: "シェルの補完スクリプトを出力します。"),
        "command.completion.example": Phrase(
            en: "Example: sekisho completion bash > /etc/bash_completion.d/sekisho",
            ja: "例: sekisho completion bash > /etc/bash_completion.d/sekisho"),
        "command.completion.shell": Phrase(en: "bash, zsh or fish.", ja: "bash、zsh、fish のいずれか"),
        "command.user": Phrase(en: "People and their roles.", ja: "利用者と役割"),
        "command.user.add": Phrase(en: "Add a person.", ja: "利用者を加えます。"),
        "command.user.add.example": Phrase(
            en: "Example: sekisho user add tanaka --role sales --role marketing",
            ja: "例: sekisho user add tanaka --role sales --role marketing"),
        "command.user.list": Phrase(en: "List people and their roles.", ja: "利用者と役割を一覧します。"),
        "command.user.list.example": Phrase(en: "Example: sekisho user list", ja: "例: sekisho user list"),
        "command.user.role": Phrase(en: "Give a person exactly these roles.", ja: "利用者の役割を指定したものだけにします。"),
        "command.user.role.example": Phrase(
            en: "Example: sekisho user role tanaka sales liaison", ja: "例: sekisho user role tanaka sales liaison"),
        "command.user.disable": Phrase(en: "Take every right from a person.", ja: "利用者のすべての権限を止めます。"),
        "command.user.disable.example": Phrase(
            en: "Example: sekisho user disable tanaka", ja: "例: sekisho user disable tanaka"),
        "command.user.name": Phrase(en: "name", ja: "名前"),
        "command.user.roles": Phrase(
            en: "procurement, marketing, sales, liaison, management or administrator.",
            ja: "procurement、marketing、sales、liaison、management、administrator"),
        "command.user.added": Phrase(en: "{0} is added.", ja: "{0} を加えました。"),
        "command.user.added.would": Phrase(en: "{0} would be added.", ja: "{0} を加えます。"),
        "command.user.changed": Phrase(en: "{0} is changed.", ja: "{0} を変更しました。"),
        "command.user.changed.would": Phrase(en: "{0} would be changed.", ja: "{0} を変更します。"),
        "command.party": Phrase(en: "Whom we deal with.", ja: "取引先と関係者"),
        "command.party.find": Phrase(
            en: "Find parties by name, kana, romaji, code, number, telephone, mail or web address.",
            ja: "名称、カナ、ローマ字、コード、番号、電話、メール、ウェブから取引先を探します。"),
        "command.party.find.example": Phrase(
            en: "Example: sekisho party find 山田商事", ja: "例: sekisho party find 山田商事"),
        "command.party.find.text": Phrase(en: "What to look for.", ja: "探す文字"),
        "command.party.show": Phrase(en: "Show everything about one party.", ja: "取引先のすべてを表示します。"),
        "command.party.show.example": Phrase(
            en: "Example: sekisho party show P-000123", ja: "例: sekisho party show P-000123"),
        "command.party.show.code": Phrase(en: "Code of the party.", ja: "取引先コード"),
        "command.party.timeline": Phrase(
            en: "Show what happened with one party, across all functions.", ja: "取引先との出来事を、部門を越えて時系列で示します。"),
        "command.party.timeline.example": Phrase(
            en: "Example: sekisho party timeline P-000123", ja: "例: sekisho party timeline P-000123"),
        "command.party.country": Phrase(en: "country", ja: "国"),
        "command.party.birth_date": Phrase(en: "birth date", ja: "生年月日"),
        "command.party.email": Phrase(en: "mail", ja: "メール"),
        "command.party.phone": Phrase(en: "telephone", ja: "電話"),
    ]
}
