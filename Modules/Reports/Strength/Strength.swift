import Vocabulary

/// How strong the relationship with a party is, and every entry that it rests on (信頼関係の指標と根拠).
package struct Strength: Sendable {
    package let code: String
    package let name: String
    package let asOf: Day
    /// The latest first.
    package let entries: [StrengthRule.Entry]
    package let totalMilli: Int64
    package let level: StrengthRule.Level
    /// Whether there was more evidence than is looked at.
    package let isCut: Bool
}
