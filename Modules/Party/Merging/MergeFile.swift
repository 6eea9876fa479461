import Interchange
import Vocabulary

/// Clusters as a file: `code,cluster,probability`, as the search for duplicates prints them.
enum MergeFile {
    static let columns = [
        Column("code", "コード", "取引先コード", required: true),
        Column("cluster", "グループ", "まとまり", required: true),
        Column("probability", "確率"),
    ]

    struct Line {
        let code: String
        let probabilityMicro: Int64?
    }

    /// The lines of each cluster, in the order in which the file names them.
    /// - Throws: refusals that concern the file; ``MergeRefusal/badProbability(_:)``.
    static func read(_ path: String) throws -> [(cluster: String, lines: [Line])] {
        let file = try ImportFile(path: path)
        let map = try ColumnMap(header: file.header(of: columns).names, columns: columns)
        var clusters: [(cluster: String, lines: [Line])] = []
        var places: [String: Int] = [:]
        try file.reader.forEachRow { row in
            let cluster = row[map["cluster"]].trimmed
            if cluster.isEmpty { return }
            let line = Line(
                code: row[map["code"]].trimmed, probabilityMicro: try micro(row[map["probability"]].trimmed))
            if let place = places[cluster] {
                clusters[place].lines.append(line)
            } else {
                places[cluster] = clusters.count
                clusters.append((cluster, [line]))
            }
        } rejected: { fault in
            throw fault.reason
        }
        return clusters
    }

    /// A probability between 0 and 1 in millionths; nil where nothing is said.
    static func micro(_ text: String) throws -> Int64? {
        if text.isEmpty { return nil }
        guard let value = Double(text), (0...1).contains(value) else { throw MergeRefusal.badProbability(text) }
        return Int64((value * 1_000_000).rounded())
    }
}
