import Party
import Vocabulary

/// What is known about one candidate for one exit at one moment (関所に示す証拠).
package struct Evidence: Sendable, Equatable {
    package let party: ID<Party>
    package let side: Side
    /// The campaign to which the candidate is owed, nil where there is none.
    package let origin: ID<Origin>?
    /// By name; see ``MeasureName`` for those that every source gives. What is not known is left out.
    package let measures: [String: Measure]

    package init(party: ID<Party>, side: Side, origin: ID<Origin>?, measures: [String: Measure]) {
        self.party = party
        self.side = side
        self.origin = origin
        self.measures = measures
    }
}

/// The measures that policies may ask for. A policy that names another is refused when it is applied.
package enum MeasureName: String, CaseIterable, Sendable {
    /// Points after decay, in thousandths.
    case score
    /// `cold`, `warm` or `hot`.
    case temperature
    /// Touches in the last 90 days, human and unknown.
    case touches90 = "touches_90d"
    /// Touches in the last 90 days that a person surely made.
    case humanTouches90 = "human_touches_90d"
    case requests90 = "requests_90d"
    case visits90 = "visits_90d"
    /// Days since the last touch.
    case lastTouchDays = "last_touch_days"
    case hasEmail = "has_email"
    case hasPhone = "has_phone"
    /// ISO 3166 code.
    case country
    /// `organization` or `person`.
    case kind
    /// All roles of the party (`.words`).
    case roles

    /// What sort of ``Measure`` stands under the name.
    package var isNumber: Bool {
        switch self {
        case .score, .touches90, .humanTouches90, .requests90, .visits90, .lastTouchDays: true
        case .temperature, .hasEmail, .hasPhone, .country, .kind, .roles: false
        }
    }

    package var isFlag: Bool { self == .hasEmail || self == .hasPhone }
}
