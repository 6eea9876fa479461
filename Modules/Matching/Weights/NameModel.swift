import Glibc

/// How likely a name comes about by itself: a model of the characters that follow each other in the names of the list.
/// 村田クリニック is no surprise even where it stands once, for its words are common; ヴァリアス is one.
struct NameModel {
    private var threes: Tally
    private var pairs: Tally
    private var starts: Tally
    private var total = 0.0
    private static let discount = 0.7

    init(expecting names: Int) {
        threes = Tally(capacity: names * 4)
        pairs = Tally(capacity: names)
        starts = Tally(capacity: names / 2)
    }

    mutating func learn(_ name: ArraySlice<UInt16>) {
        var (first, second) = (UInt64(1), UInt64(1))
        for unit in name {
            let third = UInt64(unit)
            threes.add(first << 32 | second << 16 | third)
            pairs.add(1 << 48 | second << 16 | third)
            starts.add(2 << 48 | first << 16 | second)
            starts.add(3 << 48 | second)
            starts.add(4 << 48 | third)
            total += 1
            (first, second) = (second, third)
        }
    }

    /// The logarithm (base 2) of the chance of a name that was learned, which does not count as its own witness.
    func logarithm(_ name: ArraySlice<UInt16>) -> Double {
        var sum = 0.0
        var (first, second) = (UInt64(1), UInt64(1))
        for unit in name {
            let third = UInt64(unit)
            let single = max(starts[4 << 48 | third] - 1, 0.2) / max(total, 1)
            let pair = Self.mixed(pairs[1 << 48 | second << 16 | third] - 1, starts[3 << 48 | second] - 1, single)
            sum += log2(
                Self.mixed(
                    threes[first << 32 | second << 16 | third] - 1, starts[2 << 48 | first << 16 | second] - 1, pair))
            (first, second) = (second, third)
        }
        return sum
    }

    private static func mixed(_ count: Double, _ all: Double, _ lower: Double) -> Double {
        if all <= 0 { return lower }
        let share =
            (max(count - discount, 0) + discount * lower * min(all, 3))
            / (all + discount * min(all, 3) * (count > 0 ? 0.5 : 1))
        // What always follows is certain, and no more.
        return min(share, 1)
    }
}
