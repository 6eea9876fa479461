import Vocabulary

/// A campaign of the sample company (施策).
struct SampleCampaign: Sendable {
    let code: String
    let name: String
    let audience: Audience
    let medium: String
    /// Ages in days of its first and last day.
    let first: Int
    let last: Int
    /// For how many days after its end people still answer.
    let echo: Int
    let currency: Currency
    let purpose: String
    let target: String

    /// Ages at which it can be what brought somebody, oldest first.
    var answers: (oldest: Int, newest: Int) { (first, max(1, last - echo)) }

    static let all: [SampleCampaign] = [
        SampleCampaign(
            code: "SEARCH-PARTS", name: "検索広告「機械部品・電子部品」", audience: .sale, medium: "search", first: 365, last: 1,
            echo: 0, currency: .yen, purpose: "新規のお客様の発見", target: "部品を探す設計・購買担当者"),
        SampleCampaign(
            code: "WEB-LIBRARY", name: "技術資料ライブラリー", audience: .sale, medium: "web", first: 365, last: 1, echo: 0,
            currency: .yen, purpose: "資料請求と見積依頼", target: "設計担当者"),
        SampleCampaign(
            code: "MAIL-MONTHLY", name: "メールマガジン「部品だより」", audience: .sale, medium: "email", first: 365, last: 1,
            echo: 0, currency: .yen, purpose: "関係の維持と育成", target: "登録者全員"),
        SampleCampaign(
            code: "POST-CATALOG", name: "総合カタログ郵送", audience: .sale, medium: "post", first: 300, last: 240, echo: 40,
            currency: .yen, purpose: "品ぞろえの周知", target: "製造業の購買部門"),
        SampleCampaign(
            code: "FAX-BEARING", name: "軸受特価FAX案内", audience: .sale, medium: "fax", first: 250, last: 222, echo: 20,
            currency: .yen, purpose: "在庫品の販売", target: "既存のお客様と町工場"),
        SampleCampaign(
            code: "FLYER-DEPOT", name: "即納センター開設チラシ", audience: .sale, medium: "flyer", first: 170, last: 150, echo: 30,
            currency: .yen, purpose: "即納サービスの周知", target: "東海地方の工場"),
        SampleCampaign(
            code: "CALL-DORMANT", name: "休眠のお客様への電話", audience: .sale, medium: "call", first: 330, last: 1, echo: 0,
            currency: .yen, purpose: "取引の再開", target: "一年以上注文のないお客様"),
        SampleCampaign(
            code: "EXPO-TOKAI", name: "東海ものづくり部品展", audience: .both, medium: "event", first: 215, last: 213, echo: 14,
            currency: .yen, purpose: "お客様と仕入先の両方に会う", target: "来場者と出展者"),
        SampleCampaign(
            code: "REFERRAL", name: "取引先からのご紹介", audience: .both, medium: "referral", first: 365, last: 1, echo: 0,
            currency: .yen, purpose: "信頼できる相手との出会い", target: "取引先の知人"),
        SampleCampaign(
            code: "SOCIAL-SUPPLIER", name: "Suppliers wanted: precision parts", audience: .purchase, medium: "social",
            first: 365, last: 1, echo: 0, currency: .dollar, purpose: "仕入先の発見", target: "アジアの部品メーカー"),
        SampleCampaign(
            code: "EXPO-EUROPE", name: "European Parts Fair: supplier booth", audience: .purchase, medium: "event",
            first: 182, last: 179, echo: 14, currency: .euro, purpose: "欧州の仕入先の発見", target: "ドイツとイタリアのメーカー"),
        SampleCampaign(
            code: "VISIT-ASIA", name: "アジア工場訪問", audience: .purchase, medium: "visit", first: 340, last: 1, echo: 0,
            currency: .yen, purpose: "仕入先候補の見極め", target: "台湾・中国・ベトナム・タイの工場"),
    ]

    /// Places in ``all``.
    enum Place {
        static let search = 0
        static let web = 1
        static let mail = 2
        static let post = 3
        static let fax = 4
        static let flyer = 5
        static let call = 6
        static let expo = 7
        static let referral = 8
        static let social = 9
        static let europe = 10
        static let visit = 11
    }
}

/// `campaigns.csv`.
enum CampaignsFile {
    static func write(_ year: SampleYear, to path: String) throws {
        var file = try SampleFile(
            path,
            columns: [
                "code", "name", "side", "medium", "starts_on", "ends_on", "currency", "purpose", "target",
            ])
        for campaign in SampleCampaign.all {
            try file.row(
                campaign.code, campaign.name, campaign.audience.rawValue, campaign.medium, year.text(campaign.first),
                year.text(campaign.last), campaign.currency.code, campaign.purpose, campaign.target)
        }
        try file.close()
    }
}
