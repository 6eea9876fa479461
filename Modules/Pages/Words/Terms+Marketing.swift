import Vocabulary

/// Terms of campaigns, scores and contacts.
extension Terms {
    static let marketing: Words = [
        "term.campaign.starts_on": Phrase(en: "from", ja: "開始日"),
        "term.campaign.ends_on": Phrase(en: "to", ja: "終了日"),
        "term.campaign.purpose": Phrase(en: "purpose", ja: "目的"),
        "term.campaign.target": Phrase(en: "target", ja: "目標"),
        "term.score.score": Phrase(en: "score", ja: "スコア"),
        "term.score.temperature": Phrase(en: "temperature", ja: "温度"),
        "term.score.at": Phrase(en: "at", ja: "日時"),
        "term.contact.parties": Phrase(en: "parties known", ja: "登録済みの取引先"),
        "term.contact.with_touch": Phrase(en: "with a first interaction", ja: "最初の接点がある"),
        "term.contact.with_origin_only": Phrase(en: "with a campaign only", ja: "入口の施策だけが分かる"),
        "term.contact.untraced": Phrase(en: "origin unknown", ja: "来歴不明"),
        "term.contact.trigger": Phrase(en: "trigger", ja: "契機"),
    ]
}
