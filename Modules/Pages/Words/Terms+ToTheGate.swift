import Vocabulary

/// Terms of columns and figures: ToTheGate.
extension Terms {
    static let toTheGate: Words = [
        "term.side": Phrase(en: "side", ja: "区分"),
        "term.medium": Phrase(en: "medium", ja: "媒体"),
        "term.code": Phrase(en: "code", ja: "コード"),
        "term.name": Phrase(en: "name", ja: "名称"),
        "term.campaign.starts_on": Phrase(en: "from", ja: "開始日"),
        "term.campaign.ends_on": Phrase(en: "to", ja: "終了日"),
        "term.campaign.purpose": Phrase(en: "purpose", ja: "目的"),
        "term.campaign.target": Phrase(en: "target", ja: "目標"),
        "term.score.score": Phrase(en: "score", ja: "スコア"),
        "term.score.temperature": Phrase(en: "temperature", ja: "温度"),
        "term.score.at": Phrase(en: "at", ja: "日時"),
        "term.points": Phrase(en: "points", ja: "点"),
        "term.now": Phrase(en: "now", ja: "現在"),
        "term.contact.trigger": Phrase(en: "trigger", ja: "契機"),
        "term.gate.verdict": Phrase(en: "verdict", ja: "判定"),
        "term.gate.reasons": Phrase(en: "reasons", ja: "根拠"),
        "term.gate.policy.name": Phrase(en: "policy", ja: "基準"),
        "term.gate.policy.applied_on": Phrase(en: "applied", ja: "適用日"),
        "term.gate.policy.in_force": Phrase(en: "in force", ja: "適用中"),
        "term.gate.owner": Phrase(en: "owned by", ja: "担当機能"),
        "term.gate.source": Phrase(en: "source", ja: "経路"),
        "term.gate.crossed_on": Phrase(en: "crossed", ja: "通過日"),
        "term.gate.evaluated": Phrase(en: "evaluated", ja: "判定"),
        "term.gate.passed": Phrase(en: "passed", ja: "通過"),
        "term.gate.held": Phrase(en: "held", ja: "保留"),
        "term.gate.away": Phrase(en: "away", ja: "対象外"),
        "term.gate.crossings": Phrase(en: "crossings", ja: "通過件数"),
        "term.gate.accepted.count": Phrase(en: "accepted", ja: "受理"),
        "term.gate.returned.count": Phrase(en: "returned", ja: "差戻し"),
        "term.gate.neglected": Phrase(en: "neglected", ja: "放置"),
    ]
}
