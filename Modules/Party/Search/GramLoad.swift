import Storage

/// Parties on their way into the index of search: many as one segment, or several where they are very many; few one by
/// one.
final class GramLoad {
    /// Parties that are kept one by one instead of in a segment of their own.
    static let few = 64

    private let rows: Connection
    private let gatherer: GramGatherer
    private let segments: Segments
    private var parties = 0
    private var forms = PartyForms()
    private var scratch: [UInt32] = []
    /// The first parties, as long as there are few.
    private var early: [(id: Int64, grams: [UInt32])] = []

    /// - Parameters:
    ///   - importID: the import that brings the parties, so that their segments go with it when it is taken back.
    ///   - bounds: what may wait; smaller in tests.
    ///   - parties: how many they are, where segments are joined.
    init(
        _ rows: Connection, importID: Int64? = nil, holding parties: Int = GramLoad.few,
        bounds: GramGatherer.Bounds = GramGatherer.Bounds()
    ) {
        self.rows = rows
        let segments = Segments(rows: rows, importID: importID, parties: parties)
        self.segments = segments
        gatherer = GramGatherer(bounds) { try segments.write($0) }
    }

    /// Adds a party by its names and the domains of its mail.
    func add(_ id: Int64, name: String, reading: String, mails: [Substring] = []) throws {
        forms.read(name: name, reading: reading)
        scratch.removeAll(keepingCapacity: true)
        forms.addGrams(to: &scratch)
        for mail in mails { if let domain = MailDomain.of(mail) { scratch.append(Gram.domain(domain)) } }
        try add(id, scratch)
    }

    /// Adds a party by its grams; a gram may come twice.
    func add(_ id: Int64, _ grams: [UInt32]) throws {
        parties += 1
        if parties <= Self.few {
            early.append((id, grams))
            return
        }
        for (id, grams) in early { try gatherer.take(id, grams) }
        early = []
        segments.parties += 1
        try gatherer.take(id, grams)
    }

    /// Takes a gram of a party of a segment that is joined with others.
    func join(_ id: Int64, _ gram: UInt32) throws {
        try gatherer.take(id, [gram])
    }

    /// Writes what waits.
    func finish() throws {
        for (id, grams) in early { try GramTables.keep(id, grams, in: rows) }
        if !early.isEmpty { try GramTables.tidy(after: early.count, in: rows) }
        early = []
        try gatherer.finish()
    }

    /// Segments as they are written.
    private final class Segments {
        let rows: Connection
        let importID: Int64?
        /// Parties since the last segment was written.
        var parties: Int

        init(rows: Connection, importID: Int64?, parties: Int) {
            self.rows = rows
            self.parties = parties
            self.importID = importID.flatMap { $0 > 0 ? $0 : nil }
        }

        func write(_ blocks: [GramBlock]) throws {
            let segment = try rows.takeIDs("party_gram_segment", 1)
            try rows.run(
                """
                INSERT INTO party_gram_segment (segment, parties, import_id) VALUES (\(segment), \(parties), \(importID))
                """)
            parties = 0
            try rows.bulk { bulk in
                let load = try bulk.into("party_gram", ["place", "parties", "ids"])
                try GramList.each(of: blocks) { gram, ids, count in
                    load.int(GramTables.place(segment, gram))
                    load.int(Int64(count))
                    load.blob(ids)
                    try load.endRow()
                }
            }
        }
    }
}
