/// One entry of the score ledger (スコア台帳): a touch with its points, or an entry made by hand.
struct ScoreEntry: Equatable {
    enum Source: UInt8 {
        case touch
        /// A person's judgement; it fades.
        case judgement
        /// What a party is, such as its trade or its size; it does not fade.
        case fit
    }

    let source: Source
    /// Milliseconds UTC.
    let at: Int64
    /// The id of the touch or of the entry made by hand.
    let id: Int64
    /// 0 without a campaign.
    var origin: Int64 = 0
    /// The number of the ``TouchKind``, 0 for entries made by hand.
    var kind: UInt8 = 0
    var grade: UInt8 = 0
    /// See ``SideBits``.
    let sides: UInt8
    let purchase: Int64
    let sale: Int64
}
