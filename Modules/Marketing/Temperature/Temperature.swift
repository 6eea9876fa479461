/// How strong the intent is (温度感).
package enum Temperature: String, CaseIterable, Sendable, Comparable {
    /// Aware of us only (認知).
    case cold
    /// Something has raised the interest (醸成).
    case warm
    /// Evaluating and deciding (検討・決定).
    case hot

    private var degree: Int {
        switch self {
        case .cold: 0
        case .warm: 1
        case .hot: 2
        }
    }

    package static func < (left: Temperature, right: Temperature) -> Bool { left.degree < right.degree }
}

/// At which scores the temperature of a side changes. Leaving takes a lower score than entering, so that a contact
/// near a threshold does not flap.
package struct Thresholds: Equatable, Sendable {
    package let warmAt: Int64
    package let warmLeave: Int64
    package let hotAt: Int64
    package let hotLeave: Int64

    package init(warmAt: Int64, warmLeave: Int64, hotAt: Int64, hotLeave: Int64) {
        self.warmAt = warmAt
        self.warmLeave = warmLeave
        self.hotAt = hotAt
        self.hotLeave = hotLeave
    }

    /// The temperature that follows from the present one and a score in thousandths of a point.
    package func next(from present: Temperature, scoreMilli: Int64) -> Temperature {
        if scoreMilli >= hotAt * 1000 || (present == .hot && scoreMilli >= hotLeave * 1000) { return .hot }
        if scoreMilli >= warmAt * 1000 || (present >= .warm && scoreMilli >= warmLeave * 1000) { return .warm }
        return .cold
    }
}
