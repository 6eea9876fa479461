import Vocabulary

/// Terms of columns and figures: Privacy.
extension Terms {
    static let privacy: Words = [
        "term.party.export.table": Phrase(en: "table", ja: "表"),
        "term.party.export.row": Phrase(en: "row", ja: "行"),
        "term.party.confirm.source": Phrase(en: "how", ja: "方法"),
        "term.party.rules.stale_days": Phrase(en: "stale after days", ja: "要確認になる日数"),
        "term.privacy.purpose": Phrase(en: "purpose of use", ja: "利用目的"),
        "term.privacy.text": Phrase(en: "in words", ja: "文言"),
        "term.privacy.parties": Phrase(en: "parties", ja: "取引先数"),
    ]
}
