import Vocabulary

/// What is said about people and their rights, and checks. Codes begin with `governance.`.
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
            ja: "取込 {0} はありません。",
            hintEn: "The number is the import_id in the answer of sekisho import.",
            hintJa: "番号は sekisho import の結果にある import_id です。"),
        "governance.already_undone": Phrase(
            en: "{0} has been undone already.",
            ja: "{0} はすでに取り消されています。",
            hintEn: "Nothing is left to do; the same file can be imported again.",
            hintJa: "何もする必要はありません。同じファイルはもう一度取り込めます。"),
        "governance.used_since": Phrase(
            en: "It cannot be undone: {0} has been used since.",
            ja: "取り消せません: {0} がその後使われています。",
            hintEn: "Undo what came later first, or correct the records with a new import.",
            hintJa: "あとから入れたものを先に取り消すか、新しい取込で訂正してください。"),
        "governance.changed_since": Phrase(
            en: "It cannot be undone: import {0} has changed the same records since, or others that named them.",
            ja: "取り消せません: 取込 {0} がその後、同じ記録か、それを参照していた記録を変更しています。",
            hintEn: "Take that one back first: sekisho undo import {0}",
            hintJa: "先にそちらを取り消してください: sekisho undo import {0}"),
    ]
}
