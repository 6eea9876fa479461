import Testing

/// What a list teaches about names in two scripts: no dictionary knows these words.
@Suite("Latin names beside Japanese ones, without a reading")
struct LexiconTests {
    private static let stems = [
        ("極東", "Kyokuto"), ("三鈴", "Misuzu"), ("若林", "Wakabayashi"), ("琉球", "Ryukyu"), ("帝都", "Teito"), ("京葉", "Keiyo"),
        ("旭光", "Kyokko"), ("北洋", "Hokuyo"), ("愛和", "Aiwa"), ("白洋", "Hakuyo"),
    ]
    private static let trades = [
        ("倉庫", "Warehouse"), ("紙器", "Paper Box"), ("精密", "Precision"), ("デンタル", "Dental"), ("醤油", "Soy Sauce"),
        ("建材", "Building Materials"), ("水産", "Fisheries"), ("ソリューション", "Solution"),
    ]

    /// Companies in both scripts behind one number each: every stem and every trade occurs with several others.
    private static let lessons: [KnownRow] = stems.enumerated().flatMap { place, stem in
        (0..<3).flatMap { turn in
            let trade = trades[(place + turn * 3) % trades.count]
            let phone = "03-5555-\(1000 + place * 10 + turn)"
            return [
                row("J\(place)-\(turn)", "株式会社\(stem.0)\(trade.0)", phone),
                row("L\(place)-\(turn)", "\(stem.1) \(trade.1) Co., Ltd.", phone),
            ]
        }
    }

    private static func row(_ code: String, _ name: String, _ phone: String, web: String = "") -> KnownRow {
        var row = KnownRow()
        (row.code, row.name, row.phone, row.website, row.country) = (code, name, phone, web, "JP")
        return row
    }

    /// Names made of words that the lessons hold, though never together, and a domain as all they share.
    @Test(
        "Words learned from some companies recognise another",
        arguments: [
            ("極東精密株式会社", "KYOKUTO PRECISION, INC.", true), ("株式会社三鈴醤油", "Misuzu Soy Sauce", true),
            ("帝都紙器", "Teito Paper Box Kabushiki Kaisha", true), ("愛和建材(株)", "Aiwa Building Materials K.K.", true),
            ("北洋ソリューション", "Hokuyoh Solution", true),
            // A daughter, a sister, and a stranger at the same domain.
            ("株式会社極東精密デンタル", "Kyokuto Precision", false), ("白洋水産株式会社", "Hakuyo Dental Co., Ltd.", false),
            ("琉球精密", "Keiyo Warehouse", false),
        ])
    func learned(japanese: String, latin: String, isOne: Bool) {
        let pair = [
            Self.row("A", japanese, "06-5555-7001", web: "group.example"),
            Self.row("B", latin, "06-5555-7001", web: "group.example"),
        ]
        let clusters = MatchedRows.clusters(pair + Self.lessons)
        #expect((clusters[0] != nil && clusters[0] == clusters[1]) == isOne)
    }
}
