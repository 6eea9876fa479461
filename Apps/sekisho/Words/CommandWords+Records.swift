import Vocabulary

/// What is said of parties and what is known of them, of items, plans, tasks and rules.
extension CommandWords {
    static let records: Words = [
        "command.party.duplicates.plan": Phrase(en: "Duplicates of {0}", ja: "{0} の名寄せ"),
        "command.import.more_matches": Phrase(
            en: "More matches stand in plan {0}.", ja: "ほかの名寄せは計画 {0} にあります。"),
        "command.party.duplicates.two_codes": Phrase(
            en: "--explain takes two codes.", ja: "--explain には二つのコードを書いてください。"),
        "command.party.duplicates.range": Phrase(
            en: "--above takes a number from 0 to 1.", ja: "--above には 0 から 1 までの数を書いてください。"),
        "command.bad_default": Phrase(
            en: "\"{0}\" does not say which column has which value.", ja: "「{0}」では列と値が分かりません。",
            hintEn: "Write --set column=value, for example --set met_on=2026-10-03.",
            hintJa: "--set 列名=値 と書いてください。例: --set met_on=2026-10-03"),
        "command.relate.code": Phrase(en: "The party that stands first, by code or name.", ja: "主体となる取引先（コードまたは名称）"),
        "command.relate.relation": Phrase(
            en: "works-for, branch-of, parent-of or refers.",
            ja: "works-for（勤務先）、branch-of（支店）、parent-of（親会社）、refers（紹介）"),
        "command.relate.other": Phrase(en: "The other, by code or name.", ja: "相手（コードまたは名称）"),
        "command.stakeholder.topic": Phrase(en: "Deal, project or question.", ja: "案件・プロジェクト・論点"),
        "command.trait.text": Phrase(en: "The trait in a few words.", ja: "特徴"),
        "command.gift.currency": Phrase(en: "Currency (default: the company's).", ja: "通貨（指定がなければ会社の通貨）"),
        "command.item.added": Phrase(en: "Item {0} {1} is registered.", ja: "品目 {0} {1} を登録しました。"),
        "command.item.added.would": Phrase(en: "Item {0} {1} would be registered.", ja: "品目 {0} {1} を登録します。"),
        "command.item.code": Phrase(en: "item", ja: "品目コード"),
        "command.plan.id": Phrase(en: "Number of the plan.", ja: "計画の番号"),
        "command.party.fields": Phrase(
            en: "field=value, with the columns of import parties; an empty value takes a field away.",
            ja: "項目=値（項目は import parties の列と同じ。値を空にすると消す）"),
        "command.party.choice": Phrase(
            en: "\"{0}\" may be several. Which one, 1 to {1}?", ja: "「{0}」に当てはまる取引先が複数あります。番号（1～{1}）:"),
        "command.party.merge.codes": Phrase(
            en: "The party that stays, then those that become part of it; or none with --clusters.",
            ja: "残す取引先、続けて統合する取引先（--clusters のときは書かない）"),
        "command.task.number_of": Phrase(en: "Number of the task.", ja: "タスクの番号"),
        "command.rules.kind": Phrase(
            en: "The kind: gate.sale, gate.purchase, score, credit.", ja: "種類: gate.sale、gate.purchase、score、credit"),
        "command.rules.checked": Phrase(en: "These rules can be used for {0}.", ja: "{0} の規則として使えます。"),
        "command.not_text": Phrase(
            en: "{0} is not written in UTF-8.", ja: "{0} は UTF-8 で書かれていません。",
            hintEn: "Save it as UTF-8 and try again.", hintJa: "UTF-8 で保存し直してください。"),
    ]
}
