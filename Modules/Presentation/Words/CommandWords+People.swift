extension CommandWords {
    /// Business cards and what follows from them.
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
        "command.card.met_on": Phrase(en: "received", ja: "交換日"),
        "command.card.met_by": Phrase(en: "by", ja: "交換者"),
        "command.card.campaign": Phrase(en: "campaign", ja: "施策"),
        "command.card.person": Phrase(en: "person", ja: "人"),
        "command.card.company_code": Phrase(en: "company", ja: "会社コード"),
        "command.card.rule_of_person": Phrase(en: "found by", ja: "人の判定"),
        "command.card.rule_of_company": Phrase(en: "found by", ja: "会社の判定"),
        "command.card.rule.new": Phrase(en: "new", ja: "新規"),
        "command.card.rule.card": Phrase(en: "earlier card", ja: "以前の名刺"),
        "command.card.rule.mail": Phrase(en: "mail", ja: "メール"),
        "command.card.rule.name": Phrase(en: "name", ja: "名称"),
        "command.card.rule.name_and_domain": Phrase(en: "name and domain", ja: "名称とドメイン"),
        "command.card.rule.name_and_phone": Phrase(en: "name and telephone", ja: "名称と電話"),
        "command.card.rule.name_and_company": Phrase(en: "name and company", ja: "氏名と会社"),
        "command.card.rule.domain": Phrase(en: "domain", ja: "ドメイン"),
        "command.card.rule.phone": Phrase(en: "telephone", ja: "電話"),
    ]
}
