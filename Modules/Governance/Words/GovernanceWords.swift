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
            ja: "利用者 {0} は無効になっています。",
            hintEn: "Ask an administrator; sekisho user list shows who may do what.",
            hintJa: "管理者に相談してください。利用者の一覧: sekisho user list"),
        "governance.not_allowed": Phrase(
            en: "The roles of {0} do not allow {1}.",
            ja: "{0} の役割では {1} はできません。",
            hintEn: "An administrator can change the roles: sekisho user role {0} liaison",
            hintJa: "役割は管理者が変えられます: sekisho user role {0} liaison"),
        "governance.last_administrator": Phrase(
            en: "Nobody would be left as administrator.",
            ja: "管理者が一人もいなくなります。",
            hintEn: "Give that role to another person first: sekisho user role NAME administrator",
            hintJa: "先に別の人を管理者にしてください: sekisho user role NAME administrator"),
        "governance.user_exists": Phrase(
            en: "There is a user {0} already.",
            ja: "利用者 {0} はすでに登録されています。",
            hintEn: "Change the roles instead: sekisho user role {0} sales",
            hintJa: "役割を変えるには: sekisho user role {0} sales"),
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
    ]
}
