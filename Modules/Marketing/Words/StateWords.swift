import Vocabulary

/// States and kinds of this module, as people read them.
enum StateWords {
    static let all: Words = [
        "state.medium.web": Phrase(en: "web", ja: "ウェブ"),
        "state.medium.search": Phrase(en: "search", ja: "検索"),
        "state.medium.social": Phrase(en: "social", ja: "SNS"),
        "state.medium.email": Phrase(en: "e-mail", ja: "メール"),
        "state.medium.post": Phrase(en: "post", ja: "郵送"),
        "state.medium.fax": Phrase(en: "fax", ja: "FAX"),
        "state.medium.flyer": Phrase(en: "flyer", ja: "チラシ"),
        "state.medium.event": Phrase(en: "event", ja: "展示会・催し"),
        "state.medium.call": Phrase(en: "call", ja: "電話"),
        "state.medium.visit": Phrase(en: "visit", ja: "訪問"),
        "state.medium.referral": Phrase(en: "referral", ja: "紹介"),
        "state.touch.kind.view": Phrase(en: "viewed", ja: "閲覧"),
        "state.touch.kind.click": Phrase(en: "clicked", ja: "クリック"),
        "state.touch.kind.open": Phrase(en: "opened", ja: "開封"),
        "state.touch.kind.submit": Phrase(en: "form sent", ja: "フォーム送信"),
        "state.touch.kind.download": Phrase(en: "downloaded", ja: "資料ダウンロード"),
        "state.touch.kind.call": Phrase(en: "call", ja: "電話"),
        "state.touch.kind.visit": Phrase(en: "visit", ja: "訪問"),
        "state.touch.kind.meeting": Phrase(en: "meeting", ja: "面談"),
        "state.touch.kind.card": Phrase(en: "business card", ja: "名刺交換"),
        "state.touch.kind.reply": Phrase(en: "reply", ja: "返信"),
        "state.touch.kind.attend": Phrase(en: "attended", ja: "参加"),
        "state.touch.kind.request": Phrase(en: "request", ja: "問い合わせ"),
        "state.touch.grade.machine": Phrase(en: "by a machine", ja: "機械による反応"),
        "state.temperature.cold": Phrase(en: "cold", ja: "コールド"),
        "state.temperature.warm": Phrase(en: "warm", ja: "ウォーム"),
        "state.temperature.hot": Phrase(en: "hot", ja: "ホット"),
    ]
}
