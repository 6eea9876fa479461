import Vocabulary

/// Terms of the gate, and of the rules by which the program decides.
extension Terms {
    static let gate: Words = [
        "term.rules.diff.change": Phrase(en: "change", ja: "変更"),
        "term.rules.diff.line": Phrase(en: "line", ja: "行"),
        "term.rules.diff.text": Phrase(en: "text", ja: "内容"),
        "term.rules.version": Phrase(en: "version", ja: "版"),
        "term.rules.first_day": Phrase(en: "first day", ja: "適用開始日"),
        "term.rules.effect.what": Phrase(en: "as of today", ja: "本日時点"),
        "term.rules.effect.before": Phrase(en: "by the rules before", ja: "これまでの規則"),
        "term.rules.effect.after": Phrase(en: "by the new rules", ja: "新しい規則"),
        "term.gate.verdict": Phrase(en: "verdict", ja: "判定"),
        "term.gate.reasons": Phrase(en: "reasons", ja: "根拠"),
        "term.gate.policy.name": Phrase(en: "policy", ja: "基準"),
        "term.gate.policy.applied_on": Phrase(en: "applied", ja: "適用日"),
        "term.gate.policy.in_force": Phrase(en: "in force", ja: "適用中"),
        "term.gate.owner": Phrase(en: "owned by", ja: "担当部門"),
        "term.gate.source": Phrase(en: "source", ja: "経路"),
        "term.gate.crossed_on": Phrase(en: "crossed", ja: "通過日"),
        "term.gate.wake_on": Phrase(en: "comes back", ja: "再候補日"),
        "term.gate.evaluated": Phrase(en: "evaluated", ja: "判定"),
        "term.gate.passed": Phrase(en: "passed", ja: "通過"),
        "term.gate.held": Phrase(en: "held", ja: "保留"),
        "term.gate.away": Phrase(en: "not eligible", ja: "対象外"),
        "term.gate.crossings": Phrase(en: "crossings", ja: "通過件数"),
        "term.gate.accepted.count": Phrase(en: "accepted", ja: "受理"),
        "term.gate.returned.count": Phrase(en: "returned", ja: "差戻し"),
        "term.gate.neglected": Phrase(en: "neglected", ja: "放置"),
    ]
}
