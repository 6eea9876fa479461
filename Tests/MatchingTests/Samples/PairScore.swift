/// How well clusters meet the truth, counted over pairs of rows.
struct PairScore: CustomStringConvertible {
    let right: Int
    let found: Int
    let known: Int

    /// - Parameters:
    ///   - truth: party of each row.
    ///   - clusters: cluster of each row; nil for a row that stands alone.
    init(truth: [Int], clusters: [Int?]) {
        func pairs(_ sizes: some Sequence<Int>) -> Int { sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }
        func sizes(_ keys: [some Hashable]) -> [Int] {
            Array(keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }.values)
        }
        let both: [[Int]] = zip(truth, clusters).compactMap { truth, cluster in cluster.map { [truth, $0] } }
        right = pairs(sizes(both))
        found = pairs(sizes(clusters.compactMap(\.self)))
        known = pairs(sizes(truth))
    }

    var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
    var recall: Double { known == 0 ? 1 : Double(right) / Double(known) }
    /// Harmonic mean of the two.
    var f1: Double { right == 0 ? 0 : 2 * precision * recall / (precision + recall) }

    var description: String { "precision \(precision), recall \(recall), F1 \(f1), \(found - right) false pairs" }
}
