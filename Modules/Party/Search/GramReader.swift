import Storage

/// Reads the index: which parties have which grams.
final class GramReader {
    private let rows: Connection
    let segments: [Int64]
    /// Parties that came since the last segment was made.
    let recent: [(id: Int64, grams: [UInt32])]
    private var lists: [Int64: GramList] = [:]
    /// Places that were asked for; 0 where there is no such row.
    private var known: [Int64: Int] = [:]

    init(_ rows: Connection) throws {
        self.rows = rows
        segments = try rows.rows("SELECT segment FROM party_gram_segment ORDER BY segment") { $0.int(0) }
        recent = try rows.rows("SELECT party, grams FROM party_gram_recent ORDER BY party") {
            ($0.int(0), GramTables.grams($0.blob(1)))
        }
    }

    /// How many parties of a segment have a gram, after ``learn(_:)``.
    func count(_ gram: UInt32, _ segment: Int64) -> Int { known[GramTables.place(segment, gram)] ?? 0 }

    /// How many parties have a gram, over all segments.
    func count(_ gram: UInt32) -> Int { segments.reduce(0) { $0 + count(gram, $1) } }

    /// Asks how many parties have each of some grams.
    func learn(_ grams: some Collection<UInt32>) throws {
        var missing: [Int64] = []
        for segment in segments {
            for gram in grams {
                let place = GramTables.place(segment, gram)
                if known.updateValue(known[place] ?? 0, forKey: place) == nil { missing.append(place) }
            }
        }
        try rows.inChunks(of: missing) { list in
            try rows.each("SELECT place, parties FROM party_gram WHERE place IN (\(list))") {
                known[$0.int(0)] = Int($0.int(1))
            }
        }
    }

    /// The parties of a segment that have a gram, read anew: who asks for every gram must not keep them all.
    func fresh(_ gram: UInt32, _ segment: Int64) throws -> GramList {
        GramList(
            try rows.first("SELECT ids FROM party_gram WHERE place = \(GramTables.place(segment, gram))") { $0.blob(0) }
                ?? [])
    }

    /// The parties of a segment that have a gram.
    func list(_ gram: UInt32, _ segment: Int64) throws -> GramList {
        let place = GramTables.place(segment, gram)
        if let list = lists[place] { return list }
        let list = try fresh(gram, segment)
        lists[place] = list
        return list
    }

    /// The parties that have all of some grams, ascending.
    /// - Parameters:
    ///   - enough: so few need not be made fewer: they may hold some that lack a gram.
    ///   - most: when so many are found, the others are left.
    func parties(withAll grams: [UInt32], enough: Int, most: Int = .max) throws -> [Int64] {
        if grams.isEmpty { return [] }
        try learn(grams)
        var found = recent.filter { one in grams.allSatisfy { Self.holds(one.grams, $0) } }.map(\.id)
        for segment in segments {
            let order = grams.map { (count($0, segment), $0) }.sorted { $0 < $1 }
            guard let rarest = order.first, rarest.0 > 0 else { continue }
            var own: [Int64] = []
            if rarest.0 > enough, most < .max {
                try list(rarest.1, segment).eachChunk { chunk in
                    var ids = chunk
                    for (_, gram) in order.dropFirst() where ids.count > enough / 16 {
                        ids = try list(gram, segment).common(with: ids)
                    }
                    own += ids
                    return own.count < most
                }
            } else {
                own = try list(rarest.1, segment).ids
                for (_, gram) in order.dropFirst() where own.count > enough {
                    own = try list(gram, segment).common(with: own)
                }
            }
            found = Ascending.union(found, own)
        }
        return found
    }

    static func holds(_ sorted: [UInt32], _ gram: UInt32) -> Bool {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < gram { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == gram
    }
}
