import Vocabulary

/// What is said about people and their rights, imports as a whole, and checks. Codes begin with `governance.` and
/// `import.`.
enum GovernanceWords {
    static let all: Words = [
        "governance.unknown_user": Phrase(
            en: "{0} is not a user of this database.",
            ja: "{0} はこのデータベースの利用者ではありません。",
            hintEn:
                "An administrator can add them: sekisho user add {0} --role sales; or act as another with --as NAME.",
            hintJa: "管理者が追加できます: sekisho user add {0} --role sales。別の人として行うときは --as NAME。"),
        "governance.no_such_user": Phrase(
            en: "There is no user {0}.", ja: "利用者 {0} はいません。",
            hintEn: "See who there is: sekisho user list", hintJa: "一覧で確かめてください: sekisho user list"),
        "governance.disabled_user": Phrase(
            en: "The user {0} has been disabled.",
            ja: "利用者 {0} は利用停止中です。",
            hintEn: "An administrator can let them in again: sekisho user enable {0}",
            hintJa: "管理者が利用を再開できます: sekisho user enable {0}"),
        "governance.not_allowed": Phrase(
            en: "{0} has no right to this: {1}.",
            ja: "{0} さんには「{1}」の権限がありません。",
            hintEn: "An administrator can add the smallest role that has it: sekisho user role {0} --add {2}",
            hintJa: "管理者が、この権限を持つ最小の役割を加えられます: sekisho user role {0} --add {2}"),
        "governance.beyond_own_rights": Phrase(
            en: "The role {1} reaches further than the rights of {0}, who can neither give nor take it.",
            ja: "役割「{1}」には {0} さん自身にない権限が含まれるため、付与・解除できません。",
            hintEn: "Ask an administrator; sekisho user roles shows which role may do what.",
            hintJa: "管理者に依頼してください。役割ごとの権限: sekisho user roles"),
        "governance.last_administrator": Phrase(
            en: "Nobody would be left as administrator.",
            ja: "管理者が一人もいなくなります。",
            hintEn: "Give that role to another person first: sekisho user role NAME --add administrator",
            hintJa: "先に別の人を管理者にしてください: sekisho user role NAME --add administrator"),
        "governance.user_exists": Phrase(
            en: "There is a user {0} already.",
            ja: "利用者 {0} はすでに登録されています。",
            hintEn:
                "Give another role instead: sekisho user role {0} --add sales; who was disabled: sekisho user enable {0}",
            hintJa: "役割を加えるには: sekisho user role {0} --add sales。利用停止中なら: sekisho user enable {0}"),
        "governance.unusable_name": Phrase(
            en: "“{0}” cannot be the name of a user.",
            ja: "「{0}」は利用者名に使えません。",
            hintEn: "Write 1 to 100 bytes without spaces at the ends, line ends or invisible characters.",
            hintJa: "1〜100 バイトで、前後の空白・改行・見えない文字を含めずに書いてください。"),
        "governance.key_reused": Phrase(
            en: "The key {0} was used before with another request.",
            ja: "キー {0} は別の内容ですでに使われています。",
            hintEn: "Choose a new key for a new request; repeat the first request unchanged to get its answer.",
            hintJa: "新しい内容には新しいキーを付けてください。同じ内容を繰り返せば、最初の答えが返ります。"),
        "governance.unknown_import": Phrase(
            en: "There is no import {0}.",
            ja: "取り込み {0} はありません。",
            hintEn: "The number is the import_id in the answer of sekisho import.",
            hintJa: "番号は sekisho import の結果にある import_id です。"),
        "governance.already_undone": Phrase(
            en: "{0} has been taken back already.",
            ja: "{0} はすでに取り消されています。",
            hintEn: "Nothing is left to do; the same file can be imported again.",
            hintJa: "何もする必要はありません。同じファイルはもう一度取り込めます。"),
        "governance.used_since": Phrase(
            en: "It cannot be taken back: {0} has been used since.",
            ja: "取り消せません: {0} がその後使われています。",
            hintEn: "Take back what came later first, or correct the records with a new import.",
            hintJa: "あとから入れたものを先に取り消すか、新しい取り込みで訂正してください。"),
        "governance.changed_since": Phrase(
            en: "It cannot be taken back: import {0} has changed the same records since, or others that named them.",
            ja: "取り消せません: 取り込み {0} がその後、同じ記録か、それを参照していた記録を変更しています。",
            hintEn: "Take that one back first: sekisho undo import {0}",
            hintJa: "先にそちらを取り消してください: sekisho undo import {0}"),
        "import.input_gone": Phrase(
            en: "Others were writing at the same time, and standard input cannot be read again.",
            ja: "他の書き込みと重なりましたが、標準入力は読み直せません。",
            hintEn: "Nothing went in. Send it again, or import a file.", hintJa: "何も取り込んでいません。もう一度送るか、ファイルから取り込んでください。"),
        "import.strict": Phrase(
            en: "{0} rows were refused, so nothing was imported (--strict).",
            ja: "{0} 行に問題があったため、何も取り込みませんでした（--strict）。",
            hintEn: "Mend the rows, which --rejects FILE lists, or leave --strict out to import the others.",
            hintJa: "--rejects FILE で該当行を確認して直すか、--strict を外してほかの行だけ取り込んでください。"),
        "import.empty": Phrase(
            en: "The column {0} is empty.",
            ja: "{0} の列が空です。",
            hintEn: "Every row needs it; sekisho import --help lists the columns.",
            hintJa: "必須の項目です。列の一覧: sekisho import --help"),
        "import.unknown_word": Phrase(
            en: "“{0}” is none of: {1}.",
            ja: "「{0}」は使えません。使える語: {1}。",
            hintEn: "Write one of these words, in any case.",
            hintJa: "このうちのどれかを書いてください。"),
        "import.duplicate": Phrase(
            en: "{0} is known already, with other content.",
            ja: "{0} は別の内容ですでに登録されています。",
            hintEn: "Let the file win with --on-duplicate update, or keep what is there with --on-duplicate skip.",
            hintJa: "ファイルを優先するなら --on-duplicate update、既存を残すなら --on-duplicate skip を付けてください。"),
        "import.unchangeable": Phrase(
            en: "{0} is recorded with other content and never changes.",
            ja: "{0} は別の内容で記録済みで、変更できません。",
            hintEn: "Take the earlier import back with sekisho undo import ID, or give the row a key of its own.",
            hintJa: "前の取り込みを sekisho undo import ID で取り消すか、別のキーを付けてください。"),
        "import.too_long": Phrase(
            en: "The text in {0} is longer than {1} characters.",
            ja: "{0} の内容が {1} 文字を超えています。",
            hintEn: "Shorten it, or move the rest to the note.",
            hintJa: "短くするか、残りを備考に移してください。"),
    ]
}
