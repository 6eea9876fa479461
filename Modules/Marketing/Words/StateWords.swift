import Vocabulary

/// States and kinds of this module, as people read them.
enum StateWords {
    static let all: Words = [
        "state.medium.web": Phrase(en: "web", ja: "ウェブ"),
        "state.medium.search": Phrase(en: "search", ja: "検索"),
        "state.medium.social": Phrase(en: "social", ja: "SNS"),
        "state.medium.email": Phrase(en: "mail", ja: "メール"),
        "state.medium.post": Phrase(en: "post", ja: "郵送"),
        "state.medium.fax": Phrase(en: "fax", ja: "FAX"),
        "state.medium.flyer": Phrase(en: "flyer", ja: "チラシ"),
        "state.medium.event": Phrase(en: "event", ja: "展示会・催し"),
        "state.medium.call": Phrase(en: "call", ja: "電話"),
        "state.medium.visit": Phrase(en: "visit", ja: "訪問"),
        "state.medium.referral": Phrase(en: "referral", ja: "紹介"),
        "state.temperature.cold": Phrase(en: "cold", ja: "コールド"),
        "state.temperature.warm": Phrase(en: "warm", ja: "ウォーム"),
        "state.temperature.hot": Phrase(en: "hot", ja: "ホット"),
    ]
}
