import Vocabulary

/// Words.
extension CommandWords {
    static let rules: Words = [
        "command.rules": Phrase(
            en: "All rules that people can read and change, in versions.", ja: "人が読んで変えられる規則と、その版"),
        "command.rules.example": Phrase(
            en: """
                Kinds: gate.sale, gate.purchase, score, credit. A version holds from its first day on; what was judged \
                before stays as it was judged.
                Example: sekisho rules list
                """,
            ja: """
                種類: gate.sale、gate.purchase、score、credit。版は適用開始日から有効で、それまでの判定は変わりません。
                例: sekisho rules list
                """),
        "command.rules.list": Phrase(en: "List all versions, and which are in force.", ja: "すべての版と、適用中の版を一覧します。"),
        "command.rules.list.example": Phrase(
            en: "Example: sekisho rules list score", ja: "例: sekisho rules list score"),
        "command.rules.show": Phrase(en: "Print rules as they were applied.", ja: "規則を適用時のまま示します。"),
        "command.rules.show.example": Phrase(
            en: "Example: sekisho rules show credit > credit.yaml", ja: "例: sekisho rules show credit > credit.yaml"),
        "command.rules.check": Phrase(
            en: "Read a file without applying it; what is wrong is named with its line.",
            ja: "適用せずにファイルを読み、誤りを行番号とともに示します。"),
        "command.rules.check.example": Phrase(
            en: "Example: sekisho rules show credit > credit.yaml; sekisho rules check credit credit.yaml",
            ja: "例: sekisho rules show credit > credit.yaml; sekisho rules check credit credit.yaml"),
        "command.rules.check.file": Phrase(
            en: "The file; without it the version in force is read.", ja: "ファイル（省略すると適用中の版を確認します）"),
        "command.rules.diff": Phrase(
            en: "Show which lines differ from the version in force.", ja: "適用中の版と異なる行を示します。"),
        "command.rules.diff.example": Phrase(
            en: "Example: sekisho rules show score > score.yaml; sekisho rules diff score score.yaml",
            ja: "例: sekisho rules show score > score.yaml; sekisho rules diff score score.yaml"),
        "command.rules.diff.file": Phrase(
            en: "The file; without it the version before the one in force is compared.",
            ja: "ファイル（省略すると一つ前の版と比べます）"),
        "command.rules.apply": Phrase(
            en: "Put rules in force from a day on, and say what that changes in numbers.",
            ja: "規則を適用開始日から有効にし、その影響を数で示します。"),
        "command.rules.apply.example": Phrase(
            en: """
                Look at the numbers first with --dry-run.
                Example: sekisho rules show credit > credit.yaml; sekisho rules apply credit credit.yaml --dry-run
                """,
            ja: """
                まず --dry-run で影響を確かめられます。
                例: sekisho rules show credit > credit.yaml; sekisho rules apply credit credit.yaml --dry-run
                """),
        "command.rules.kind": Phrase(
            en: "The kind: gate.sale, gate.purchase, score, credit.", ja: "種類: gate.sale、gate.purchase、score、credit"),
        "command.rules.label": Phrase(
            en: "The kind, or one version of it such as score@2.", ja: "種類、または版（例: score@2）"),
        "command.rules.first_day.option": Phrase(
            en: "From this day on the rules hold; today unless told.", ja: "適用開始日（省略すると今日）"),
        "command.rules.checked": Phrase(en: "These rules can be used for {0}.", ja: "{0} の規則として使えます。"),
        "command.not_text": Phrase(
            en: "{0} is not written in UTF-8.", ja: "{0} は UTF-8 で書かれていません。",
            hintEn: "Save it as UTF-8 and try again.", hintJa: "UTF-8 で保存し直してください。"),
    ]
}
