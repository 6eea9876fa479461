import Vocabulary

/// A campaign of the sample company (施策).
struct SampleCampaign: Sendable {
    let code: String
    let name: SampleText
    let audience: Audience
    let medium: String
    /// Ages in days of its first and last day.
    let first: Int
    let last: Int
    /// For how many days after its end people still answer.
    let echo: Int
    let currency: Currency
    let purpose: SampleText
    let target: SampleText

    /// Ages at which it can be what brought somebody, oldest first.
    var answers: (oldest: Int, newest: Int) { (first, max(1, last - echo)) }

    static let all: [SampleCampaign] = [
        SampleCampaign(
            code: "SEARCH-PARTS", name: SampleText("検索広告「機械部品・電子部品」", "Search ads: machine and electronic parts"),
            audience: .sale, medium: "search", first: 365, last: 1,
            echo: 0, currency: .yen, purpose: SampleText("新規のお客様の発見", "Find new customers"),
            target: SampleText("部品を探す設計・購買担当者", "Engineers and buyers who look for parts")),
        SampleCampaign(
            code: "WEB-LIBRARY", name: SampleText("技術資料ライブラリー", "Technical library"), audience: .sale, medium: "web",
            first: 365, last: 1, echo: 0,
            currency: .yen, purpose: SampleText("資料請求と見積依頼", "Requests for documents and quotes"),
            target: SampleText("設計担当者", "Design engineers")),
        SampleCampaign(
            code: "MAIL-MONTHLY", name: SampleText("メールマガジン「部品だより」", "Newsletter: Parts Monthly"), audience: .sale,
            medium: "email", first: 365, last: 1,
            echo: 0, currency: .yen, purpose: SampleText("関係の維持と育成", "Keep and deepen relations"),
            target: SampleText("登録者全員", "All subscribers")),
        SampleCampaign(
            code: "POST-CATALOG", name: SampleText("総合カタログ郵送", "General catalogue by post"), audience: .sale,
            medium: "post", first: 300, last: 240, echo: 40,
            currency: .yen, purpose: SampleText("品ぞろえの周知", "Make the range known"),
            target: SampleText("製造業の購買部門", "Purchasing departments of manufacturers")),
        SampleCampaign(
            code: "FAX-BEARING", name: SampleText("軸受特価FAX案内", "Bearing offer by fax"), audience: .sale, medium: "fax",
            first: 250, last: 222, echo: 20,
            currency: .yen, purpose: SampleText("在庫品の販売", "Sell from stock"),
            target: SampleText("既存のお客様と町工場", "Customers and small workshops")),
        SampleCampaign(
            code: "FLYER-DEPOT", name: SampleText("即納センター開設チラシ", "Flyer: next-day depot opens"), audience: .sale,
            medium: "flyer", first: 170, last: 150, echo: 30,
            currency: .yen, purpose: SampleText("即納サービスの周知", "Make next-day delivery known"),
            target: SampleText("東海地方の工場", "Factories in the Tokai region")),
        SampleCampaign(
            code: "CALL-DORMANT", name: SampleText("休眠のお客様への電話", "Calls to dormant customers"), audience: .sale,
            medium: "call", first: 330, last: 1, echo: 0,
            currency: .yen, purpose: SampleText("取引の再開", "Win customers back"),
            target: SampleText("一年以上注文のないお客様", "Customers without an order for a year")),
        SampleCampaign(
            code: "EXPO-TOKAI", name: SampleText("東海ものづくり部品展", "Tokai Parts and Manufacturing Fair"), audience: .both,
            medium: "event", first: 215, last: 213, echo: 14,
            currency: .yen, purpose: SampleText("お客様と仕入先の両方に会う", "Meet customers and suppliers"),
            target: SampleText("来場者と出展者", "Visitors and exhibitors")),
        SampleCampaign(
            code: "REFERRAL", name: SampleText("取引先からのご紹介", "Referrals by business partners"), audience: .both,
            medium: "referral", first: 365, last: 1, echo: 0,
            currency: .yen, purpose: SampleText("信頼できる相手との出会い", "Meet partners one can trust"),
            target: SampleText("取引先の知人", "People our partners know")),
        SampleCampaign(
            code: "SOCIAL-SUPPLIER", name: SampleText("仕入先募集（精密部品）", "Suppliers wanted: precision parts"),
            audience: .purchase, medium: "social",
            first: 365, last: 1, echo: 0, currency: .dollar, purpose: SampleText("仕入先の発見", "Find suppliers"),
            target: SampleText("アジアの部品メーカー", "Parts makers in Asia")),
        SampleCampaign(
            code: "EXPO-EUROPE", name: SampleText("欧州部品展 仕入先ブース", "European Parts Fair: supplier booth"),
            audience: .purchase, medium: "event",
            first: 182, last: 179, echo: 14, currency: .euro,
            purpose: SampleText("欧州の仕入先の発見", "Find suppliers in Europe"),
            target: SampleText("ドイツとイタリアのメーカー", "Makers in Germany and Italy")),
        SampleCampaign(
            code: "VISIT-ASIA", name: SampleText("アジア工場訪問", "Factory visits in Asia"), audience: .purchase,
            medium: "visit", first: 340, last: 1, echo: 0,
            currency: .yen, purpose: SampleText("仕入先候補の見極め", "Judge candidate suppliers"),
            target: SampleText("台湾・中国・ベトナム・タイの工場", "Factories in Taiwan, China, Vietnam and Thailand")),
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
    static func write(_ year: SampleYear, in language: SampleLanguage, to path: String) throws {
        var file = try SampleFile(
            path,
            columns: [
                "code", "name", "side", "medium", "starts_on", "ends_on", "currency", "purpose", "target",
            ])
        for campaign in SampleCampaign.all {
            try file.row(
                campaign.code, campaign.name.text(in: language), campaign.audience.rawValue, campaign.medium,
                year.text(campaign.first),
                year.text(campaign.last), campaign.currency.code, campaign.purpose.text(in: language),
                campaign.target.text(in: language))
        }
        try file.close()
    }
}
