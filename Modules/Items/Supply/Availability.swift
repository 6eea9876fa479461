import Vocabulary

/// Whether an item can be had, and what the answer rests on (調達可否).
package struct Availability: Sendable, Equatable {
    /// Sources from which it can be ordered today.
    package let open: Int
    /// Sources that wait to be qualified.
    package let candidates: Int
    /// The shortest lead time of an open source; nil where none has delivered.
    package let leadDays: Int?
    /// Every source, the best first; nil for whoever may not see them.
    package let sources: [Supply]?

    package var canBeHad: Bool { open > 0 }

    /// - Parameter isDisclosed: whether the reader may see who the sources are.
    init(_ sources: [Supply], isDisclosed: Bool = true) {
        let open = sources.filter { $0.standing == .open }
        self.open = open.count
        candidates = sources.count { $0.standing == .candidate }
        leadDays = open.compactMap(\.leadDays).min()
        self.sources = isDisclosed ? sources.sorted(by: Self.isBetter) : nil
    }

    /// Open before candidates before stopped; then who delivers sooner, who was ordered from later, and by code.
    private static func isBetter(_ one: Supply, _ other: Supply) -> Bool {
        if one.standing != other.standing { return rank(one) < rank(other) }
        let (days, otherDays) = (one.leadDays ?? .max, other.leadDays ?? .max)
        if days != otherDays { return days < otherDays }
        let (last, otherLast) = (one.lastOrderedOn ?? .earliest, other.lastOrderedOn ?? .earliest)
        return last == otherLast ? one.supplier < other.supplier : last > otherLast
    }

    private static func rank(_ supply: Supply) -> Int { Supply.Standing.allCases.firstIndex(of: supply.standing) ?? 0 }
}
