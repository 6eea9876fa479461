import Vocabulary

/// Something that happened between a party and us (取引先の時系列), whichever function saw it.
package struct TimelineEvent: Sendable, Equatable {
    /// What sort of thing it was, and by that which function it belongs to.
    package enum Kind: String, CaseIterable, Sendable {
        case touch, crossing, order, invoice, payment, purchase, note, gift
        case followUp = "follow_up"
    }

    package let day: Day
    package let kind: Kind
    /// What happened in a few words of the records: kind and medium of a touch, source and state of a crossing.
    package let what: String
    /// The number of the document, or of the touch; nil for a crossing.
    package let number: String?
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
