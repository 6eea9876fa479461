import Vocabulary

/// Terms of columns and figures: Duplicates.
extension Terms {
    static let duplicates: Words = [
        "term.import.matched": Phrase(en: "recognised", ja: "名寄せ"),
        "term.plan.column.evidence": Phrase(en: "recognised by", ja: "判定の根拠"),
        "term.cluster": Phrase(en: "cluster", ja: "まとまり"),
        "term.probability": Phrase(en: "probability", ja: "確率"),
        "term.party.likeness.bits": Phrase(en: "bits", ja: "ビット"),
        "term.party.likeness.level": Phrase(en: "agreement", ja: "一致の度合い"),
    ]
}
