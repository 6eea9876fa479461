/// The two exits of the road: we buy (調達) or we sell (販売).
package enum Side: String, CaseIterable, Sendable, Codable {
    case purchase
    case sale
}

/// What a campaign is for: one exit of the road or both.
package enum Audience: String, CaseIterable, Sendable, Codable {
    case purchase
    case sale
    case both

    package func includes(_ side: Side) -> Bool {
        self == .both || rawValue == side.rawValue
    }
}
