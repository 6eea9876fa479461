/// The legal form of a name (法人格), as far as it tells companies apart: 株式会社, K.K. and Co., Ltd. are one class for a
/// Japanese company, 有限会社 is another.
enum CompanyForm: UInt8, Sendable {
    case none, stock, limited, partnership, limitedPartnership, liability, association, foundation, medical, school
    case religious, welfare, nonProfit, cooperative, agency, law, publicLimited
    case gmbh, ag, sa, bv, nv, ab, pte, bhd, pvt, srl, spa, sarl, sas, other

    /// Whether two forms may be one company's, whose name is written in two languages: 株式会社 goes by Ltd. too.
    static func agree(_ a: CompanyForm, _ b: CompanyForm) -> Bool {
        a == b || (a, b) == (.stock, .limited) || (a, b) == (.limited, .stock)
    }

    /// Written in kanji, hangul or katakana, after folding; the long ones before those within them.
    static let written = spelled([
        "株式会社": .stock, "有限会社": .limited, "合同会社": .liability, "合名会社": .partnership,
        "合資会社": .limitedPartnership, "相互会社": .cooperative, "一般社団法人": .association, "公益社団法人": .association,
        "医療法人社団": .medical, "医療法人財団": .medical, "社会医療法人": .medical, "医療法人": .medical,
        "社団法人": .association, "一般財団法人": .foundation, "公益財団法人": .foundation, "財団法人": .foundation,
        "学校法人": .school, "宗教法人": .religious, "社会福祉法人": .welfare, "特定非営利活動法人": .nonProfit,
        "npo法人": .nonProfit, "地方独立行政法人": .agency, "独立行政法人": .agency, "国立大学法人": .agency,
        "公立大学法人": .agency, "弁護士法人": .law, "税理士法人": .law, "司法書士法人": .law, "行政書士法人": .law,
        "社会保険労務士法人": .law, "監査法人": .law, "協同組合": .cooperative, "農事組合法人": .cooperative,
        "管理組合法人": .cooperative, "股份有限公司": .stock, "有限責任公司": .limited, "有限责任公司": .limited,
        "有限公司": .limited, "주식회사": .stock, "유한회사": .limited,
    ])

    /// Within brackets: (株), (カ, カ).
    static let bracketed: [[UInt16]: CompanyForm] = table([
        "株": .stock, "カ": .stock, "有": .limited, "ユ": .limited, "同": .liability, "ド": .liability,
        "合": .liability, "名": .partnership, "メ": .partnership, "資": .limitedPartnership, "シ": .limitedPartnership,
        "社": .association, "一社": .association, "公社": .association, "シヤ": .association, "財": .foundation,
        "一財": .foundation, "公財": .foundation, "ザイ": .foundation, "医": .medical, "イ": .medical,
        "学": .school, "ガク": .school, "宗": .religious, "福": .welfare, "フク": .welfare, "特非": .nonProfit,
        "トクヒ": .nonProfit, "独": .agency, "ドク": .agency, "大": .agency, "相": .cooperative, "ソ": .cooperative,
        "주": .stock, "유": .limited, "株式会社": .stock, "有限会社": .limited, "合同会社": .liability,
    ])

    /// Read aloud, at the end or beginning of a reading.
    static let read = spelled([
        "カブシキガイシヤ": .stock, "カブシキカイシヤ": .stock, "ユウゲンガイシヤ": .limited, "ユウゲンカイシヤ": .limited,
        "ゴウドウガイシヤ": .liability, "ゴウドウカイシヤ": .liability, "ゴウメイガイシヤ": .partnership,
        "ゴウシガイシヤ": .limitedPartnership, "イツパンシヤダンホウジン": .association, "イツパンザイダンホウジン": .foundation,
        "コウエキシヤダンホウジン": .association, "コウエキザイダンホウジン": .foundation, "シヤダンホウジン": .association,
        "ザイダンホウジン": .foundation, "イリヨウホウジン": .medical, "ガツコウホウジン": .school,
        "シヤカイフクシホウジン": .welfare, "トクテイヒエイリカツドウホウジン": .nonProfit, "キヨウドウクミアイ": .cooperative,
    ])

    /// One Latin word, dots and case gone.
    static let words: [[UInt16]: CompanyForm] = table([
        "inc": .stock, "incorporated": .stock, "corp": .stock, "corporation": .stock, "kk": .stock,
        "co": .stock, "company": .stock, "ltd": .limited, "limited": .limited, "yk": .limited,
        "llc": .liability, "gk": .liability, "gsk": .limitedPartnership, "cooperative": .cooperative,
        "llp": .limitedPartnership, "lp": .limitedPartnership,
        "plc": .publicLimited,
        "gmbh": .gmbh, "mbh": .gmbh, "ag": .ag, "aktiengesellschaft": .ag, "kg": .limitedPartnership, "kgaa": .ag,
        "ohg": .partnership, "ug": .gmbh, "sa": .sa, "sarl": .sarl, "sas": .sas, "sasu": .sas, "eurl": .sarl,
        "bv": .bv, "nv": .nv, "ab": .ab, "as": .ab, "asa": .ab, "oy": .ab, "oyj": .ab, "aps": .ab,
        "pte": .pte, "bhd": .bhd, "sdn": .bhd, "pvt": .pvt, "srl": .srl, "spa": .spa, "sl": .srl,
        "ltda": .srl, "sro": .srl, "zoo": .srl, "pt": .other, "tbk": .other, "pcl": .publicLimited, "jsc": .other,
        "ooo": .limited, "ao": .ag, "pao": .ag,
    ])

    /// Two Latin words.
    static let pairs: [(first: [UInt16], second: [UInt16], form: CompanyForm)] = spelled([
        "kabushiki kaisha": .stock, "yugen kaisha": .limited, "godo kaisha": .liability,
        "goshi kaisha": .limitedPartnership, "gomei kaisha": .partnership, "private limited": .pte,
        "societe anonyme": .sa, "limited partnership": .limitedPartnership, "general partnership": .partnership,
        "public limited": .publicLimited,
    ]).map { pair in
        let words = pair.name.split(separator: FoldTable.space).map(Array.init)
        return (words[0], words[1], pair.form)
    }

    private static func spelled(_ forms: KeyValuePairs<String, CompanyForm>) -> [(name: [UInt16], form: CompanyForm)] {
        forms.map { (Array($0.key.utf16), $0.value) }
    }

    private static func table(_ forms: KeyValuePairs<String, CompanyForm>) -> [[UInt16]: CompanyForm] {
        Dictionary(spelled(forms).map { ($0.name, $0.form) }, uniquingKeysWith: { first, _ in first })
    }
}
