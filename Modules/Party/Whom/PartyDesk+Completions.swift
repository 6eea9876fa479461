import Governance
import Interchange
import Storage

/// What somebody may go on to type who began to say whom is meant.
package struct PartyCompletion: Sendable, Equatable {
    /// What stands in the place of what was typed.
    package let word: String
    /// What it stands for, for shells that show it: a name behind a code, a code behind a name.
    package let about: String
}

extension PartyDesk {
    private static let offered = 40

    /// Codes and names that begin as a text does; codes where nothing was typed. Names stand without the legal form before
    /// them, and without spaces where a shell would take them for two words.
    package func completions(of text: String) throws -> [PartyCompletion] {
        try books.read("party.view") { rows in
            let typed = NarrowText.trimmed(NarrowText.folded(text))
            var found = try codes(beginningWith: typed, in: rows)
            guard !typed.isEmpty, found.isEmpty else { return found }
            for party in try PartySearch(text, limit: Self.offered, in: rows).findings(forgiving: false)
            where party.match == .name || party.match == .nameBeginning {
                for name in [party.name, party.nameKana ?? ""] {
                    guard let place = name.firstRange(of: text) else { continue }
                    let rest = name[place.lowerBound...].filter { !$0.isWhitespace }
                    found.append(PartyCompletion(word: rest, about: party.code))
                    break
                }
            }
            return found
        }
    }

    private func codes(beginningWith typed: String, in rows: Connection) throws -> [PartyCompletion] {
        let ways: [SQL] = Set([typed, typed.uppercased(), typed.lowercased()]).sorted().map {
            "(code >= \($0) AND code < \($0 + "\u{10ffff}"))"
        }
        let condition = ways.dropFirst().reduce(ways[0]) { "\($0) OR \($1)" }
        return try rows.rows(
            """
            SELECT code, name FROM party WHERE merged_into IS NULL AND (\(condition)) ORDER BY code LIMIT \(Self.offered)
            """
        ) { row in
            // As far as it was typed it stays as it was typed: a shell offers nothing else.
            PartyCompletion(word: typed + row.text(0).dropFirst(typed.count), about: row.text(1))
        }
    }
}
