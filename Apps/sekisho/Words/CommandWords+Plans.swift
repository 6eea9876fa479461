import Vocabulary

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
