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
        var firstAt: Int64?
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
        while meter.era + 1 < table.eras.count, table.eras[meter.era + 1].start <= entry.at { enterNextEra() }
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
            if standing.firstTouch == nil { (standing.firstTouch, standing.firstAt) = (touch, entry.at) }
            standing.lastTouchAt = entry.at
        }
        let next = table.eras[meter.era].thresholds[index].next(
            from: standing.temperature, scoreMilli: standing.scoreMilli)
        if next != standing.temperature {
            changes.append(Change(side: side, at: entry.at, from: standing.temperature, to: next, touch: touch))
            standing.temperature = next
            standing.changedAt = entry.at
            standing.trigger = touch
        }
    }

    /// On the first day of other rules everybody is judged by them once. What time alone has cooled until then is no
    /// change by the rules, and as ever not noted before the next entry.
    private mutating func enterNextEra() {
        let old = table.eras[meter.era].thresholds
        meter.enterNextEra()
        let era = table.eras[meter.era]
        Self.judge(&purchase, .purchase, at: era.start, meter.milli(0), old[0], era.thresholds[0], &changes)
        Self.judge(&sale, .sale, at: era.start, meter.milli(1), old[1], era.thresholds[1], &changes)
    }

    private static func judge(
        _ standing: inout Standing, _ side: Side, at: Int64, _ milli: Int64, _ old: Thresholds, _ new: Thresholds,
        _ changes: inout [Change]
    ) {
        guard standing.exists else { return }
        let cooled = old.next(from: standing.temperature, scoreMilli: milli)
        let next = new.next(from: cooled, scoreMilli: milli)
        guard next != cooled && next != standing.temperature else { return }
        changes.append(Change(side: side, at: at, from: standing.temperature, to: next, touch: nil))
        standing.temperature = next
        standing.changedAt = at
        standing.trigger = nil
    }

    /// Goes on to the first day across which the rows were brought last, as what is kept must.
    mutating func finish() {
        while meter.era < table.settled { enterNextEra() }
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
        let day = table.civil.day(of: Instant(milliseconds: entry.at))
        if fresh & 1 != 0 { contacts.append(Contact(origin: entry.origin, side: .purchase, day: day)) }
        if fresh & 2 != 0 { contacts.append(Contact(origin: entry.origin, side: .sale, day: day)) }
    }

    /// Score in thousandths and temperature at a later moment: time alone cools.
    mutating func now(_ side: Side, at: Instant) -> (scoreMilli: Int64, temperature: Temperature) {
        while meter.era + 1 < table.eras.count, table.eras[meter.era + 1].start <= at.milliseconds { enterNextEra() }
        meter.pass(to: at.milliseconds)
        let index = side == .purchase ? 0 : 1
        let milli = meter.milli(index)
        return (
            milli, table.eras[meter.era].thresholds[index].next(from: standing(side).temperature, scoreMilli: milli)
        )
    }
}
