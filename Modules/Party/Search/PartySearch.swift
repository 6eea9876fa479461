import Interchange
import Storage
import Vocabulary

/// One search for parties (`sekisho party find`): by what is looked up whole, by names, and where nothing was found by
/// names that are misspelt.
struct PartySearch {
    private let rows: Connection
    private let text: String
    private let limit: Int
    /// Parties that are read and compared at most for each way of looking.
    private let reach: Int
    private let query: SearchQuery

    init(_ text: String, limit: Int, in rows: Connection) {
        self.rows = rows
        self.text = NarrowText.trimmed(text)
        self.limit = max(limit, 1)
        reach = self.limit + self.limit / 4 + 32
        query = SearchQuery(text)
    }

    /// At most `limit` parties, the surest first; among equals customers and suppliers, then by name.
    /// - Parameter forgives: whether misspelt names are looked for where nothing else is found.
    func findings(forgiving forgives: Bool = true) throws -> [PartyFinding] {
        let lookup = PartyLookup(text, limit: reach)
        var sure = try lookup.found(in: rows)
        if sure.isEmpty { sure = try lookup.foundAbroad(in: rows) }
        let reader = try GramReader(rows)
        // Who gives a number or an address wants no names that hold its digits.
        let hasDigits = text.utf8.contains { (0x30...0x39).contains($0) }
        let isName = sure.values.allSatisfy { $0 > .website || ($0 < .identifier && !hasDigits) }
        // Whole names and their beginnings are surer than words.
        let isFull = sure.values.count { $0 <= .nameBeginning } >= limit
        let byName = try isName && !isFull ? WordSearch(reader: reader).parties(query.words, reach: reach) : []
        let byDomain = try sure.isEmpty ? lookup.foundByDomain(reader, reach, in: rows) : []
        let names = NameMatch(query)
        var found: [(party: Candidate, match: PartyMatch, mistakes: Int)] = []
        for party in try candidates(Set(sure.keys).union(byName).union(byDomain)) {
            var match = sure[party.id] ?? (byDomain.contains(party.id) ? .domain : nil)
            if let exact = names.exactly(party.forms) { match = match.map { min($0, exact) } ?? exact }
            if let match { found.append((party, match, 0)) }
        }
        if found.isEmpty && forgives { found = try similar(reader) }
        // A merged party is found under its own names and shown as the one that it is now.
        var seen: Set<Int64> = []
        return found.sorted { first, second in
            if first.match != second.match { return first.match < second.match }
            if first.mistakes != second.mistakes { return first.mistakes < second.mistakes }
            if first.party.rank != second.party.rank { return first.party.rank < second.party.rank }
            return first.party.comesBefore(second.party)
        }.filter { seen.insert($0.party.survivor).inserted }.prefix(limit).map { found in
            PartyFinding(
                code: found.party.code, name: found.party.shownName, nameKana: found.party.shownKana,
                kind: found.party.kind, country: found.party.country, match: found.match)
        }
    }

    private func similar(_ reader: GramReader) throws -> [(party: Candidate, match: PartyMatch, mistakes: Int)] {
        let range = try rows.first("SELECT (SELECT min(id) FROM party), (SELECT max(id) FROM party)") {
            ($0.optionalInt(0), $0.optionalInt(1))
        }
        guard let (least, greatest) = range, let least, let greatest else { return [] }
        let ids = try SimilarSearch(reader: reader, ids: least...greatest).parties(query, reach: reach)
        var whole = NameMatch(query)
        var others = query.withoutMisspeltForms.map { NameMatch($0) }
        return try candidates(ids).compactMap { party in
            let forms = party.forms
            if let mistakes = whole.similarly(forms) { return (party, .similar, mistakes) }
            if others?.exactly(forms) != nil { return (party, .similar, 1) }
            return others?.similarly(forms).map { (party, .similar, 1 + $0) }
        }
    }

    /// A party as far as it matters for finding it. A class, because sorting moves it about.
    private final class Candidate {
        let id: Int64
        /// The party into which it was merged, or itself.
        let survivor: Int64
        let code: String
        /// The names by which it is found, and those of the survivor.
        let name: String
        let nameKana: String?
        let shownName: String
        let shownKana: String?
        let kind: PartyKind
        let country: String?
        /// 0 for whom we deal with, 1 for everybody else.
        let rank: Int64

        init(_ row: Row) throws {
            var row = row.inTurn()
            (id, survivor, code) = try (row.int(), row.int(), row.text())
            (name, nameKana) = try (row.text(), row.optionalText())
            (shownName, shownKana) = try (row.text(), row.optionalText())
            (kind, country, rank) = try (row.word(), row.optionalText(), row.int())
        }

        var forms: PartyForms { PartyForms(name: name, reading: nameKana) }

        func comesBefore(_ other: Candidate) -> Bool {
            if shownName != other.shownName { return shownName.utf8.lexicographicallyPrecedes(other.shownName.utf8) }
            return code.utf8.lexicographicallyPrecedes(other.code.utf8)
        }
    }

    private func candidates(_ ids: some Collection<Int64>) throws -> [Candidate] {
        var found: [Candidate] = []
        try rows.inChunks(of: ids) { list in
            try rows.each(
                """
                SELECT p.id, s.id, s.code, p.name, p.name_kana, s.name, s.name_kana, s.kind, s.country,
                       CASE WHEN EXISTS (SELECT 1 FROM party_role r WHERE r.party_id = s.id
                                          AND r.role IN ('customer', 'supplier')) THEN 0 ELSE 1 END
                  FROM party p JOIN party s ON s.id = COALESCE(p.merged_into, p.id) WHERE p.id IN (\(list))
                """
            ) { found.append(try Candidate($0)) }
        }
        return found
    }
}

/// A party found, in one line.
package struct PartyFinding: Sendable, Equatable {
    package let code: String
    package let name: String
    package let nameKana: String?
    package let kind: PartyKind
    package let country: String?
    /// How it was found.
    package let match: PartyMatch
}
