import Governance
import Storage

/// What `verify` asks of the index of search.
package enum SearchChecks {
    package static let all = [everyPartyIsFound]

    /// Works out anew by which grams each party must be found, and asks whether the index has it there. What the index
    /// holds beyond that is harmless.
    static let everyPartyIsFound = Check("party.search") { rows in
        var finding = CheckFinding()
        let reader = try GramReader(rows)
        let recent = Dictionary(reader.recent.map { ($0.id, $0.grams) }, uniquingKeysWith: { first, _ in first })
        var lost: Set<Int64> = []
        let gatherer = GramGatherer { blocks in
            try GramList.each(of: blocks) { gram, ids, _ in
                var left = GramList(ids).ids
                for segment in reader.segments where !left.isEmpty {
                    let held = try reader.fresh(gram, segment).common(with: left)
                    if held.count == left.count {
                        left = []
                    } else {
                        left = Array(Set(left).subtracting(held)).sorted()
                    }
                }
                for id in left where !GramReader.holds(recent[id] ?? [], gram) { lost.insert(id) }
            }
        }
        try SearchIndex.eachPage(of: rows) { ids in
            try SearchIndex.each(ids, in: rows) { id, grams in
                finding.examined += 1
                try gatherer.take(id, grams)
            }
        }
        try gatherer.finish()
        finding.faults = lost.sorted().map { "party \($0)" }
        return finding
    }
}
