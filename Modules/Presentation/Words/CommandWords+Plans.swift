/// The words of plans, and of the commands that merge parties.
extension CommandWords {
    static let plans: Words = [
        "command.plan": Phrase(
            en: "What is rehearsed, held, applied and can be taken back.", ja: "試し、保留し、適用し、戻せる計画"),
        "command.plan.example": Phrase(en: "Example: sekisho plan list", ja: "例: sekisho plan list"),
        "command.plan.list": Phrase(en: "List plans, the latest first.", ja: "計画を新しい順に一覧します。"),
        "command.plan.list.example": Phrase(en: "Example: sekisho plan list", ja: "例: sekisho plan list"),
        "command.plan.show": Phrase(
            en: "Show a plan line by line: who stays and by which rule, and which fields are filled.",
            ja: "計画の内容を示します。残る取引先とその規則、補われる項目が分かります。"),
        "command.plan.show.example": Phrase(en: "Example: sekisho plan show 3", ja: "例: sekisho plan show 3"),
        "command.plan.apply": Phrase(en: "Do what a plan says, all of it or nothing.", ja: "計画をすべて適用します。"),
        "command.plan.apply.example": Phrase(en: "Example: sekisho plan apply 3", ja: "例: sekisho plan apply 3"),
        "command.plan.undo": Phrase(
            en: "Take a plan back, whole or one cluster of it.", ja: "計画を、全体または一つのまとまりだけ戻します。"),
        "command.plan.undo.example": Phrase(
            en: "Example: sekisho plan undo 3 --cluster P-000123", ja: "例: sekisho plan undo 3 --cluster P-000123"),
        "command.plan.id": Phrase(en: "Number of the plan.", ja: "計画の番号"),
        "command.plan.cluster": Phrase(
            en: "Only the cluster of this name, or with the party of this code.", ja: "この名前、またはこのコードの取引先を含むまとまりだけ"),
        "command.plan.kind.merge": Phrase(en: "merge", ja: "統合"),
        "command.plan.state.planned": Phrase(en: "held", ja: "保留"),
        "command.plan.state.planned.would": Phrase(en: "would be held", ja: "保留予定"),
        "command.plan.state.held": Phrase(en: "held back by a rule", ja: "規則により除外"),
        "command.plan.state.applied": Phrase(en: "applied", ja: "適用済"),
        "command.plan.state.applied.would": Phrase(en: "would be applied", ja: "適用予定"),
        "command.plan.state.merged": Phrase(en: "merged", ja: "統合済"),
        "command.plan.state.merged.would": Phrase(en: "would be merged", ja: "統合予定"),
        "command.plan.state.undone": Phrase(en: "taken back", ja: "取消済"),
        "command.plan.state.undone.would": Phrase(en: "would be taken back", ja: "取消予定"),
        "command.plan.rule.chosen": Phrase(en: "named", ja: "指定"),
        "command.plan.rule.gate": Phrase(en: "further behind the gate", ja: "関所の先に進んでいる"),
        "command.plan.rule.number": Phrase(en: "has a corporate number", ja: "法人番号あり"),
        "command.plan.rule.complete": Phrase(en: "more is known", ja: "項目が多い"),
        "command.plan.rule.oldest": Phrase(en: "was here first", ja: "先に登録"),
        "command.plan.column.plan": Phrase(en: "plan", ja: "計画"),
        "command.plan.column.kind": Phrase(en: "kind", ja: "種類"),
        "command.plan.column.title": Phrase(en: "made from", ja: "元"),
        "command.plan.column.state": Phrase(en: "state", ja: "状態"),
        "command.plan.column.day": Phrase(en: "day", ja: "日付"),
        "command.plan.column.actor": Phrase(en: "by", ja: "担当"),
        "command.plan.column.parts": Phrase(en: "clusters", ja: "まとまり"),
        "command.plan.column.records": Phrase(en: "records", ja: "件数"),
        "command.plan.column.held": Phrase(en: "held back", ja: "除外"),
        "command.plan.column.undone_parts": Phrase(en: "taken back", ja: "取消"),
        "command.plan.column.cluster": Phrase(en: "cluster", ja: "まとまり"),
        "command.plan.column.survivor": Phrase(en: "stays", ja: "残る"),
        "command.plan.column.survivor_name": Phrase(en: "its name", ja: "その名称"),
        "command.plan.column.rule": Phrase(en: "why it stays", ja: "残る理由"),
        "command.plan.column.merged": Phrase(en: "becomes part of it", ja: "統合される"),
        "command.plan.column.merged_name": Phrase(en: "its name", ja: "その名称"),
        "command.plan.column.fields": Phrase(en: "fields it fills", ja: "補う項目"),
        "command.plan.column.probability": Phrase(en: "probability", ja: "確率"),
        "command.plan.column.objection": Phrase(en: "against it", ja: "統合しない理由"),
        "command.plan.column.because": Phrase(en: "all the same because", ja: "それでも統合する理由"),
        "command.party.aliases": Phrase(en: "merged code", ja: "統合済コード"),
        "command.party.merge": Phrase(
            en: "Make parties part of another; documents follow, old codes stay valid, and it can be taken back.",
            ja: "取引先を統合します。書類は引き継がれ、元のコードも使え、後から戻せます。"),
        "command.party.merge.example": Phrase(
            en: "Example: sekisho party merge P-000123 P-000456",
            ja: "例: sekisho party merge P-000123 P-000456"),
        "command.party.merge.codes": Phrase(
            en: "The party that stays, then those that become part of it; or none with --clusters.",
            ja: "残す取引先、続けて統合する取引先（--clusters のときは書かない）"),
        "command.party.merge.clusters": Phrase(
            en: "Make a plan from a CSV with the columns code,cluster,probability.",
            ja: "code,cluster,probability の CSV から計画を作る"),
        "command.party.merge.above": Phrase(en: "Only clusters that are at least so sure.", ja: "この確率以上のまとまりだけ"),
        "command.party.merge.apply": Phrase(en: "Apply the plan at once.", ja: "計画をすぐに適用する"),
        "command.party.merge.because": Phrase(
            en: "Why they are one although a rule speaks against it.", ja: "規則に反しても同じとする理由"),
        "command.party.unmerge": Phrase(
            en: "Take back the last merge of a party.", ja: "取引先の最後の統合を戻します。"),
        "command.party.unmerge.example": Phrase(
            en: "Example: sekisho party unmerge P-000456", ja: "例: sekisho party unmerge P-000456"),
        "command.party.unmerge.code": Phrase(en: "Code of a party of that merge.", ja: "その統合に含まれる取引先のコード"),
    ]
}
