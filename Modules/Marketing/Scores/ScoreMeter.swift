import Glibc
import Vocabulary

/// Half-lives, caps and thresholds of all versions of the score rules, laid out for counting.
struct ScoreTable {
    /// One version.
    struct Era {
        /// From this moment on, in milliseconds; the first holds since ever.
        let start: Int64
        /// By group, in days.
        let halfLives: [Double]
        /// The cap of each kind by its number.
        let caps: [ScoreRules.Cap?]
        let thresholds: [Thresholds]
    }

    let eras: [Era]
    /// The group of each kind of touch by its number; place 0 is for judgements. Kinds are in one group where they fade
    /// alike in every era, so that a group needs one sum.
    let group: [Int]
    /// Days for which what a kind has given must be remembered, by its number; nil where nothing is capped ever.
    let remembered: [Double?]
    let hasCaps: Bool
    /// See ``ScoreEras/settled``.
    let settled: Int
    let civil: CivilTime

    init(_ versions: ScoreEras) {
        let rules = versions.rules
        var groups: [[Double]] = []
        func group(of halfLives: [Double]) -> Int {
            if let known = groups.firstIndex(of: halfLives) { return known }
            groups.append(halfLives)
            return groups.count - 1
        }
        var places = [group(of: rules.map(\.judgementHalfLifeDays))]
        for kind in TouchKind.allCases {
            places.append(group(of: rules.map { $0.kinds[kind]?.halfLifeDays ?? 30 }))
        }
        let caps: [[ScoreRules.Cap?]] = rules.map { rules in [nil] + TouchKind.allCases.map { rules.kinds[$0]?.cap } }
        eras = rules.indices.map { number in
            Era(
                start: number == 0 ? .min : versions.civil.start(of: rules[number].firstDay).milliseconds,
                halfLives: groups.map { $0[number] }, caps: caps[number],
                thresholds: [rules[number].thresholds(of: .purchase), rules[number].thresholds(of: .sale)])
        }
        self.group = places
        remembered = places.indices.map { kind in caps.compactMap { $0[kind]?.days }.max() }
        hasCaps = remembered.contains { $0 != nil }
        settled = versions.settled
        civil = versions.civil
    }

    /// The place of the era that holds at a moment.
    func era(at moment: Int64) -> Int { eras.lastIndex { $0.start <= moment } ?? 0 }

    /// Days in which half of an entry fades at a moment; nil for what does not fade.
    func halfLife(of entry: ScoreEntry, at moment: Int64) -> Double? {
        entry.source == .fit ? nil : eras[era(at: moment)].halfLives[group[Int(entry.kind)]]
    }

    /// Which part of an entry is left at a moment: each era lets it fade in its own way.
    func left(of entry: ScoreEntry, at moment: Int64) -> Double {
        guard entry.source != .fit else { return 1 }
        var halvings = 0.0
        for (number, era) in eras.enumerated() {
            let from = max(entry.at, era.start)
            let to = number + 1 < eras.count ? min(moment, eras[number + 1].start) : moment
            if to > from { halvings += Double(to - from) / ScoreMeter.day / era.halfLives[group[Int(entry.kind)]] }
        }
        return exp2(-halvings)
    }
}

/// The score of one party on both sides while its entries go by in their order: every half-life has its own sum, which
/// fades as time passes. Nothing is rounded before it is read.
struct ScoreMeter {
    static let day = 86_400_000.0

    private let table: ScoreTable
    /// Per side the fading sums in the order of the table, then the sum that stays.
    private var sums: [Double]
    private var now = Int64.min
    private var windows: [CapWindow] = []
    private let width: Int
    /// The place of the era in which the last entry stands, or to which time has passed.
    private(set) var era = 0

    init(_ table: ScoreTable) {
        self.table = table
        width = (table.eras.first?.halfLives.count ?? 0) + 1
        sums = Array(repeating: 0, count: 2 * width)
        if table.hasCaps { windows = Array(repeating: CapWindow(), count: 2 * table.group.count) }
    }

    mutating func reset() {
        for index in sums.indices { sums[index] = 0 }
        now = .min
        era = 0
        for index in windows.indices { windows[index].clear() }
    }

    /// Lets time pass to the next era, if there is one.
    mutating func enterNextEra() {
        guard era + 1 < table.eras.count else { return }
        pass(to: table.eras[era + 1].start)
        era += 1
    }

    /// Lets time pass within the era. A moment before the last entry changes nothing: age is never negative.
    mutating func pass(to at: Int64) {
        if now != .min && at > now {
            let days = Double(at - now) / Self.day
            for index in 0..<(width - 1) {
                let factor = exp2(-days / table.eras[era].halfLives[index])
                sums[index] *= factor
                sums[width + index] *= factor
            }
        }
        if at > now { now = at }
    }

    /// Adds an entry; the points that count after caps.
    mutating func add(_ entry: ScoreEntry) -> (purchase: Int64, sale: Int64) {
        pass(to: entry.at)
        var purchase = entry.purchase
        var sale = entry.sale
        if entry.source == .touch, let cap = table.eras[era].caps[Int(entry.kind)] {
            let window = 2 * Int(entry.kind)
            let days = table.remembered[Int(entry.kind)] ?? cap.days
            purchase = windows[window].take(purchase, at: entry.at, cap, remembered: days)
            sale = windows[window + 1].take(sale, at: entry.at, cap, remembered: days)
        }
        let place = entry.source == .fit ? width - 1 : table.group[Int(entry.kind)]
        sums[place] += Double(purchase)
        sums[width + place] += Double(sale)
        return (purchase, sale)
    }

    /// The score of a side (0 purchase, 1 sale) in thousandths of a point.
    func milli(_ side: Int) -> Int64 {
        var sum = 0.0
        for index in (side * width)..<((side + 1) * width) { sum += sums[index] }
        return Int64((min(max(sum, -1e12), 1e12) * 1000).rounded())
    }
}

/// What one kind of touch has given on one side within the days of its cap.
private struct CapWindow {
    private var given: [(at: Int64, points: Int64)] = []
    private var first = 0
    private var sum: Int64 = 0

    mutating func clear() {
        if !given.isEmpty { given.removeAll(keepingCapacity: true) }
        first = 0
        sum = 0
    }

    /// - Parameter remembered: days for which another version's cap may still ask.
    mutating func take(_ points: Int64, at: Int64, _ cap: ScoreRules.Cap, remembered: Double) -> Int64 {
        guard points > 0 else { return points }
        let begin = at - Int64(remembered * ScoreMeter.day)
        while first < given.count && given[first].at <= begin {
            sum -= given[first].points
            first += 1
        }
        var used = sum
        if remembered > cap.days {
            let begin = at - Int64(cap.days * ScoreMeter.day)
            used = given[first...].reduce(0) { $1.at > begin ? $0 + $1.points : $0 }
        }
        let counted = max(0, min(points, cap.points - used))
        if counted > 0 {
            given.append((at, counted))
            sum += counted
        }
        return counted
    }
}
