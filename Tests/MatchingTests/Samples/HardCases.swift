/// Pairs of entries that are two parties although they look like one, and pairs that are one although they look like two.
enum HardCases {
    struct Case: CustomStringConvertible, Sendable {
        let description: String
        let first: KnownRow
        let second: KnownRow

        init(_ description: String, _ first: KnownRow, _ second: KnownRow) {
            (self.description, self.first, self.second) = (description, first, second)
        }
    }

    // Numbers with their right check digits; they belong to nobody here.
    private static let numbers = ["5835678256246", "7010705000725", "1180301018771"]

    /// What is never one party.
    static let different: [Case] = [
        Case(
            "a branch that carries the number of its head office",
            .company(
                "株式会社麻生貿易", "東京都港区芝浦3-4-1", postal: "108-0023", phone: "03-5555-1100",
                email: "info@aso-boeki.example", web: "aso-boeki.example", number: numbers[0], kana: "アソウボウエキ"),
            .company(
                "株式会社麻生貿易　名古屋支店", "愛知県名古屋市中区錦2-10-3", postal: "460-0003", phone: "052-555-1100",
                email: "info@aso-boeki.example", web: "aso-boeki.example", number: numbers[0], kana: "アソウボウエキ")),
        Case(
            "two branches",
            .company("大崎化工㈱横浜営業所", phone: "045-555-2001", web: "osaki-kako.example", number: numbers[1]),
            .company("大崎化工㈱千葉営業所", phone: "043-555-2001", web: "osaki-kako.example", number: numbers[1])),
        Case(
            "two departments at one desk",
            .company(
                "株式会社小笠原興産 営業第一部", "新潟県長岡市大手通2-3-4", postal: "940-0062", phone: "0258-55-3001",
                email: "info@ogasawara-kosan.example"),
            .company(
                "株式会社小笠原興産 営業第二部", "新潟県長岡市大手通2-3-4", postal: "940-0062", phone: "0258-55-3002",
                email: "info@ogasawara-kosan.example")),
        Case(
            "a department, written without a gap, and its company",
            .company(
                "株式会社鳴海石油経理部", "三重県津市丸之内9-1", postal: "514-0033", phone: "059-555-0101",
                web: "narumi-oil.example"),
            .company(
                "株式会社鳴海石油", "三重県津市丸之内9-1", postal: "514-0033", phone: "059-555-0100",
                web: "narumi-oil.example")),
        Case(
            "parent and subsidiary under one roof",
            .company(
                "八重樫重工業株式会社", "岩手県盛岡市内丸5-6", postal: "020-0023", phone: "019-555-4000",
                web: "yaegashi-hi.example", kana: "ヤエガシジュウコウギョウ"),
            .company(
                "八重樫重工業ファイナンス株式会社", "岩手県盛岡市内丸5-6", postal: "020-0023", phone: "019-555-4010",
                web: "yaegashi-hi.example", kana: "ヤエガシジュウコウギョウ")),
        Case(
            "company and holding",
            .company("株式会社真壁製粉", "茨城県水戸市南町1-2-3", postal: "310-0021", web: "makabe-mills.example"),
            .company(
                "株式会社真壁製粉ホールディングス", "茨城県水戸市南町1-2-3", postal: "310-0021", web: "makabe-mills.example")
        ),
        Case(
            "sisters",
            .company("栗林陸送サービス株式会社", "香川県高松市番町4-1-1", postal: "760-0017", web: "kuribayashi.example"),
            .company("栗林陸送不動産株式会社", "香川県高松市番町4-1-1", postal: "760-0017", web: "kuribayashi.example")),
        Case(
            "one name, two legal forms",
            .company("五十嵐酒販株式会社", "山形県酒田市本町2-2-2", postal: "998-0043", phone: "0234-55-7788"),
            .company("有限会社五十嵐酒販", "秋田県横手市大町3-3-3", postal: "013-0021", phone: "0182-55-8877")),
        Case(
            "the form before and behind the name (前株・後株), in two towns",
            .company("株式会社ヤマシロ", "京都府宇治市宇治琵琶33", postal: "611-0021", phone: "0774-55-1212"),
            .company("ヤマシロ株式会社", "宮崎県延岡市東本小路2-1", postal: "882-0813", phone: "0982-55-3434")),
        Case(
            "one name in two prefectures",
            .company(
                "株式会社明星堂", "福島県郡山市中町5-1", postal: "963-8004", phone: "024-555-1001",
                web: "meiseido.example"),
            .company(
                "株式会社明星堂", "長崎県佐世保市島瀬町4-2", postal: "857-0806", phone: "0956-55-1002",
                web: "meiseido-sasebo.example")),
        Case(
            "predecessor and successor: one name, one place, two numbers",
            .company("株式会社永代エンジニア", "東京都江東区永代1-5-8", postal: "135-0034", number: numbers[1]),
            .company("株式会社永代エンジニア", "東京都江東区永代1-5-8", postal: "135-0034", number: numbers[2])),
        Case(
            "斉 and 斎, which one key folds together",
            .company("斉田硝子株式会社", "石川県小松市小馬出町91", postal: "923-0918", phone: "0761-55-2323"),
            .company("斎田硝子株式会社", "広島県福山市東桜町3-5", postal: "720-0065", phone: "084-555-3232")),
        Case(
            "one telephone, that of the bookkeeper",
            .company("合同会社ひばり書房", "静岡県三島市本町7-1", postal: "411-0855", phone: "055-555-9090"),
            .company("有限会社佐久間石材店", "静岡県三島市中央町1-6", postal: "411-0838", phone: "055-555-9090")),
        Case(
            "tenants of one building",
            .company("株式会社ノルドデザイン", "北海道札幌市中央区北一条西4-1-2　武田りそなビル7F", postal: "060-0001"),
            .company("弁護士法人大通総合", "北海道札幌市中央区北一条西4-1-2　武田りそなビル8F", postal: "060-0001")),
        Case(
            "the Tokyo branch of an American company",
            .company(
                "Thornfield Instruments Inc.", "410 Oak Street, Denver, CO", postal: "80202", phone: "+1 303 555 0142",
                web: "thornfield.example", country: "US"),
            .company(
                "Thornfield Instruments Inc., Tokyo Branch", "2-7-1 Marunouchi, Chiyoda-ku, Tokyo",
                phone: "03-5555-0142",
                web: "thornfield.example", country: "JP")),
        Case(
            "an English company and its daughter",
            .company(
                "Abernathy Mills Ltd", "12 Castle Road, Leeds", postal: "LS1 4AB", web: "abernathy.example",
                country: "GB"),
            .company(
                "Abernathy Mills Logistics Ltd", "12 Castle Road, Leeds", postal: "LS1 4AB", web: "abernathy.example",
                country: "GB")),
        Case(
            "one name, GmbH and AG",
            .company("Hohenstein Werkzeuge GmbH", "Lindenstraße 4, Köln", postal: "50674", country: "DE"),
            .company("Hohenstein Werkzeuge AG", "Hafenstraße 90, Hamburg", postal: "20457", country: "DE")),
        Case(
            "people of one name, born on different days, in different towns",
            .person("margaret ellingham", "4 duffy street, mildura, vic", postal: "3500", born: "1951-02-03"),
            .person("margaret ellingham", "88 rosella court, cairns, qld", postal: "4870", born: "1987-09-21")),
        Case(
            "people of one name, of whom nothing else agrees",
            .person("jonathan hartwell", "17 bonython place, whyalla, sa", postal: "5600", born: "1964-05-30"),
            .person("jonathan hartwell", "2 condamine drive, dalby, qld", postal: "4405")),
    ]

    /// What is one party.
    static let same: [Case] = [
        Case(
            "words cut short by a point",
            .company(
                "Juniper Transp. & Consult., PLC", "2082 Orchard Drive, Birmingham", postal: "B1 5ED",
                phone: "+44 117 639 3392", web: "junipertransp.example", country: "GB"),
            .company(
                "Juniper Transport & Consulting Public Limited Company", "2082 Orchard Dr., Birmingham",
                postal: "B15ED",
                phone: "0117 6393392", country: "GB")),
        Case(
            "㈱ for 株式会社, 丁目 for hyphens, no prefecture",
            .company("㈱勝間田測器", "静岡市葵区呉服町二丁目4番地9", postal: "420-0031"),
            .company("株式会社 勝間田測器", "静岡県静岡市葵区呉服町2-4-9 呉服町ビル5F", postal: "4200031")),
        Case(
            "old letters",
            .company("富沢広告株式会社", "群馬県高崎市連雀町1-2-3", postal: "370-0826", phone: "027-555-4545"),
            .company("冨澤廣告株式会社", phone: "０２７－５５５－４５４５")),
        Case(
            "narrow katakana",
            .company("株式会社ヴィオラプロダクツ", phone: "086-555-6767", web: "viola-products.example"),
            .company("(株)ｳﾞｨｵﾗﾌﾟﾛﾀﾞｸﾂ", web: "https://www.viola-products.example/company/")),
        Case(
            "in Latin letters, by the reading",
            .company("株式会社城戸木工", phone: "0942-55-1313", email: "info@kido-wood.example", kana: "キドモッコウ"),
            .company("Kido Mokko Co., Ltd.", phone: "+81-942-55-1313", email: "info@kido-wood.example")),
        Case(
            "moved, with mail and telephone kept",
            .company(
                "株式会社白銀金型", "埼玉県川口市栄町3-5-1", postal: "332-0017", phone: "048-555-2468",
                email: "sales@shirogane-kanagata.example"),
            .company(
                "株式会社白銀金型", "埼玉県戸田市本町4-1-9", postal: "335-0023", phone: "048-555-2468",
                email: "sales@shirogane-kanagata.example")),
        Case(
            "a slip in the name, the number right",
            .company("株式会社折原精工", "長野県諏訪市大手1-8-2", postal: "392-0004", number: numbers[0]),
            .company("株式会社折原精巧", "長野県諏訪市大手1-8-2", postal: "392-0004", number: numbers[0])),
        Case(
            "two entries of one branch",
            .company("株式会社高遠石灰 甲府支店", "山梨県甲府市丸の内1-9-9", postal: "400-0031", phone: "055-555-7001"),
            .company("㈱高遠石灰甲府支店", "甲府市丸の内1丁目9番9号", postal: "400-0031", phone: "0555557001")),
        Case(
            "abbreviated words and another case",
            .company(
                "Greifenhagen Engineering GmbH", "Ringstraße 77, Bremen", postal: "28195", phone: "+49 421 555 0170",
                country: "DE"),
            .company("GREIFENHAGEN ENG. GMBH", "Ringstraße 77, Bremen", postal: "28195", country: "DE")),
        Case(
            "The, a suite, St. for Street",
            .company(
                "The Larkspur Bakery, LLC", "900 Juniper St., Suite 210, Boise, ID", postal: "83702", country: "US"),
            .company("Larkspur Bakery L.L.C.", "900 Juniper Street, Boise, ID", postal: "83702", country: "US")),
        Case(
            "given name and surname changed places",
            .person("fredericka lindqvist", "31 hargrave street, bunbury, wa", postal: "6230", born: "1973-11-08"),
            .person("lindqvist fredericka", "31 hargrave street, bunbury, wa", postal: "6230", born: "1973-11-08")),
        Case(
            "slips in name, street and postal code",
            .person("bartholomew quill", "102 tamarind crescent, gladstone, qld", postal: "4680", born: "1946-07-15"),
            .person("bartholemew quill", "102 tamarind cresecnt, gladstone, qld", postal: "4860", born: "1946-07-15")),
    ]
}
