import Vocabulary

/// What the pages about a database say.
enum DatabaseWords {
    static let all: Words = [
        "page.verify.title": Phrase(en: "Verification", ja: "検証"),
        "page.verify.count": Phrase(en: "{0} checks, {1} faults.", ja: "検査 {0} 項目、不一致 {1} 件。"),
        "page.verify.well": Phrase(en: "{0} checks, 0 faults; head {1}", ja: "検査 {0} 項目、不一致 0 件。末尾のハッシュ {1}"),
        "page.verify.next": Phrase(
            en:
                "Change nothing more. Look who did what with sekisho audit list, keep a copy with sekisho backup, and go back to the last backup that verifies: sekisho restore.",
            ja:
                "これ以上変更しないでください。sekisho audit list で操作履歴を確かめ、sekisho backup で現状を残し、検証の通るバックアップから sekisho restore で復元してください。"
        ),
        "page.doctor.schema": Phrase(en: "schema", ja: "データの版"),
        "page.doctor.database": Phrase(en: "database", ja: "データベース"),
        "page.doctor.overwriting": Phrase(en: "deleted data", ja: "消去データの上書き"),
        "page.doctor.overwriting.done": Phrase(en: "overwritten", ja: "済み"),
        "page.doctor.overwriting.due": Phrase(en: "not overwritten yet", ja: "未了"),
        "page.doctor.state": Phrase(en: "state", ja: "状態"),
        "page.doctor.rights": Phrase(en: "rights", ja: "書き込み権限"),
        "page.doctor.size": Phrase(en: "size", ja: "大きさ"),
        "page.doctor.disk_free": Phrase(en: "free on disk", ja: "ディスクの空き"),
        "page.doctor.last_backup": Phrase(en: "last backup", ja: "直近のバックアップ"),
        "page.doctor.users": Phrase(en: "users", ja: "利用者"),
        "page.doctor.since": Phrase(en: "in use since", ja: "利用開始"),
        "page.doctor.civil_time": Phrase(en: "clock", ja: "会社の時刻"),
        "page.doctor.current": Phrase(en: "current", ja: "最新"),
        "page.doctor.empty": Phrase(en: "empty", ja: "空（未作成）"),
        "page.doctor.other_views": Phrase(en: "other views", ja: "ビューが異なる"),
        "page.doctor.older": Phrase(en: "of an older version", ja: "古い版"),
        "page.doctor.writable": Phrase(en: "may write", ja: "書き込めます"),
        "page.doctor.not_writable": Phrase(en: "may not write", ja: "書き込めません"),
        "page.doctor.megabytes": Phrase(en: "{0} MB", ja: "{0} MB"),
        "page.doctor.nowhere": Phrase(en: "none found here", ja: "ここには見当たりません"),
        "page.doctor.people": Phrase(en: "{0}, {1} of them administrators", ja: "{0} 人（うち管理者 {1} 人）"),
        "page.verify.head": Phrase(en: "head {0}", ja: "末尾のハッシュ {0}"),
    ]
}
