@testable import Matching

/// Rows put through the whole matcher, as `party duplicates` does it.
enum MatchedRows {
    /// The cluster of each row; nil where it stands alone.
    static func clusters(_ rows: [KnownRow]) -> [Int?] {
        var clusters = [Int?](repeating: nil, count: rows.count)
        let found = Duplicates.findings(in: ProfileTable(rows), above: 0.5).clusters
        for (number, cluster) in found.enumerated() {
            for member in cluster.members { clusters[member] = number }
        }
        return clusters
    }
}
