import Vocabulary

/// What the party's own record says of candidates, and why they wait, as people read it. Codes begin with `gate.measure.`, `gate.rule.` and
/// `gate.reason.`.
enum GateEvidenceWords {
    static let all: Words = [
        "gate.measure.has_email": Phrase(en: "an e-mail address", ja: "メールアドレス"),
        "gate.measure.has_phone": Phrase(en: "a phone number", ja: "電話番号"),
        "gate.measure.country": Phrase(en: "country", ja: "国"),
        "gate.measure.kind": Phrase(en: "kind", ja: "種類"),
        "gate.measure.roles": Phrase(en: "roles", ja: "役割"),
        "gate.rule.at_least": Phrase(en: "{0}: at least {1}", ja: "{0}が {1} 以上"),
        "gate.rule.at_most": Phrase(en: "{0}: at most {1}", ja: "{0}が {1} 以下"),
        "gate.rule.is": Phrase(en: "{0}: one of {1}", ja: "{0}が {1} のいずれか"),
        "gate.rule.is_not": Phrase(en: "{0}: not {1}", ja: "{0}が {1} 以外"),
        "gate.rule.include": Phrase(en: "{0}: with one of {1}", ja: "{0}に {1} を含む"),
        "gate.rule.holds": Phrase(en: "{0} is known", ja: "{0}がある"),
        "gate.rule.holds_not": Phrase(en: "{0} is not known", ja: "{0}がない"),
        "gate.reason.screening_possible": Phrase(en: "Screening must decide first", ja: "照合の判定待ち"),
        "gate.reason.screening_confirmed": Phrase(en: "Screening stops it", ja: "照合により取引停止"),
        "gate.reason.rests_until": Phrase(en: "Returned, rests until {0}", ja: "差戻し済み、{0} まで保留"),
        "gate.reason.rests_until_touch": Phrase(
            en: "Returned, rests until it responds again", ja: "差戻し済み、次の反応があるまで保留"),
    ]
}
