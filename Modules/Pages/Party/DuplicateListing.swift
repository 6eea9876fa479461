import Party
import Presentation

/// A party in its cluster.
package struct PartyInCluster: Sendable {
    let code: String
    /// Counted from 1, in the order of the list.
    let cluster: Int
    let probability: Double
}

extension Listing<PartyInCluster> {
    /// Parties that are taken for one and the same (名寄せの結果), as `party merge --clusters` reads them.
    package static let duplicates = Listing(
        "party.duplicates",
        [
            .code("code", "term.code") { $0.code }, .count("cluster", "term.cluster") { $0.cluster },
            .number("probability", "term.probability") { .probability($0.probability) },
        ])

    /// The parties of these clusters, one cluster after the other.
    package func document(_ clusters: [DuplicateCluster]) -> Document {
        document(
            clusters.enumerated().flatMap { number, cluster in
                cluster.codes.map {
                    PartyInCluster(code: $0, cluster: number + 1, probability: cluster.probability)
                }
            })
    }
}

extension Cell {
    /// A probability with as many digits as a threshold may need.
    static func probability(_ value: Double) -> Cell { .decimal(Int64(value * 1_000_000), places: 6) }
}
