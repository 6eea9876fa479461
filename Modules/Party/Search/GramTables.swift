import Storage
import Vocabulary

/// Where grams are kept: `party_gram` has one row for each gram of each segment, `party_gram_recent` one for each party
/// that came since. Segments are written once; many small ones become one.
enum GramTables {
    /// Recent parties that are read by every search; more of them become a segment.
    static let recentBound = 256
    /// Segments that are left alone.
    static let segmentBound = 16
    /// A larger segment is not worth joining with others.
    private static let joinedParties = 20_000
    private static let joinedAtOnce = 8

    /// The key of a gram's row.
    static func place(_ segment: Int64, _ gram: UInt32) -> Int64 { segment << 20 | Int64(gram) }

    /// Keeps one party by itself.
    static func keep(_ id: Int64, _ grams: [UInt32], in rows: Connection) throws {
        var bytes: [UInt8] = []
        var last: UInt32 = 0
        for gram in Set(grams).sorted() {
            GramList.append(Int(gram - last), to: &bytes)
            last = gram
        }
        try rows.run(
            """
            INSERT INTO party_gram_recent (party, grams) VALUES (\(id), \(SQLValue.blob(bytes)))
            ON CONFLICT (party) DO UPDATE SET grams = excluded.grams
            """)
    }

    /// The grams of a party that is kept by itself.
    static func grams(_ bytes: [UInt8]) -> [UInt32] {
        var grams: [UInt32] = []
        var last: UInt32 = 0
        var number: UInt32 = 0
        var shift: UInt32 = 0
        for byte in bytes {
            number |= UInt32(byte & 0x7F) << shift
            shift += 7
            if byte < 0x80 {
                last += number
                grams.append(last)
                (number, shift) = (0, 0)
            }
        }
        return grams
    }

    /// Makes a segment of recent parties, and one segment of several, where there are many. Counting would make those
    /// who register at the same time wait for each other, so that only some of them count.
    static func tidy(after count: Int, in rows: Connection) throws {
        guard try count >= recentBound / 8 || rows.takeIDs("party_gram_recent", count) % 32 + Int64(count) >= 32,
            try rows.count("SELECT COUNT(*) FROM party_gram_recent") >= recentBound
        else { return }
        let load = GramLoad(rows)
        for (id, bytes) in try rows.rows(
            "SELECT party, grams FROM party_gram_recent ORDER BY party", { ($0.int(0), $0.blob(1)) })
        {
            try load.add(id, grams(bytes))
        }
        try rows.run("DELETE FROM party_gram_recent")
        try load.finish()
        try joinSegments(in: rows)
    }

    private static func joinSegments(in rows: Connection) throws {
        let small = try rows.rows(
            """
            SELECT segment, parties FROM party_gram_segment WHERE parties <= \(joinedParties) ORDER BY parties, segment
            """
        ) { (segment: $0.int(0), parties: $0.int(1)) }
        guard small.count > segmentBound else { return }
        let joined = small.prefix(joinedAtOnce)
        let load = GramLoad(rows, holding: Int(joined.reduce(0) { $0 + $1.parties }))
        for (segment, _) in joined {
            try rows.each(
                """
                SELECT place, ids FROM party_gram WHERE place >= \(place(segment, 0)) AND place < \(place(segment + 1, 0))
                 ORDER BY place
                """
            ) { row in
                let gram = UInt32(truncatingIfNeeded: row.int(0) & 0xFFFFF)
                for id in GramList(row.blob(1)).ids { try load.join(id, gram) }
            }
        }
        for (segment, _) in joined { try remove(segment: segment, in: rows) }
        try load.finish()
    }

    static func remove(segment: Int64, in rows: Connection) throws {
        try rows.run(
            "DELETE FROM party_gram WHERE place >= \(place(segment, 0)) AND place < \(place(segment + 1, 0))")
        try rows.run("DELETE FROM party_gram_segment WHERE segment = \(segment)")
    }
}
