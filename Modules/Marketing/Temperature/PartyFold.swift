import Vocabulary

/// All that follows from the entries of one party, worked out entry by entry in the order of time: scores,
/// temperatures with what changed them (契機), and which campaigns reached it. A pure function of the entries and the
/// rules, so that it does not matter in which order they came to us.
struct PartyFold {
    struct Standing: Equatable {
        var temperature = Temperature.cold
        var changedAt: Int64?
        var trigger: Int64?
        var scoreMilli: Int64 = 0
        var scoreAt = Int64.min
        var touches: Int64 = 0
        var firstTouch: Int64?
        var lastTouchAt: Int64?

        /// Whether the party has any entry on that side.
        var exists: Bool { scoreAt != .min }
    }

    struct Change: Equatable {
        let side: Side
        let at: Int64
        let from: Temperature
        let to: Temperature
        let touch: Int64?
    }

    /// The first touch of a campaign on a side.
    struct Contact: Equatable {
        let origin: Int64
        let side: Side
        let day: Day
    }

    let table: ScoreTable
    private(set) var meter: ScoreMeter
    private(set) var purchase = Standing()
    private(set) var sale = Standing()
    private(set) var changes: [Change] = []
    private(set) var contacts: [Contact] = []
    private var reached: [(origin: Int64, sides: UInt8)] = []

    init(_ table: ScoreTable) {
        self.table = table
        meter = ScoreMeter(table)
    }

    mutating func reset() {
        meter.reset()
        purchase = Standing()
        sale = Standing()
        changes.removeAll(keepingCapacity: true)
        contacts.removeAll(keepingCapacity: true)
        reached.removeAll(keepingCapacity: true)
    }

    func standing(_ side: Side) -> Standing { side == .purchase ? purchase : sale }

    /// The points that the entry counts for, after caps.
    @discardableResult
    mutating func add(_ entry: ScoreEntry) -> (purchase: Int64, sale: Int64) {
        let counted = meter.add(entry)
        if entry.sides & 1 != 0 { Self.advance(&purchase, .purchase, entry, meter, table, &changes) }
        if entry.sides & 2 != 0 { Self.advance(&sale, .sale, entry, meter, table, &changes) }
        if entry.source == .touch && entry.origin != 0 { reach(entry) }
        return counted
    }

    private static func advance(
        _ standing: inout Standing, _ side: Side, _ entry: ScoreEntry, _ meter: ScoreMeter, _ table: ScoreTable,
        _ changes: inout [Change]
    ) {
        let index = side == .purchase ? 0 : 1
        let touch = entry.source == .touch ? entry.id : nil
        standing.scoreMilli = meter.milli(index)
        standing.scoreAt = entry.at
        if touch != nil {
            standing.touches += 1
            if standing.firstTouch == nil { standing.firstTouch = touch }
            standing.lastTouchAt = entry.at
        }
        let next = table.thresholds[index].next(from: standing.temperature, scoreMilli: standing.scoreMilli)
        if next != standing.temperature {
            changes.append(Change(side: side, at: entry.at, from: standing.temperature, to: next, touch: touch))
            standing.temperature = next
            standing.changedAt = entry.at
            standing.trigger = touch
        }
    }

    private mutating func reach(_ entry: ScoreEntry) {
        var fresh = entry.sides
        if let index = reached.firstIndex(where: { $0.origin == entry.origin }) {
            fresh = entry.sides & ~reached[index].sides
            if fresh == 0 { return }
            reached[index].sides |= fresh
        } else {
            reached.append((entry.origin, entry.sides))
        }
        let day = Instant(milliseconds: entry.at).day
        if fresh & 1 != 0 { contacts.append(Contact(origin: entry.origin, side: .purchase, day: day)) }
        if fresh & 2 != 0 { contacts.append(Contact(origin: entry.origin, side: .sale, day: day)) }
    }

    /// Score in thousandths and temperature at a later moment: time alone cools.
    mutating func now(_ side: Side, at: Instant) -> (scoreMilli: Int64, temperature: Temperature) {
        meter.pass(to: at.milliseconds)
        let index = side == .purchase ? 0 : 1
        let milli = meter.milli(index)
        return (milli, table.thresholds[index].next(from: standing(side).temperature, scoreMilli: milli))
    }
}
