/// Words of which names of companies are made: as written, as read, in Latin letters, and for a line of business in English.
struct SampleWord {
    let written: String
    let kana: String
    let latin: String
    let english: String

    /// `written kana latin [english]`, words of one line apart by blanks; `_` is a blank inside a word.
    static func list(_ text: String) -> [SampleWord] {
        text.split(separator: "\n").map { line in
            let parts = line.split(separator: " ").map { String($0).replacing("_", with: " ") }
            return SampleWord(
                written: parts[0], kana: parts[1], latin: parts[2], english: parts.count > 3 ? parts[3] : parts[2])
        }
    }

    static let stems = list(
        """
        安藤 アンドウ Ando
        石黒 イシグロ Ishiguro
        岩崎 イワサキ Iwasaki
        江川 エガワ Egawa
        大槻 オオツキ Otsuki
        桂 カツラ Katsura
        北川 キタガワ Kitagawa
        久米 クメ Kume
        駒井 コマイ Komai
        坂本 サカモト Sakamoto
        芝田 シバタ Shibata
        須賀 スガ Suga
        関口 セキグチ Sekiguchi
        高橋 タカハシ Takahashi
        滝沢 タキザワ Takizawa
        戸塚 トツカ Totsuka
        中沢 ナカザワ Nakazawa
        浜口 ハマグチ Hamaguchi
        広田 ヒロタ Hirota
        藤島 フジシマ Fujishima
        増岡 マスオカ Masuoka
        宮島 ミヤジマ Miyajima
        森脇 モリワキ Moriwaki
        柳瀬 ヤナセ Yanase
        渡辺 ワタナベ Watanabe
        栄光 エイコウ Eiko
        開明 カイメイ Kaimei
        三恵 サンケイ Sankei
        新国 シンコク Shinkoku
        大成 タイセイ Taisei
        東峰 トウホウ Toho
        日竜 ニチリュウ Nichiryu
        白桜 ハクオウ Hakuo
        丸寿 マルトシ Marutoshi
        ブルーム ブルーム Bloom
        カナリア カナリア Canaria
        ヴェルデ ヴェルデ Verde
        サンフィールド サンフィールド Sunfield
        ネクサス ネクサス Nexus
        パルティ パルティ Palty
        ミルフォード ミルフォード Milford
        ロンド ロンド Rondo
        """)

    static let businesses = list(
        """
        商事 ショウジ Shoji Trading
        工業 コウギョウ Kogyo Industries
        製作所 セイサクショ Seisakusho Manufacturing
        印刷 インサツ Insatsu Printing
        建設 ケンセツ Kensetsu Construction
        鉄工 テッコウ Tekko Ironworks
        電機 デンキ Denki Electric
        精密 セイミツ Seimitsu Precision
        食品 ショクヒン Shokuhin Foods
        運輸 ウンユ Unyu Transport
        薬品 ヤクヒン Yakuhin Chemicals
        木材 モクザイ Mokuzai Lumber
        通信 ツウシン Tsushin Communications
        デザイン デザイン Design
        システム システム System
        サプライ サプライ Supply
        """)

    static let daughters = list(
        """
        ファイナンス ファイナンス Finance
        物流 ブツリュウ Butsuryu Logistics
        サービス サービス Service
        不動産 フドウサン Fudosan Real_Estate
        販売 ハンバイ Hanbai Sales
        ホールディングス ホールディングス Holdings
        西日本 ニシニホン Nishinihon West_Japan
        """)

    static let branches = [
        "東京支店", "大阪支店", "九州支社", "横浜営業所", "仙台営業所", "第一工場", "第二工場", "配送センター",
    ]
    static let departments = ["総務部", "経理部", "購買部", "営業第一部", "営業第二部", "情報システム部"]
}

/// A legal form with what people put in its place.
struct SampleForm {
    let written: String
    let kana: String
    let short: [String]
    let latin: [String]

    static let all = [
        SampleForm(
            written: "株式会社", kana: "カブシキガイシャ", short: ["㈱", "(株)", "（株）", "㍿"],
            latin: ["Co., Ltd.", "K.K.", "Inc.", "Corporation"]),
        SampleForm(written: "有限会社", kana: "ユウゲンガイシャ", short: ["㈲", "(有)", "（有）"], latin: ["Y.K.", "Ltd."]),
        SampleForm(written: "合同会社", kana: "ゴウドウガイシャ", short: ["(同)"], latin: ["LLC", "G.K."]),
    ]
}

/// A town with its city, the postal code of the city and its area code.
struct SamplePlace {
    let prefecture: String
    let city: String
    let latin: String
    let postal: String
    let area: String

    static let all = [
        SamplePlace(prefecture: "北海道", city: "小樽市", latin: "Otaru, Hokkaido", postal: "047", area: "0134"),
        SamplePlace(prefecture: "宮城県", city: "仙台市泉区", latin: "Izumi-ku, Sendai", postal: "981", area: "022"),
        SamplePlace(prefecture: "東京都", city: "中野区", latin: "Nakano-ku, Tokyo", postal: "164", area: "03"),
        SamplePlace(prefecture: "東京都", city: "三鷹市", latin: "Mitaka, Tokyo", postal: "181", area: "0422"),
        SamplePlace(prefecture: "神奈川県", city: "鎌倉市", latin: "Kamakura, Kanagawa", postal: "248", area: "0467"),
        SamplePlace(prefecture: "愛知県", city: "豊川市", latin: "Toyokawa, Aichi", postal: "442", area: "0533"),
        SamplePlace(prefecture: "大阪府", city: "堺市北区", latin: "Kita-ku, Sakai", postal: "591", area: "072"),
        SamplePlace(prefecture: "大阪府", city: "茨木市", latin: "Ibaraki, Osaka", postal: "567", area: "072"),
        SamplePlace(prefecture: "広島県", city: "尾道市", latin: "Onomichi, Hiroshima", postal: "722", area: "0848"),
        SamplePlace(prefecture: "福岡県", city: "大牟田市", latin: "Omuta, Fukuoka", postal: "836", area: "0944"),
    ]
    static let towns = [
        ("栄町", "Sakaecho"), ("緑ヶ丘", "Midorigaoka"), ("三番町", "Sanbancho"), ("大手", "Ote"), ("浜通", "Hamadori"),
        ("桜台", "Sakuradai"), ("宮前", "Miyamae"), ("若葉町", "Wakabacho"),
    ]
    static let buildings = ["第一ビル", "センタービル", "タワー", "ニュー八重洲ビル"]
}
