extension LegalForm {
    /// Legal forms of Japanese law. Kinds of corporations as 国税庁 and 法務省 register them, abbreviations as the banks
    /// agreed on them (全国銀行協会 内国為替取扱規則, 法人略語).
    static let japanese: [LegalForm] = companies + corporations + cooperatives + publicBodies + professions

    private static let companies = [
        LegalForm(
            .stock, since: 1893, written: ["株式会社", "株式會社"], signs: ["株"], ligatures: "㈱㍿㊑", bank: ["カ"],
            read: ["カブシキガイシャ", "カブシキカイシャ"], latin: ["kk", "kabushiki kaisha", "kabushiki gaisha"]),
        // No new ones since 2006; those that are there go on as 特例有限会社.
        LegalForm(
            .limited, since: 1940, written: ["有限会社", "有限會社"], signs: ["有"], ligatures: "㈲㊒", bank: ["ユ"],
            read: ["ユウゲンガイシャ", "ユウゲンカイシャ"], latin: ["yk", "yugen kaisha", "yugen gaisha"]),
        LegalForm(
            .liability, since: 2006, written: ["合同会社"], signs: ["同", "合"], bank: ["ド"],
            read: ["ゴウドウガイシャ", "ゴウドウカイシャ"], latin: ["gk", "godo kaisha", "godo gaisha"]),
        LegalForm(
            .partnership, since: 1893, written: ["合名会社", "合名會社"], signs: ["名"], ligatures: "㈴㊔", bank: ["メ"],
            read: ["ゴウメイガイシャ", "ゴウメイカイシャ"], latin: ["gomei kaisha", "gomei gaisha"]),
        LegalForm(
            .limitedPartnership, since: 1893, written: ["合資会社", "合資會社"], signs: ["資"], ligatures: "㈾",
            bank: ["シ"], read: ["ゴウシガイシャ", "ゴウシカイシャ"], latin: ["gsk", "goshi kaisha", "goshi gaisha"]),
        LegalForm(
            .limitedPartnership, since: 2005, written: ["有限責任事業組合"], read: ["ユウゲンセキニンジギョウクミアイ"]),
        LegalForm(
            .cooperative, .after, since: 1900, written: ["相互会社"], signs: ["相"], bank: ["ソ"],
            read: ["ソウゴガイシャ", "ソウゴカイシャ"]),
        LegalForm(.purpose, since: 1998, written: ["特定目的会社"], read: ["トクテイモクテキガイシャ"], latin: ["tmk"]),
        LegalForm(.investment, .after, since: 1998, written: ["投資法人"], read: ["トウシホウジン"]),
    ]

    private static let corporations = [
        LegalForm(
            .association, since: 2008, written: ["一般社団法人"], signs: ["一社"], bank: ["シヤ"],
            read: ["イッパンシャダンホウジン"]),
        LegalForm(.association, since: 2008, written: ["公益社団法人"], signs: ["公社"], read: ["コウエキシャダンホウジン"]),
        LegalForm(
            .association, since: 1898, written: ["社団法人"], signs: ["社"], ligatures: "㈳㊓", read: ["シャダンホウジン"]),
        // Became 一般社団法人 in 2009.
        LegalForm(
            .association, since: 2002, written: ["有限責任中間法人", "無限責任中間法人", "中間法人"], signs: ["中"],
            bank: ["チユウ"], read: ["チュウカンホウジン"]),
        LegalForm(
            .foundation, since: 2008, written: ["一般財団法人"], signs: ["一財"], bank: ["ザイ"],
            read: ["イッパンザイダンホウジン"]),
        LegalForm(.foundation, since: 2008, written: ["公益財団法人"], signs: ["公財"], read: ["コウエキザイダンホウジン"]),
        LegalForm(
            .foundation, since: 1898, written: ["財団法人"], signs: ["財"], ligatures: "㈶㊖", read: ["ザイダンホウジン"]),
        LegalForm(
            .medical, since: 1950,
            written: ["医療法人社団", "医療法人財団", "特定医療法人社団", "特定医療法人財団", "特定医療法人", "医療法人"], signs: ["医"],
            bank: ["イ"], read: ["イリョウホウジンシャダン", "イリョウホウジンザイダン", "イリョウホウジン"]),
        LegalForm(.medical, since: 2007, written: ["社会医療法人"], read: ["シャカイイリョウホウジン"]),
        LegalForm(
            .school, since: 1950, written: ["学校法人", "準学校法人"], signs: ["学"], ligatures: "㈻", bank: ["ガク"],
            read: ["ガッコウホウジン"]),
        LegalForm(
            .religious, since: 1951, written: ["宗教法人"], signs: ["宗"], bank: ["シユウ"],
            read: ["シュウキョウホウジン"]),
        LegalForm(
            .welfare, since: 1951, written: ["社会福祉法人"], signs: ["福"], bank: ["フク"],
            read: ["シャカイフクシホウジン"]),
        LegalForm(
            .rehabilitation, since: 1996, written: ["更生保護法人"], bank: ["ホゴ"], read: ["コウセイホゴホウジン"]),
        LegalForm(
            .nonProfit, since: 1998,
            written: ["特定非営利活動法人", "認定特定非営利活動法人", "NPO法人", "認定NPO法人"], signs: ["特非"],
            bank: ["トクヒ"],
            read: ["トクテイヒエイリカツドウホウジン", "エヌピーオーホウジン"]),
    ]

    private static let cooperatives = [
        LegalForm(
            .cooperative, since: 1947,
            written: ["協同組合", "事業協同組合", "生活協同組合", "農業協同組合", "漁業協同組合"], signs: ["協"],
            ligatures: "㈿", read: ["キョウドウクミアイ"], latin: ["cooperative"]),
        LegalForm(.cooperative, since: 1949, written: ["企業組合"], signs: ["企"], ligatures: "㈽"),
        LegalForm(.cooperative, since: 2022, written: ["労働者協同組合"], read: ["ロウドウシャキョウドウクミアイ"]),
        LegalForm(
            .cooperative, since: 1962, written: ["農事組合法人"], signs: ["農"], bank: ["ノウ"],
            read: ["ノウジクミアイホウジン"]),
        LegalForm(
            .cooperative, .after, since: 1984, written: ["管理組合法人"], bank: ["カンリ"], read: ["カンリクミアイホウジン"]),
    ]

    private static let publicBodies = [
        LegalForm(
            .agency, since: 2001, written: ["独立行政法人"], signs: ["独"], bank: ["ドク"],
            read: ["ドクリツギョウセイホウジン"]),
        LegalForm(
            .agency, since: 2004, written: ["地方独立行政法人"], signs: ["地独"], bank: ["チドク"],
            read: ["チホウドクリツギョウセイホウジン"]),
        LegalForm(
            .agency, since: 2004, written: ["国立大学法人"], signs: ["大"], bank: ["ダイ"], read: ["コクリツダイガクホウジン"]),
        LegalForm(.agency, since: 2004, written: ["公立大学法人"], read: ["コウリツダイガクホウジン"]),
        LegalForm(.agency, since: 2004, written: ["大学共同利用機関法人"]),
        LegalForm(.agency, since: 2015, written: ["国立研究開発法人"], read: ["コクリツケンキュウカイハツホウジン"]),
    ]

    private static let professions = [
        LegalForm(
            .law, since: 2002, written: ["弁護士法人"], bank: ["ベン"], read: ["ベンゴシホウジン"]),
        LegalForm(.law, since: 2022, written: ["弁護士・外国法事務弁護士共同法人"]),
        LegalForm(.law, since: 2002, written: ["税理士法人"], bank: ["ゼイ"], read: ["ゼイリシホウジン"]),
        LegalForm(.law, since: 2003, written: ["司法書士法人"], bank: ["シホウ"], read: ["シホウショシホウジン"]),
        LegalForm(.law, since: 2004, written: ["行政書士法人"], bank: ["ギヨ"], read: ["ギョウセイショシホウジン"]),
        LegalForm(
            .law, since: 2003, written: ["社会保険労務士法人"], bank: ["ロウム"], read: ["シャカイホケンロウムシホウジン"]),
        LegalForm(.law, since: 2003, written: ["土地家屋調査士法人"]),
        LegalForm(.law, since: 2001, written: ["弁理士法人", "特許業務法人"]),
        LegalForm(.law, since: 1966, written: ["監査法人"], ligatures: "㈼", read: ["カンサホウジン"]),
    ]
}
