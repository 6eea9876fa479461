import Party
import Presentation
import Vocabulary

/// A party in its cluster.
package struct PartyInCluster: Sendable {
    let code: String
    let name: String
    /// Counted from 1, in the order of the list.
    let cluster: Int
    let probability: Double
}

extension Listing<PartyInCluster> {
    /// Parties that are taken for one and the same (名寄せの結果), as `party merge --clusters` reads them.
    private static let lines = Listing("party.duplicates", [code, cluster, probability])
    /// The same with their names, for programs.
    static let duplicates = Listing("party.duplicates", [code, name, cluster, probability])
    private static let members = Listing("party.duplicates", [code, name])

    private static var code: Field<PartyInCluster> { .code("code", "term.code") { $0.code } }
    private static var name: Field<PartyInCluster> { .text("name", "term.name") { $0.name } }
    private static var cluster: Field<PartyInCluster> { .count("cluster", "term.cluster") { $0.cluster } }
    private static var probability: Field<PartyInCluster> {
        .number("probability", "term.probability") { .probability($0.probability) }
    }

    /// A block for each cluster: how sure it is and by what, who is in it, and the command that accepts it.
    package static func duplicates(_ clusters: [DuplicateCluster], by speaker: Speaker) -> Document {
        let rows = clusters.enumerated().map { number, cluster in
            zip(cluster.codes, cluster.names).map {
                PartyInCluster(code: $0, name: $1, cluster: number + 1, probability: cluster.probability)
            }
        }
        let all = Array(rows.joined())
        let blocks = zip(clusters, rows).enumerated().flatMap { number, block in
            Self.block(number + 1, block.0, block.1, by: speaker)
        }
        return Document(
            duplicates.schema, sections: blocks.isEmpty ? [.table(lines.table(all))] : blocks,
            payload: ["rows": .array(all.map { duplicates.object($0) })], records: lines.table(all))
    }

    private static func block(
        _ number: Int, _ cluster: DuplicateCluster, _ rows: [PartyInCluster], by speaker: Speaker
    ) -> [Document.Section] {
        let sure = cluster.probability >= 0.99 ? "sure" : cluster.probability >= 0.9 ? "likely" : "look"
        let grounds = cluster.grounds.map { ground in
            speaker.say("state.party.likeness.field.\(ground.field)") + ": "
                + speaker.say("state.party.likeness.level.\(ground.level)")
        }
        let shown = Double(Int64(cluster.probability * 10_000)) / 10_000
        return [
            .heading(
                .code(
                    "page.party.duplicates.of",
                    facts: [String(number), speaker.say("page.party.duplicates.\(sure)"), String(shown)])),
            .table(members.table(rows, "cluster\(number)")),
        ]
            + (grounds.isEmpty
                ? []
                : [.paragraph(.code("page.party.duplicates.because", facts: [grounds.joined(separator: " / ")]))])
            + [
                .paragraph(
                    .code(
                        "page.party.duplicates.accept",
                        facts: [(["party", "merge"] + rows.map(\.code)).joined(separator: " ")]))
            ]
    }
}

extension Cell {
    /// A probability with as many digits as a threshold may need.
    static func probability(_ value: Double) -> Cell { .decimal(Int64(value * 1_000_000), places: 6) }
}
