import Glibc
import Vocabulary

/// Half-lives and caps of the score rules, laid out for counting.
struct ScoreTable {
    /// The different half-lives, in days; the last place is for what does not fade.
    let halfLives: [Double]
    /// The place of each kind of touch by its number; place 0 is for judgements.
    let place: [Int]
    /// The cap of each kind by its number.
    let caps: [ScoreRules.Cap?]
    let hasCaps: Bool
    let thresholds: [Thresholds]

    init(_ rules: ScoreRules) {
        var halfLives: [Double] = []
        func place(of days: Double) -> Int {
            if let known = halfLives.firstIndex(of: days) { return known }
            halfLives.append(days)
            return halfLives.count - 1
        }
        var places = [place(of: rules.judgementHalfLifeDays)]
        var caps: [ScoreRules.Cap?] = [nil]
        for kind in TouchKind.allCases {
            places.append(place(of: rules.kinds[kind]?.halfLifeDays ?? 30))
            caps.append(rules.kinds[kind]?.cap)
        }
        self.halfLives = halfLives
        self.place = places
        self.caps = caps
        hasCaps = caps.contains { $0 != nil }
        thresholds = [rules.thresholds(of: .purchase), rules.thresholds(of: .sale)]
    }

    func halfLife(of entry: ScoreEntry) -> Double? {
        entry.source == .fit ? nil : halfLives[place[Int(entry.kind)]]
    }
}

/// The score of one party on both sides while its entries go by in their order: every half-life has its own sum, which
/// fades as time passes. Nothing is rounded before it is read.
struct ScoreMeter {
    private static let day = 86_400_000.0

    private let table: ScoreTable
    /// Per side the fading sums in the order of the table, then the sum that stays.
    private var sums: [Double]
    private var now = Int64.min
    private var windows: [CapWindow] = []
    private let width: Int

    init(_ table: ScoreTable) {
        self.table = table
        width = table.halfLives.count + 1
        sums = Array(repeating: 0, count: 2 * width)
        if table.hasCaps { windows = Array(repeating: CapWindow(), count: 2 * table.caps.count) }
    }

    mutating func reset() {
        for index in sums.indices { sums[index] = 0 }
        now = .min
        for index in windows.indices { windows[index].clear() }
    }

    /// Lets time pass. A moment before the last entry changes nothing: age is never negative.
    mutating func pass(to at: Int64) {
        if now != .min && at > now {
            let days = Double(at - now) / Self.day
            for index in 0..<(width - 1) {
                let factor = exp2(-days / table.halfLives[index])
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
        if entry.source == .touch, let cap = table.caps[Int(entry.kind)] {
            let window = 2 * Int(entry.kind)
            purchase = windows[window].take(purchase, at: entry.at, cap)
            sale = windows[window + 1].take(sale, at: entry.at, cap)
        }
        let place = entry.source == .fit ? width - 1 : table.place[Int(entry.kind)]
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

    mutating func take(_ points: Int64, at: Int64, _ cap: ScoreRules.Cap) -> Int64 {
        guard points > 0 else { return points }
        let begin = at - Int64(cap.days * 86_400_000)
        while first < given.count && given[first].at <= begin {
            sum -= given[first].points
            first += 1
        }
        let counted = max(0, min(points, cap.points - sum))
        if counted > 0 {
            given.append((at, counted))
            sum += counted
        }
        return counted
    }
}
