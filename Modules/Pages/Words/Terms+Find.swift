import Vocabulary

/// Terms of columns and figures: Find.
extension Terms {
    static let find: Words = [
        "term.party.match": Phrase(en: "found by", ja: "一致")
    ]
}
