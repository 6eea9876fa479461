import Vocabulary

/// Words.
extension CommandWords {
    static let people: Words = [
        "command.export.vcard": Phrase(
            en: "Business cards as vCard 4.0 (also with -o FILE.vcf).", ja: "名刺を vCard 4.0 で書き出す（-o FILE.vcf でも可）"),
        "command.import.set": Phrase(
            en: "column=value for rows that leave it empty, e.g. met_on=2026-10-03.",
            ja: "空の列に入れる値（列名=値。例: met_on=2026-10-03）"),
        "command.bad_default": Phrase(
            en: "\"{0}\" does not say which column has which value.", ja: "「{0}」では列と値が分かりません。",
            hintEn: "Write --set column=value, for example --set met_on=2026-10-03.",
            hintJa: "--set 列名=値 と書いてください。例: --set met_on=2026-10-03"),
        "command.card": Phrase(en: "Business cards received.", ja: "受け取った名刺"),
        "command.card.list": Phrase(
            en: "List business cards, and by which rule their people and companies were found.",
            ja: "名刺と、人と会社をどの規則で見つけたかを一覧します。"),
        "command.card.list.example": Phrase(
            en: "Example: sekisho party card list P-000123", ja: "例: sekisho party card list P-000123"),
        "command.card.only_party": Phrase(
            en: "A person, or a company for its people; all unless told.", ja: "人のコード、または会社のコード（指定がなければすべて）"),
    ]
}
