import Vocabulary

/// Terms of columns and figures: Rules.
extension Terms {
    static let rules: Words = [
        "term.rules.diff.change": Phrase(en: "change", ja: "変更"),
        "term.rules.diff.line": Phrase(en: "line", ja: "行"),
        "term.rules.diff.text": Phrase(en: "text", ja: "内容"),
        "term.rules.version": Phrase(en: "version", ja: "版"),
        "term.rules.first_day": Phrase(en: "first day", ja: "適用開始日"),
        "term.rules.effect.what": Phrase(en: "as of today", ja: "本日時点"),
        "term.rules.effect.before": Phrase(en: "by the rules before", ja: "これまでの規則"),
        "term.rules.effect.after": Phrase(en: "by the new rules", ja: "新しい規則"),
    ]
}
