import Governance
import Vocabulary

extension Audience: SpokenWord {
    package static let spellings: SpokenWords = [
        "purchase": "調達|購買|仕入|買い|purchasing|procurement|buy|sourcing", "sale": "販売|営業|売り|sales|sell|selling",
        "both": "両方|双方|調達・販売|共通|both sides|all",
    ]
}

extension Medium: SpokenWord {
    package static let spellings: SpokenWords = [
        "web": "ウェブ|サイト|ホームページ|website|web site|site", "search": "検索|検索広告|リスティング|リスティング広告|search ads|seo|sem",
        "social": "SNS|ソーシャル|ソーシャルメディア|social media", "email": "メール|電子メール|メルマガ|e-mail|mail magazine|newsletter",
        "post": "郵送|郵便|DM|ダイレクトメール|letter|direct mail", "fax": "ファックス|ファクス|FAX DM|facsimile",
        "flyer": "チラシ|ちらし|ビラ|折込|leaflet|handbill", "event": "イベント|展示会|セミナー|見本市|fair|exhibition|seminar|trade show",
        "call": "電話|テレアポ|架電|phone|telephone|phone call", "visit": "訪問|来訪|飛び込み|visits",
        "referral": "紹介|口コミ|introduction|word of mouth",
    ]
}

extension TouchKind: SpokenWord {
    package static let spellings: SpokenWords = [
        "view": "閲覧|表示|page view|pageview|viewed", "click": "クリック|clicked", "open": "開封|opened",
        "submit": "送信|フォーム送信|問い合わせ|お問い合わせ|form|submitted|inquiry", "download": "ダウンロード|資料請求|downloaded",
        "call": "電話|入電|phone call|called us", "visit": "訪問|来訪|来社|visited", "meeting": "面談|打合せ|打ち合わせ|商談|会議|met",
        "card": "名刺|名刺交換|business card", "reply": "返信|返事|回答|replied", "attend": "参加|出席|来場|attended|attendance",
        "request": "依頼|見積依頼|引合|requested|rfq|quote request", "order": "注文|受注|発注|ordered",
    ]
}
