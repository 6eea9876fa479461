/// A legal form (法人格) with everything that stands for it in a name.
package struct LegalForm: Sendable {
    /// What tells companies apart: 株式会社, K.K. and Co., Ltd. are one kind for a Japanese company, 有限会社 is another.
    package enum Kind: UInt8, CaseIterable, Sendable {
        case unstated, stock, limited, partnership, limitedPartnership, liability, association, foundation, medical
        case school, religious, welfare, rehabilitation, nonProfit, cooperative, agency, law, investment, purpose
        case publicLimited, gmbh, ag, sa, bv, nv, ab, pte, bhd, pvt, srl, spa, sarl, sas, other
    }

    /// Where the form may stand in a name (前株・後株).
    package enum Place: Sendable {
        case before, after, either
    }

    package let kind: Kind
    package let place: Place
    /// The year from which on the law knew it; nil for forms abroad.
    package let since: Int?
    /// In full, in kanji, hangul or Cyrillic; the usual way first.
    package let written: [String]
    /// What stands for it within brackets: 株 of (株).
    package let signs: [String]
    /// One character with the brackets in it: ㈱.
    package let ligatures: [Unicode.Scalar]
    /// What banks write for it (全銀の法人略語): カ of カ) and (カ.
    package let bank: [String]
    /// Read aloud, in katakana with small ones where they are spoken.
    package let read: [String]
    /// In Latin letters without dots, accents and case, words parted by one space.
    package let latin: [String]
    /// Latin words that stand for it too, but are too short or too common to be cut off from a name.
    package let faint: [String]

    init(
        _ kind: Kind, _ place: Place = .either, since: Int? = nil, written: [String] = [], signs: [String] = [],
        ligatures: String = "", bank: [String] = [], read: [String] = [], latin: [String] = [], faint: [String] = []
    ) {
        self.kind = kind
        self.place = place
        self.since = since
        self.written = written
        self.signs = signs
        self.ligatures = Array(ligatures.unicodeScalars)
        self.bank = bank
        self.read = read
        self.latin = latin
        self.faint = faint
    }
}
