import Vocabulary

/// What is said about the database and its files. Codes begin with `storage.`.
package enum StorageWords {
    package static let books = [Phrasebook("storage") { all }]

    static let all: Words = [
        "storage.missing": Phrase(
            en: "There is no database at {0}.",
            ja: "{0} にデータベースがありません。",
            hintEn: "Make one with sekisho init, or name another with --database URL.",
            hintJa: "sekisho init で作るか、--database URL で別の場所を指定してください。"),
        "storage.unknown_scheme": Phrase(
            en: "{0}:// is not a database that Sekisho can use.",
            ja: "{0}:// のデータベースは使えません。",
            hintEn: "Name a file, such as sekisho.db, or a server: postgresql://USER@HOST:5432/NAME.",
            hintJa: "sekisho.db のようなファイルか、postgresql://USER@HOST:5432/NAME の形でサーバーを指定してください。"),
        "storage.read_only": Phrase(
            en: "{0} cannot be written or opened.",
            ja: "{0} を開けないか、書き込めません。",
            hintEn: "Check that the folder exists and that you may write there: ls -ld; or choose --database URL.",
            hintJa: "フォルダの有無と書き込みの許可を ls -ld で確認するか、--database URL で別の場所を指定してください。"),
        "storage.full": Phrase(
            en: "The disk is full: {0}. Nothing was changed.",
            ja: "ディスクに空きがありません: {0}。何も変更していません。",
            hintEn: "Free some space (df -h shows how much is left), then run the same command again.",
            hintJa: "空きを作り（df -h で確認できます）、同じコマンドをもう一度実行してください。"),
        "storage.faulty_disk": Phrase(
            en: "The disk reported a fault: {0}. Nothing more is written.",
            ja: "ディスクの障害です: {0}。これ以上は書き込みません。",
            hintEn: "Copy the data to another disk; check it and the last change: sekisho backup FILE, sekisho verify",
            hintJa: "別のディスクに写して確認し、直前の変更の有無も見てください: sekisho backup FILE、sekisho verify"),
        "storage.kept_on_faulty_disk": Phrase(
            en: "It is done and kept, but then the disk reported a fault: {0}.",
            ja: "処理は完了し保存されましたが、その後ディスクの障害が報告されました: {0}。",
            hintEn: "Do not repeat it. Copy the data to another disk and check it: sekisho backup FILE, sekisho verify",
            hintJa: "同じコマンドを繰り返さないでください。別のディスクに写してから確認してください: sekisho backup FILE、sekisho verify"),
        "storage.replaced": Phrase(
            en:
                "{0} was moved, removed or replaced while the command worked: what it did may not be in what is there now.",
            ja: "処理中に {0} が移動、削除または置き換えられました。処理した内容は今のファイルに残っていない可能性があります。",
            hintEn:
                "See what is there now (ls -l {0}), and whether the work is in it, before you run the command again.",
            hintJa: "今あるファイルを ls -l {0} で確認し、処理した内容の有無を確かめてから、もう一度実行してください。"),
        "storage.foreign_log": Phrase(
            en: "{0}-wal is not the log of {0} as it stands: one of them was copied or replaced by hand.",
            ja: "{0}-wal は今の {0} のログではありません。どちらかが手作業で複写または置き換えられています。",
            hintEn: "Put the file back to which the log belongs; or, to go on without the log: mv {0}-wal {0}.left-wal",
            hintJa: "ログに対応する元のファイルに戻すか、ログなしで続ける場合は mv {0}-wal {0}.left-wal を実行してください。"),
        "storage.not_overwritten": Phrase(
            en: "It is done and kept, but {0} could not be written anew: erased data may still be in its gaps.",
            ja: "処理は完了し保存されましたが、{0} を書き直せませんでした。消したデータがファイルの空き領域に残っている可能性があります。",
            hintEn: "Free room for twice the file (df -h), then overwrite it: sekisho privacy overwrite --yes",
            hintJa: "ファイルの 2 倍の空きを作り（df -h で確認）、上書きしてください: sekisho privacy overwrite --yes"),
        "storage.busy": Phrase(
            en: "Another process keeps the database. Nothing was changed.",
            ja: "ほかの処理がデータベースを使用中です。何も変更していません。",
            hintEn: "Run the same command again in a moment.",
            hintJa: "少し待ってから、同じコマンドをもう一度実行してください。"),
        "storage.unreachable": Phrase(
            en: "The database server does not answer: {0}",
            ja: "データベースサーバーに接続できません: {0}",
            hintEn: "Check the address behind --database and that the server runs: pg_isready",
            hintJa: "--database のアドレスと、サーバーの稼働を確認してください: pg_isready"),
        "storage.outcome_unknown": Phrase(
            en: "The connection broke while the work was being kept: {0}. Whether it is kept is not known.",
            ja: "保存の途中で接続が切れました: {0}。保存されたかどうかは分かりません。",
            hintEn: "When the server answers again (pg_isready), look whether it is there before you run it again.",
            hintJa: "サーバーの復旧後（pg_isready で確認）、もう一度実行する前に、処理した内容の有無を確かめてください。"),
        "storage.library_missing": Phrase(
            en: "PostgreSQL's client library {0} is not installed.",
            ja: "PostgreSQL の接続ライブラリ {0} がありません。",
            hintEn: "Install it: apt install {0}",
            hintJa: "インストールしてください: apt install {0}"),
        "storage.kept_by_server": Phrase(
            en: "A PostgreSQL database is backed up and restored by its own programs.",
            ja: "PostgreSQL のバックアップと復元には、PostgreSQL のプログラムを使います。",
            hintEn: "pg_dump --format=custom --file=FILE URL, and pg_restore --clean --dbname=URL FILE",
            hintJa: "pg_dump --format=custom --file=FILE URL と pg_restore --clean --dbname=URL FILE を使ってください。"),
        "storage.same_file": Phrase(
            en: "{0} is the database itself.",
            ja: "{0} はデータベースそのものです。",
            hintEn: "Give another file: sekisho backup FILE",
            hintJa: "別のファイルを指定してください: sekisho backup FILE"),
        "storage.exists": Phrase(
            en: "{0} is there already. Nothing was changed.",
            ja: "{0} はすでにあります。何も変更していません。",
            hintEn: "Name another file, or replace it: sekisho backup {0} --yes",
            hintJa: "別の名前を指定するか、置き換える場合は --yes を付けてください: sekisho backup {0} --yes"),
        "storage.not_empty": Phrase(
            en: "{0} holds a database already. Nothing was changed.",
            ja: "{0} にはすでにデータベースがあります。何も変更していません。",
            hintEn:
                "Name a file that is not there yet, or an empty database of a server: --database new.db to import, --to new.db to move.",
            hintJa: "まだないファイルか、サーバーの空のデータベースを指定してください（取込は --database new.db、移行は --to new.db）。"),
        "storage.not_a_file": Phrase(
            en: "{0} is a folder or a device, and no file.",
            ja: "{0} はフォルダまたはデバイスで、ファイルではありません。",
            hintEn: "Name a file, such as {0}/sekisho.db. Nothing was changed.",
            hintJa: "{0}/sekisho.db のようにファイルを指定してください。何も変更していません。"),
        "storage.several_names": Phrase(
            en: "{0} has more than one name (hard links): what is written under one would be lost to the other.",
            ja: "{0} には複数の名前（ハードリンク）があります。別々の名前で使うと変更が失われるため、開きません。",
            hintEn: "Keep one name (find . -samefile {0} lists them); a second path may be a symbolic link: ln -s",
            hintJa: "名前を一つにしてください（find . -samefile {0} で確認）。別のパスが必要ならシンボリックリンク（ln -s）を使えます。"),
        "storage.damaged": Phrase(
            en: "{0} is not a Sekisho database, or it is damaged.",
            ja: "{0} は関所のデータベースではないか、壊れています。",
            hintEn: "Check the path; a damaged database is replaced by a backup: sekisho restore FILE",
            hintJa: "パスを確認してください。壊れている場合はバックアップから戻せます: sekisho restore FILE"),
        "storage.newer_schema": Phrase(
            en: "The database was written by a newer Sekisho (schema {0}; this program knows {1}).",
            ja: "このデータベースは新しい版の関所で作られています（{0}。このプログラムは {1} まで対応）。",
            hintEn: "Install the newer program; sekisho doctor shows the versions.",
            hintJa: "新しい版を入れてください。版は sekisho doctor で確認できます。"),
        "storage.unreadable": Phrase(
            en: "The database holds something that cannot be read: {0}.",
            ja: "データベースに読めない内容があります: {0}。",
            hintEn: "sekisho verify names the rows.",
            hintJa: "sekisho verify で該当する行を確認できます。"),
        "storage.nul_in_text": Phrase(
            en: "The text holds a NUL character (U+0000).",
            ja: "文字列に NUL 文字（U+0000）が含まれています。",
            hintEn: "Remove it; no text contains it.",
            hintJa: "文字として使えないため、取り除いてください。"),
        "storage.out_of_range": Phrase(
            en: "A number became larger than the program can hold (64 bits).",
            ja: "数値が大きくなりすぎて扱えません（64 ビットを超過）。",
            hintEn: "Check the number of digits of the amounts.",
            hintJa: "金額の桁数を確認してください。"),
        "storage.constraint": Phrase(
            en: "A rule of the database forbids it: {0}. Nothing was changed.",
            ja: "データベースの規則に反します: {0}。何も変更していません。",
            hintEn: "This is a fault of the program. Please report it together with the output of sekisho doctor.",
            hintJa: "プログラムの不具合です。sekisho doctor の出力を添えてご報告ください。"),
        "storage.engine": Phrase(
            en: "The database refused: {0}. Nothing was changed.",
            ja: "データベースが処理できませんでした: {0}。何も変更していません。",
            hintEn: "sekisho doctor shows what is missing; if all is well there, please report this as a fault.",
            hintJa: "sekisho doctor で環境を確認してください。問題がなければ、不具合としてご報告ください。"),
    ]
}
