/// The family names of a person on a list that has two of them (父方と母方の姓): of `QUINTANAL BUELVAS, Helmar` most people use
/// one only, so that the other may be missing where everything else is there.
struct FamilyNames: Sendable {
    /// A family name that nobody used takes away no more than this of what it says.
    static let missingShare = 0.2

    /// One bit for each family name among the listed words; 0 where there are fewer than two.
    let bits: UInt32
    /// One bit for each word behind the comma.
    private let given: UInt32

    static let none = FamilyNames(bits: 0, given: 0)

    private init(bits: UInt32, given: UInt32) {
        self.bits = bits
        self.given = given
    }

    init(of listed: WatchWords, _ kind: WatchEntry.Kind?) {
        guard kind == .person, let comma = listed.beforeComma, comma < listed.words.count else {
            self = .none
            return
        }
        func bits(_ places: Range<Int>) -> UInt32 {
            places.reduce(0) { WordWeights.isParticle(listed.words[$1]) ? $0 : $0 | 1 << UInt32($1) }
        }
        let family = bits(0..<comma)
        self.init(
            bits: family.nonzeroBitCount > 1 ? family : 0, given: bits(comma..<listed.words.count))
    }

    /// Whether nothing is missing but one family name: another one is there, and a given name.
    func excuse(missing: UInt32, extra: UInt32) -> Bool {
        extra == 0 && missing.nonzeroBitCount == 1 && missing & bits == missing && given != 0
    }

    /// The most that a missing family name may say.
    func largest(_ weights: [Double]) -> Double {
        weights.indices.reduce(0) { bits & 1 << UInt32($1) != 0 ? max($0, weights[$1]) : $0 }
    }
}
