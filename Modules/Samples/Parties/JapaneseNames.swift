/// Names of Japanese companies that do not exist: stations of the old Tōkaidō road grown into places, and trades.
enum JapaneseNames {
    /// 商号の前後と銀行の略号.
    enum Form: Sendable {
        case kabushikiBefore, kabushikiAfter, yugen, godo

        func name(_ core: SampleText) -> SampleText {
            switch self {
            case .kabushikiBefore: SampleText("株式会社" + core.ja, core.en + " Co., Ltd.")
            case .kabushikiAfter: SampleText(core.ja + "株式会社", core.en + " Co., Ltd.")
            case .yugen: SampleText("有限会社" + core.ja, core.en + " Ltd.")
            case .godo: SampleText("合同会社" + core.ja, core.en + " LLC")
            }
        }

        func payer(_ core: String) -> String {
            switch self {
            case .kabushikiBefore: "ｶ)" + core
            case .kabushikiAfter: core + "(ｶ"
            case .yugen: "ﾕ)" + core
            case .godo: "ﾄﾞ)" + core
            }
        }
    }

    struct Company: Sendable {
        let name: SampleText
        let kana: String
        /// As it stands in front of a mail domain.
        let roman: String
        let payerKana: String
        let tag: SampleText
    }

    private struct Place {
        let name: String
        let kana: String
        let roman: String

        init(_ name: String, _ kana: String, _ roman: String) {
            self.name = name
            self.kana = kana
            self.roman = roman
        }
    }

    static func company(_ index: Int) -> Company {
        let count = places.count * trades.count
        // The factor shares no divisor with the count, so that no two companies of a round share a name.
        let spread = (index % count * 1_009 + 211) % count
        let place = places[spread % places.count]
        let trade = trades[spread / places.count]
        let round = index / count
        let prefix = prefixes[round % prefixes.count]
        let form: Form =
            switch (index * 7 + round) % 20 {
            case 0...8: .kabushikiBefore
            case 9...15: .kabushikiAfter
            case 16, 17: .yugen
            default: .godo
            }
        let kana = prefix.kana + place.kana + trade.kana
        return Company(
            name: form.name(
                SampleText(
                    prefix.name + place.name + trade.name,
                    prefix.roman + place.roman.prefix(1).uppercased() + place.roman.dropFirst() + " " + trade.en)),
            kana: kana, roman: place.roman, payerKana: form.payer(BankKana.text(kana)),
            tag: SampleText(trade.tag, trade.tagEn))
    }

    private static let prefixes: [(name: String, kana: String, roman: String)] = [
        ("", "", ""), ("新", "シン", "Shin-"), ("東", "ヒガシ", "Higashi-"), ("西", "ニシ", "Nishi-"), ("北", "キタ", "Kita-"),
        ("南", "ミナミ", "Minami-"), ("大", "オオ", "O-"), ("小", "コ", "Ko-"),
        ("中", "ナカ", "Naka-"), ("上", "カミ", "Kami-"), ("下", "シモ", "Shimo-"), ("本", "ホン", "Hon-"), ("奥", "オク", "Oku-"),
        ("元", "モト", "Moto-"), ("古", "フル", "Furu-"), ("丸", "マル", "Maru-"),
    ]

    private static let places: [Place] = [
        Place("品瀬", "シナセ", "shinase"), Place("川崎野", "カワサキノ", "kawasakino"),
        Place("神奈浜", "カナハマ", "kanahama"), Place("程ヶ沢", "ホドガサワ", "hodogasawa"),
        Place("戸塚森", "トツカモリ", "totsukamori"), Place("藤沢瀬", "フジサワセ", "fujisawase"),
        Place("平塚浦", "ヒラツカウラ", "hiratsukaura"), Place("大磯台", "オオイソダイ", "oisodai"),
        Place("小田和原", "オダワハラ", "odawahara"), Place("箱根沢", "ハコネサワ", "hakonesawa"),
        Place("三島森", "ミシマモリ", "mishimamori"), Place("沼津瀬", "ヌマヅセ", "numazuse"),
        Place("吉原浦", "ヨシワラウラ", "yoshiwaraura"), Place("蒲原野", "カンバラノ", "kambarano"),
        Place("由比崎", "ユイザキ", "yuizaki"), Place("興津浜", "オキツハマ", "okitsuhama"),
        Place("江尻瀬", "エジリセ", "ejirise"), Place("府中森", "フチュウモリ", "fuchumori"),
        Place("鞠子野", "マリコノ", "marikono"), Place("岡部沢", "オカベサワ", "okabesawa"),
        Place("藤枝台", "フジエダダイ", "fujiedadai"), Place("島田浦", "シマダウラ", "shimadaura"),
        Place("金谷瀬", "カナヤセ", "kanayase"), Place("日坂森", "ニッサカモリ", "nissakamori"),
        Place("掛川野", "カケガワノ", "kakegawano"), Place("袋井沢", "フクロイサワ", "fukuroisawa"),
        Place("見附浜", "ミツケハマ", "mitsukehama"), Place("浜松瀬", "ハママツセ", "hamamatsuse"),
        Place("舞坂浦", "マイサカウラ", "maisakaura"), Place("新居崎", "アライザキ", "araizaki"),
        Place("白須森", "シラスモリ", "shirasumori"), Place("二川台", "フタガワダイ", "futagawadai"),
        Place("吉田沢", "ヨシダサワ", "yoshidasawa"), Place("御油野", "ゴユノ", "goyuno"),
        Place("赤坂瀬", "アカサカセ", "akasakase"), Place("藤川浦", "フジカワウラ", "fujikawaura"),
        Place("岡崎森", "オカザキモリ", "okazakimori"), Place("池鯉沢", "チリュウサワ", "chiryusawa"),
        Place("鳴海野", "ナルミノ", "narumino"), Place("宮浜", "ミヤハマ", "miyahama"),
        Place("桑名瀬", "クワナセ", "kuwanase"), Place("四日浦", "ヨッカウラ", "yokkaura"),
        Place("石薬森", "イシヤクモリ", "ishiyakumori"), Place("庄野沢", "ショウノサワ", "shonosawa"),
        Place("亀山野", "カメヤマノ", "kameyamano"), Place("関ヶ森", "セキガモリ", "sekigamori"),
        Place("坂下瀬", "サカシタセ", "sakashitase"), Place("土山台", "ツチヤマダイ", "tsuchiyamadai"),
        Place("水口浦", "ミナクチウラ", "minakuchiura"), Place("石部崎", "イシベザキ", "ishibezaki"),
        Place("草津森", "クサツモリ", "kusatsumori"), Place("大津野", "オオツノ", "otsuno"),
    ]

    private static let trades: [(name: String, kana: String, tag: String, en: String, tagEn: String)] = [
        ("精機", "セイキ", "精密機械", "Precision", "precision-machinery"),
        ("電装", "デンソウ", "電装", "Electric", "electrical-equipment"), ("軸受", "ジクウケ", "軸受", "Bearing", "bearings"),
        ("ねじ製作所", "ネジセイサクショ", "締結", "Screw Works", "fasteners"),
        ("歯車工業", "ハグルマコウギョウ", "伝動", "Gear Industries", "power-transmission"), ("鋼材", "コウザイ", "鋼材", "Steel", "steel"),
        ("油圧", "ユアツ", "油圧", "Hydraulics", "hydraulics"), ("制御", "セイギョ", "制御", "Controls", "controls"),
        ("計装", "ケイソウ", "制御", "Instruments", "controls"), ("電子", "デンシ", "電子", "Electronics", "electronics"),
        ("機工", "キコウ", "産業機械", "Machine Works", "industrial-machinery"),
        ("産機", "サンキ", "産業機械", "Industrial Machinery", "industrial-machinery"),
        ("金属", "キンゾク", "金属加工", "Metals", "metalworking"), ("樹脂", "ジュシ", "樹脂", "Plastics", "plastics"),
        ("発条", "ハツジョウ", "締結", "Spring", "fasteners"), ("鋳造", "チュウゾウ", "金属加工", "Foundry", "metalworking"),
        ("鍛工", "タンコウ", "金属加工", "Forging", "metalworking"), ("板金", "バンキン", "金属加工", "Sheet Metal", "metalworking"),
        ("自動車部品", "ジドウシャブヒン", "自動車", "Auto Parts", "automotive"),
        ("農機", "ノウキ", "農業機械", "Farm Machinery", "farm-machinery"),
        ("搬送機", "ハンソウキ", "搬送", "Conveyors", "conveying"), ("包装機械", "ホウソウキカイ", "包装", "Packaging Machinery", "packaging"),
        ("食品機械", "ショクヒンキカイ", "食品機械", "Food Machinery", "food-machinery"),
        ("空調", "クウチョウ", "空調", "Air Conditioning", "air-conditioning"),
        ("電線", "デンセン", "電線", "Cable", "cables"), ("基板", "キバン", "電子", "Circuit Boards", "electronics"),
        ("商事", "ショウジ", "商社", "Trading", "trading"), ("通商", "ツウショウ", "商社", "Commerce", "trading"),
        ("モーター", "モーター", "電動機", "Motor", "electric-motors"),
        ("エンジニアリング", "エンジニアリング", "設備", "Engineering", "plant-engineering"),
        ("テクノ", "テクノ", "設備", "Techno", "plant-engineering"),
    ]
}
