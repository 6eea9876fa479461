import Vocabulary

/// One touch as a person records it (接点の記録): a call, a visit, a card, or what a program has seen.
package struct NewTouch: Equatable, Sendable {
    /// The number under which its source knows it; where there is none, one is given.
    package var externalID: String?
    package var at: Instant
    /// The code of the party; nil for a visitor who is not known to be anyone.
    package var party: String?
    package var visitor: String?
    /// The code of the campaign.
    package var campaign: String?
    package var medium: Medium
    package var kind: TouchKind
    package var topic: String
    package var dwellSeconds: Int64?
    package var page: String
    package var grade: Grade

    package init(
        externalID: String? = nil, at: Instant, party: String? = nil, visitor: String? = nil, campaign: String? = nil,
        medium: Medium, kind: TouchKind, topic: String = "", dwellSeconds: Int64? = nil, page: String = "",
        grade: Grade = .human
    ) {
        self.externalID = externalID
        self.at = at
        self.party = party
        self.visitor = visitor
        self.campaign = campaign
        self.medium = medium
        self.kind = kind
        self.topic = topic
        self.dwellSeconds = dwellSeconds
        self.page = page
        self.grade = grade
    }
}

/// A touch that was recorded, and what it did.
package struct RecordedTouch: Equatable, Sendable {
    package let externalID: String
    package let points: [Side: Int64]
    /// Where the party stands now, for the sides on which it has entries; nothing for a mere visitor.
    package let standings: [Side: StandingNow]
}
