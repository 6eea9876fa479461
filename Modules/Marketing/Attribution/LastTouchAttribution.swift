import Gate
import Party
import Storage
import Vocabulary

/// A document that names no campaign is owed to the last one that touched its party (最終接点): on or before its day, on
/// its side. Touches by machines do not count.
package struct LastTouchAttribution: OriginAttribution {
    package init() {}

    package func origins(
        of documents: [(party: ID<Party>, day: Day)], side: Side, in rows: Connection
    ) throws -> [ID<Origin>?] {
        var answers = [ID<Origin>?](repeating: nil, count: documents.count)
        var wanted: [Int64: [(end: Int64, index: Int)]] = [:]
        for (index, document) in documents.enumerated() {
            let end = Instant(startOf: document.day.adding(days: 1)).milliseconds
            wanted[document.party.value, default: []].append((end, index))
        }
        let bit = SideBits.of(side)
        var rest = wanted.keys.sorted()[...]
        while !rest.isEmpty {
            let part = rest.prefix(ScoreHistory.chunk)
            rest = rest.dropFirst(ScoreHistory.chunk)
            let padded = part + Array(repeating: part[part.startIndex], count: ScoreHistory.chunk - part.count)
            let values = padded.map { SQLValue.int($0) } + [.int(bit), .int(Grade.machine.rawValue)]
            // In the order of time, a later touch overwrites what an earlier one was owed.
            try rows.each(SQL(Self.text, values)) { row in
                let at = row.int(1)
                for (end, index) in wanted[row.int(0)] ?? [] where at < end { answers[index] = row.id(2) }
            }
        }
        return answers
    }

    private static let text: String = {
        let chunk = ScoreHistory.chunk
        let places = (1...chunk).map { "$\($0)" }.joined(separator: ", ")
        return """
            SELECT party_id, at, origin_id FROM marketing_touch
             WHERE party_id IN (\(places)) AND origin_id IS NOT NULL AND sides IN ($\(chunk + 1), 3)
               AND grade <> $\(chunk + 2)
             ORDER BY party_id, at, id
            """
    }()
}
