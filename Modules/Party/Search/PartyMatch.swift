/// How a party was found, the surest way first.
package enum PartyMatch: String, CaseIterable, Sendable, Comparable {
    /// By its code, or one that it had before (別コード).
    case code, alias
    /// By a number of a register, a telephone number, a mail or web address.
    case identifier, phone, email, website
    /// By its whole name or reading, then by its beginning.
    case name
    case nameBeginning = "name_beginning"
    /// By a whole word, the beginning of a word, a part of one.
    case word
    case wordBeginning = "word_beginning"
    case part
    /// By the domain of a mail address.
    case domain
    /// By a name that is written a little differently (表記の揺れ・打ち間違い).
    case similar

    private var rank: Int {
        switch self {
        case .code: 0
        case .alias: 1
        case .identifier, .phone, .email, .website: 2
        case .name: 3
        case .nameBeginning: 4
        case .word: 5
        case .wordBeginning: 6
        case .part: 7
        case .domain: 8
        case .similar: 9
        }
    }

    package static func < (first: PartyMatch, second: PartyMatch) -> Bool { first.rank < second.rank }
}
