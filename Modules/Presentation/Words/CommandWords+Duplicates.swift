/// The words of finding what is one party.
extension CommandWords {
    static let duplicates: Words = [
        "command.party.duplicates": Phrase(
            en: "Find parties that are one and the same.", ja: "同じ相手が二重に登録されていないかを調べます（名寄せ）。"),
        "command.party.duplicates.example": Phrase(
            en: "Example: sekisho party duplicates -O csv -o duplicates.csv",
            ja: "例: sekisho party duplicates -O csv -o duplicates.csv"),
        "command.party.duplicates.above": Phrase(
            en: "Least probability, 0 to 1 (default: 0.5).", ja: "確からしさの下限、0～1（既定: 0.5）"),
        "command.party.duplicates.apply": Phrase(
            en: "Merge what is found, as a plan that can be undone whole or by cluster.",
            ja: "見つかったものを統合します。計画として残り、全体でも組ごとでも取り消せます。"),
        "command.party.duplicates.plan": Phrase(en: "Duplicates of {0}", ja: "{0} の名寄せ"),
        "command.import.match": Phrase(
            en: "Take new parties for those that are known already where they are one.",
            ja: "登録済みの相手と同じと判定した行は、新規にせずその相手として取り込みます。"),
        "command.import.matched": Phrase(en: "matched", ja: "名寄せ"),
        "command.import.matched.would": Phrase(en: "would be matched", ja: "名寄せ予定"),
        "command.import.more_matches": Phrase(
            en: "More matches stand in plan {0}.", ja: "ほかの名寄せは計画 {0} にあります。"),
        "command.plan.column.evidence": Phrase(en: "recognised by", ja: "判定の根拠"),
        "command.party.duplicates.explain": Phrase(
            en: "Say why two codes are one party or two.", ja: "二つのコードが同じ相手か別の相手か、その理由を示します。"),
        "command.party.duplicates.two_codes": Phrase(
            en: "--explain takes two codes.", ja: "--explain には二つのコードを書いてください。"),
        "command.party.duplicates.range": Phrase(
            en: "--above takes a number from 0 to 1.", ja: "--above には 0 から 1 までの数を書いてください。"),
        "command.party.duplicates.cluster": Phrase(en: "cluster", ja: "組"),
        "command.party.duplicates.probability": Phrase(en: "probability", ja: "確からしさ"),
        "command.party.likeness.of": Phrase(en: "Likeness of {0} and {1}", ja: "{0} と {1} の類似"),
        "command.party.likeness.bits": Phrase(en: "bits", ja: "ビット"),
        "command.party.likeness.field": Phrase(en: "field", ja: "項目"),
        "command.party.likeness.level": Phrase(en: "agreement", ja: "一致の度合い"),
        "command.party.likeness.note": Phrase(
            en: "One bit doubles the odds that the two are one party; the sum of 0 is even odds.",
            ja: "1 ビットごとに同じ相手である見込みが 2 倍になります。合計 0 が五分五分です。"),
        "command.party.likeness.field.before": Phrase(en: "before comparing", ja: "比較の前"),
        "command.party.likeness.field.name": Phrase(en: "name", ja: "名称"),
        "command.party.likeness.field.given_name": Phrase(en: "given name", ja: "名"),
        "command.party.likeness.field.family_name": Phrase(en: "family name", ja: "姓"),
        "command.party.likeness.field.legal_form": Phrase(en: "legal form", ja: "法人格"),
        "command.party.likeness.field.reading": Phrase(en: "reading", ja: "読み"),
        "command.party.likeness.field.address": Phrase(en: "address", ja: "住所"),
        "command.party.likeness.field.phone": Phrase(en: "telephone", ja: "電話"),
        "command.party.likeness.field.mail_and_web": Phrase(en: "mail and web", ja: "メールとウェブ"),
        "command.party.likeness.field.number": Phrase(en: "number", ja: "番号"),
        "command.party.likeness.field.postal_code": Phrase(en: "postal code", ja: "郵便番号"),
        "command.party.likeness.field.country": Phrase(en: "country", ja: "国"),
        "command.party.likeness.field.birth_date": Phrase(en: "birth date", ja: "生年月日"),
        "command.party.likeness.field.house_number": Phrase(en: "house number", ja: "番地"),
        "command.party.likeness.field.rarity": Phrase(en: "rarity of the name", ja: "名称の珍しさ"),
        "command.party.likeness.field.rule": Phrase(en: "rule", ja: "規則"),
        "command.party.likeness.field.household": Phrase(en: "household", ja: "世帯"),
        "command.party.likeness.field.kind": Phrase(en: "kind", ja: "種別"),
        "command.party.likeness.level.pairs": Phrase(en: "most pairs are two parties", ja: "ほとんどの組は別の相手"),
        "command.party.likeness.level.same": Phrase(en: "the same", ja: "同じ"),
        "command.party.likeness.level.near": Phrase(en: "one slip apart", ja: "一文字違い"),
        "command.party.likeness.level.alike": Phrase(en: "alike", ja: "似ている"),
        "command.party.likeness.level.other_unit": Phrase(en: "another branch or department", ja: "別の支店・部署"),
        "command.party.likeness.level.longer": Phrase(en: "a word longer: a daughter or sister", ja: "一語長い（子会社・姉妹会社）"),
        "command.party.likeness.level.related": Phrase(en: "related", ja: "関連がある"),
        "command.party.likeness.level.different": Phrase(en: "different", ja: "異なる"),
        "command.party.likeness.level.read_same": Phrase(en: "the same when read", ja: "読みが同じ"),
        "command.party.likeness.level.read_alike": Phrase(en: "read alike", ja: "読みが似ている"),
        "command.party.likeness.level.other_script": Phrase(en: "another script, reading unknown", ja: "文字種が異なり読みは不明"),
        "command.party.likeness.level.swapped": Phrase(en: "the same words in another order", ja: "語順だけが異なる"),
        "command.party.likeness.level.missing": Phrase(en: "not known of both", ja: "両方には分からない"),
        "command.party.likeness.level.moved": Phrase(en: "on the other side of the name", ja: "前株と後株の違い"),
        "command.party.likeness.level.place": Phrase(en: "the same place", ja: "同じ町"),
        "command.party.likeness.level.exchange": Phrase(en: "the same exchange", ja: "同じ局番"),
        "command.party.likeness.level.domain": Phrase(en: "the same domain", ja: "同じドメイン"),
        "command.party.likeness.level.open": Phrase(en: "not different", ja: "違いなし"),
        "command.party.likeness.level.rare": Phrase(en: "rare", ja: "珍しい"),
        "command.party.likeness.level.common": Phrase(en: "common", ja: "ありふれている"),
        "command.party.likeness.level.household": Phrase(en: "perhaps another member of it", ja: "同居の別人かもしれない"),
        "command.party.likeness.level.separate": Phrase(en: "parties of their own", ja: "別の相手"),
    ]
}
