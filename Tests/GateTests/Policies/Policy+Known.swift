@testable import Gate

extension Policy {
    /// What policies of the tests may ask for.
    static let known = [
        MeasureSpec("score", .number), MeasureSpec("temperature", .word), MeasureSpec("touches_90d", .number),
        MeasureSpec("human_touches_90d", .number), MeasureSpec("last_touch_days", .number),
        MeasureSpec("has_email", .flag), MeasureSpec("has_phone", .flag), MeasureSpec("country", .word),
        MeasureSpec("kind", .word), MeasureSpec("roles", .words),
    ]

    init(yaml text: String) throws { try self.init(yaml: text, knowing: Measures(of: [Witness(measures: Self.known)])) }
}
