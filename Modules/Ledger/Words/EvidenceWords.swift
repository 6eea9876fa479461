import Vocabulary

/// What the books know of candidates, as people read it at the gate.
enum EvidenceWords {
    static let all: Words = [
        "gate.measure.open_amount": Phrase(en: "amount owed to us", ja: "売掛残高"),
        "gate.measure.days_overdue": Phrase(en: "days overdue", ja: "支払遅延日数"),
    ]
}
