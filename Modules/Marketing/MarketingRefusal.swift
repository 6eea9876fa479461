import Vocabulary

/// Why marketing does not do what is asked.
package enum MarketingRefusal: Refusal, Equatable {
    /// A touch names neither a party nor a visitor.
    case nobody
    /// A campaign ends before it begins.
    case endsBeforeStart(Day, Day)
    /// Something that cannot be less than nothing is.
    case negative(String)
    /// The hours are neither a number nor hours and minutes (`1:40`).
    case notHours(String)
    /// A hand-made entry gives no points, or more than an entry may give.
    case pointsOutOfRange(Int64)
    /// The party has that temperature already.
    case alreadyThere(String, Temperature)
    /// A touch of that number is recorded already, with other content.
    case touchRecorded(String)

    package var code: String {
        switch self {
        case .nobody: "marketing.touch.nobody"
        case .endsBeforeStart: "marketing.campaign.ends_before_start"
        case .negative: "marketing.negative"
        case .notHours: "marketing.spend.not_hours"
        case .pointsOutOfRange: "marketing.score.points_out_of_range"
        case .alreadyThere: "marketing.temperature.already_there"
        case .touchRecorded: "marketing.touch.recorded"
        }
    }

    package var facts: [String] {
        switch self {
        case .nobody: []
        case .endsBeforeStart(let first, let last): [first.description, last.description]
        case .negative(let text), .notHours(let text), .touchRecorded(let text): [text]
        case .pointsOutOfRange(let points): [String(points)]
        case .alreadyThere(let party, let temperature): [party, temperature.rawValue]
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .alreadyThere: .declined
        default: .badInput
        }
    }
}
