import Vocabulary

/// What is said about plans, and about merging parties.
enum PlanWords {
    static let all: Words = [
        "merge.undeclared": Phrase(
            en: "Nothing can be merged: how {0} follows a merge is not settled.",
            ja: "統合できません。{0} の引き継ぎ方が決まっていません。",
            hintEn: "This is a fault of the program; nothing was changed. Please report it.",
            hintJa: "プログラムの不具合です。何も変更していません。ご報告ください。"),
        "merge.different_numbers": Phrase(
            en: "{0} have different corporate numbers: they are different companies.",
            ja: "{0} は法人番号が異なる別の法人です。",
            hintEn: "If a number is wrong, correct it first; to merge all the same, say why with --because.",
            hintJa: "番号が誤っていれば先に直してください。それでも統合するときは --because で理由を書いてください。"),
        "merge.different_forms": Phrase(
            en: "{0} have different legal forms: they are different companies.", ja: "{0} は法人格が異なる別の法人です。",
            hintEn: "If it is one company all the same, say why with --because.",
            hintJa: "それでも同じ会社であれば、--because で理由を書いてください。"),
        "merge.form_before_and_after": Phrase(
            en: "{0} have their legal form before and behind the name: both can exist.",
            ja: "{0} は前株と後株で、別の会社でありえます。",
            hintEn: "If it is one company all the same, say why with --because.",
            hintJa: "それでも同じ会社であれば、--because で理由を書いてください。"),
        "merge.branch": Phrase(
            en: "One of {0} is a branch: a place of a company, not another record of it.",
            ja: "{0} のいずれかは支店・営業所で、会社そのものではありません。",
            hintEn: "If it is the same record all the same, say why with --because.",
            hintJa: "それでも同じものであれば、--because で理由を書いてください。"),
        "merge.different_birth_dates": Phrase(
            en: "{0} have different dates of birth: they are different people.", ja: "{0} は生年月日が異なる別の人です。",
            hintEn: "If a date is wrong, correct it first; to merge all the same, say why with --because.",
            hintJa: "日付が誤っていれば先に直してください。それでも統合するときは --because で理由を書いてください。"),
        "merge.different_kinds": Phrase(
            en: "Of {0}, one is a company and one a person.", ja: "{0} には法人と個人が混じっています。",
            hintEn: "Keep both: a person may work for a company. To merge all the same, say why with --because.",
            hintJa: "人は会社に勤めるもので、別に置いてください。それでも統合するときは --because で理由を書いてください。"),
        "merge.too_few": Phrase(
            en: "{0} names fewer than two parties that are not one already.", ja: "{0} には統合する相手がありません。",
            hintEn: "Name at least two parties: sekisho party merge P-000001 P-000002",
            hintJa: "二つ以上の取引先を挙げてください: sekisho party merge P-000001 P-000002"),
        "merge.twice": Phrase(
            en: "A party of {0} stands there, or in another cluster, a second time.",
            ja: "{0} の取引先が二度挙げられています。",
            hintEn: "Each party belongs to one cluster.", hintJa: "一つの取引先は一つの名寄せグループにだけ入ります。"),
        "merge.stale": Phrase(
            en: "{0} has been merged or has gone since the plan was made.", ja: "計画の後で {0} が統合されたか、なくなりました。",
            hintEn: "Give the plan up and make a new one.", hintJa: "計画を取り消して作り直してください。"),
        "merge.later_merge": Phrase(
            en: "{0} was merged again by plan {1}.", ja: "{0} は計画 {1} でさらに統合されています。",
            hintEn: "Take that one back first: sekisho plan undo {1}", hintJa: "先にそちらを戻してください: sekisho plan undo {1}"),
        "merge.merged_since": Phrase(
            en: "It cannot be undone: {0} has been merged since.", ja: "取り消せません: {0} はその後、統合されています。",
            hintEn: "Take the merge back first: sekisho party unmerge {0}",
            hintJa: "先に統合を戻してください: sekisho party unmerge {0}"),
        "merge.not_merged": Phrase(
            en: "No merge that stands has {0} in it.", ja: "{0} を含む統合はありません。",
            hintEn: "See what was merged: sekisho plan list", hintJa: "一覧で確かめてください: sekisho plan list"),
        "merge.unknown_cluster": Phrase(
            en: "No one cluster of the plan that stands goes by \"{0}\".", ja: "計画の中に「{0}」で一つに定まる名寄せグループはありません。",
            hintEn: "Name the cluster or the code of one of its parties: sekisho plan show ID",
            hintJa: "名寄せグループの名前か、その取引先のコードで指定してください: sekisho plan show ID"),
        "merge.erased": Phrase(
            en: "One of {0} was erased: nobody brings that person back.", ja: "{0} のいずれかは消去済みで、元に戻りません。",
            hintEn: "Leave the stub as it is.", hintJa: "消去済みの記録はそのままにしてください。"),
        "merge.erased_since": Phrase(
            en: "{0} has been erased since: the merge stays as it is.", ja: "{0} は後で消去されたため、統合はこのままになります。",
            hintEn: "Take the other clusters back one by one with --cluster.",
            hintJa: "ほかの名寄せグループは --cluster で一つずつ戻せます。"),
        "merge.broken_seal": Phrase(
            en: "{0} was changed by another hand: its hash does not fit.", ja: "{0} は他の手で変えられています。ハッシュが合いません。",
            hintEn: "Nothing was merged. Look at it with sekisho verify.",
            hintJa: "何も統合していません。sekisho verify で確かめてください。"),
        "merge.used_since": Phrase(
            en: "What came after the merge stands in the way: {0}.", ja: "統合の後の記録があるため戻せません: {0}。",
            hintEn: "Take back clusters one by one with --cluster to find which it is.",
            hintJa: "--cluster で一つずつ戻し、どれかを確かめてください。"),
        "merge.empty_file": Phrase(
            en: "The file has no clusters.", ja: "ファイルに名寄せグループがありません。",
            hintEn: "It needs the columns code,cluster,probability.", hintJa: "code,cluster,probability の列が必要です。"),
        "merge.bad_probability": Phrase(
            en: "\"{0}\" is not a likelihood.", ja: "「{0}」は一致度ではありません。",
            hintEn: "Write a number from 0 to 1.", hintJa: "0 から 1 までの数で書いてください。"),
    ]
}
