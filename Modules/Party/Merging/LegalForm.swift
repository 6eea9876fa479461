import Interchange

/// The legal form that a name states (法人格), and where it stands in the name.
struct LegalForm: Equatable {
    enum Place {
        case before
        case after
    }

    let kind: String
    /// Before or behind the name where that tells companies apart, as it does in Japan.
    let stands: Place?

    /// Nil where the name states none.
    init?(of name: String) {
        let text = NarrowText.folded(name).lowercased().filter { !$0.isWhitespace }
            .replacing("㈱", with: "(株)").replacing("㈲", with: "(有)")
        for (spellings, kind) in Self.japanese {
            for spelling in spellings {
                if text.hasPrefix(spelling) {
                    self.init(kind: kind, stands: .before)
                    return
                }
                if text.hasSuffix(spelling) {
                    self.init(kind: kind, stands: .after)
                    return
                }
            }
        }
        let words = NarrowText.folded(name).lowercased().split { !$0.isLetter }.map(String.init)
        guard words.count > 1, let last = words.last, let kind = Self.latin[last] else { return nil }
        self.init(kind: kind, stands: nil)
    }

    private init(kind: String, stands: Place?) {
        self.kind = kind
        self.stands = stands
    }

    /// The word for a place of a company that stands at the end of a name; empty for the company itself.
    static func site(of name: String) -> String {
        let text = NarrowText.folded(name).lowercased()
        guard let word = sites.first(where: { text.hasSuffix($0) }) else { return "" }
        let parts = text.split { $0.isWhitespace }
        return parts.count > 1 ? String(parts[parts.count - 1]) : word
    }

    private static let sites = [
        "支店", "営業所", "支社", "出張所", "事業所", "支部", "工場", "branch", "branch office", "sales office",
    ]

    /// The long spellings before those that they contain.
    private static let japanese: [(spellings: [String], kind: String)] = [
        (["株式会社", "(株)"], "kabushiki"), (["有限会社", "(有)"], "yugen"), (["合同会社", "(同)"], "godo"),
        (["合名会社", "(名)"], "gomei"), (["合資会社", "(資)"], "goshi"), (["一般社団法人"], "ippan_shadan"),
        (["一般財団法人"], "ippan_zaidan"), (["公益社団法人"], "koeki_shadan"), (["公益財団法人"], "koeki_zaidan"),
        (["特定非営利活動法人"], "npo"), (["医療法人"], "iryo"), (["学校法人"], "gakko"), (["社会福祉法人"], "fukushi"),
        (["協同組合"], "kumiai"),
    ]

    /// Only forms that nobody confuses with one another: Co., Ltd. and Inc. stand for the same 株式会社 too often.
    private static let latin: [String: String] = [
        "gmbh": "gmbh", "ag": "ag", "kg": "kg", "llc": "llc", "llp": "llp", "plc": "plc", "sarl": "sarl", "sas": "sas",
        "bv": "bv", "nv": "nv", "srl": "srl", "spa": "spa",
    ]
}
