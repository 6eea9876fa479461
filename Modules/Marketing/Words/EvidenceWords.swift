import Vocabulary

/// What marketing knows of candidates, as people read it at the gate.
enum EvidenceWords {
    static let all: Words = [
        "gate.measure.score": Phrase(en: "score", ja: "スコア"),
        "gate.measure.temperature": Phrase(en: "temperature", ja: "温度感"),
        "gate.measure.touches_90d": Phrase(en: "interactions in 90 days", ja: "90日以内の接点"),
        "gate.measure.human_touches_90d": Phrase(en: "interactions by a person in 90 days", ja: "90日以内の本人の反応"),
        "gate.measure.requests_90d": Phrase(en: "requests in 90 days", ja: "90日以内の問い合わせ"),
        "gate.measure.visits_90d": Phrase(en: "visits in 90 days", ja: "90日以内の訪問"),
        "gate.measure.last_touch_days": Phrase(en: "days since the last interaction", ja: "最後の接点からの日数"),
    ]
}
