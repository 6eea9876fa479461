import Gate
import Governance
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
        let civil = try Setting.civilTime(in: rows)
        var answers = [ID<Origin>?](repeating: nil, count: documents.count)
        var wanted: [Int64: [(end: Int64, index: Int)]] = [:]
        for (index, document) in documents.enumerated() {
            let end = civil.start(of: document.day.adding(days: 1)).milliseconds
            wanted[document.party.value, default: []].append((end, index))
        }
        let bit = SideBits.of(side)
        try rows.inChunks(of: wanted.keys.sorted()) { list in
            // In the order of time, a later touch overwrites what an earlier one was owed.
            try rows.each(
                """
                SELECT party_id, at, origin_id FROM marketing_touch
                 WHERE party_id IN (\(list)) AND origin_id IS NOT NULL AND sides IN (\(bit), 3)
                   AND grade <> \(Grade.machine.rawValue)
                 ORDER BY party_id, at, id
                """
            ) { row in
                let at = row.int(1)
                for (end, index) in wanted[row.int(0)] ?? [] where at < end { answers[index] = row.id(2) }
            }
        }
        return answers
    }
}
