/// What rows amount to (検算): how many there are, the sum of their sums, and the sum of those multiplied by the rows'
/// keys. Two tallies of the same rows are equal in whatever order the rows came. Where one row differs between them, its
/// key can be worked out from the difference, also when the row is gone.
struct Tally: Equatable, Sendable {
    var rows: Int64
    var sum: Residue
    var place: Residue

    static let none = Tally(rows: 0, sum: .zero, place: .zero)

    mutating func add(_ sum: Residue, key: Residue) {
        rows += 1
        self.sum = self.sum + sum
        place = place + sum * key
    }

    mutating func remove(_ sum: Residue, key: Residue) {
        rows -= 1
        self.sum = self.sum - sum
        place = place - sum * key
    }

    static func + (left: Tally, right: Tally) -> Tally {
        Tally(rows: left.rows + right.rows, sum: left.sum + right.sum, place: left.place + right.place)
    }

    static func += (left: inout Tally, right: Tally) { left = left + right }

    static func - (left: Tally, right: Tally) -> Tally {
        Tally(rows: left.rows - right.rows, sum: left.sum - right.sum, place: left.place - right.place)
    }

    /// The key of the one row by which two tallies differ; nil where their sums do not.
    var key: Residue? { sum.inverse.map { place * $0 } }
}

/// Rows of one table whose keys lie near each other: small enough that a fault is found, large enough to cost little.
struct TallyBucket: Hashable, Sendable {
    let table: String
    let number: Int64

    /// Rows with whole numbers as keys lie in buckets of so many keys.
    static let width = 12
    /// Rows with other keys lie in so many buckets.
    static let count: UInt64 = 64
}

/// By what a row is found: the value of its first column, which is its id, its code, or whose it is.
struct TallyKey {
    let residue: Residue
    let bucket: Int64

    init(_ number: Int64) {
        residue = Residue(number)
        bucket = number >> TallyBucket.width
    }

    /// - Parameter sum: of a key that is no number.
    init(_ sum: Residue) {
        residue = sum
        bucket = Int64(sum.value % TallyBucket.count)
    }
}
