import Vocabulary

/// Terms of columns and figures: People.
extension Terms {
    static let people: Words = [
        "term.card.met_on": Phrase(en: "met on", ja: "交換日"),
        "term.card.met_by": Phrase(en: "met by", ja: "交換者"),
        "term.card.campaign": Phrase(en: "campaign", ja: "施策"),
        "term.person": Phrase(en: "person", ja: "担当者"),
        "term.card.company_code": Phrase(en: "company code", ja: "会社コード"),
        "term.card.rule_of_person": Phrase(en: "person found by", ja: "人の判定"),
        "term.card.rule_of_company": Phrase(en: "company found by", ja: "会社の判定"),
    ]
}
