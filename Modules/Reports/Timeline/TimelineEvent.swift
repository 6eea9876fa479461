import Vocabulary

/// Something that happened between a party and us (取引先の時系列), whichever function saw it.
package struct TimelineEvent: Sendable, Equatable {
    package let day: Day
    /// What sort of thing it was, in the word of the module that saw it: `touch`, `order`.
    package let kind: String
    /// What happened in a few words of the records: kind and medium of a touch, source and state of a crossing.
    package let what: String
    /// The number of the document, or of the touch; nil for a crossing.
    package let number: String?
    /// The code of the person of the company with whom it happened; nil where it is the party itself.
    package let person: String?
    package let amount: Money?
}

/// One party across all functions, the latest first.
package struct Timeline: Sendable {
    package let code: String
    package let name: String
    package let events: [TimelineEvent]
    /// Whether there is more than was asked for.
    package let isCut: Bool
}
