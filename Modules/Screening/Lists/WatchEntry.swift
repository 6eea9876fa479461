import Governance
import Storage
import Vocabulary

/// A list of parties with whom nothing may be agreed without a look (要注意者リスト): sanctions, export control,
/// anti-social forces.
package struct WatchList: Sendable, Equatable {
    package let id: ID<WatchList>
    package let code: String
    /// From which likeness on a name is a hit, in thousandths.
    package let threshold: Int64

    /// Unless a list says otherwise.
    package static let usualThreshold: Int64 = 800
    /// 0.60 where a miss is worse than many false hits, 0.90 where few hits are wanted.
    package static let thresholds: ClosedRange<Int64> = 600...900
}

/// One edition of a list as it came in (版): which entries it opened and closed follows from the entries.
package struct WatchRelease: Sendable, Equatable {
    package let id: ID<WatchRelease>
    package let list: ID<WatchList>
    package let importID: Int64
    /// The day as of which the list was drawn up.
    package let dated: Day
    package let entries: Int64
    package let opened: Int64
    package let closed: Int64
    /// The digest of all its entries in their order by code.
    package let content: Digest
    package let day: Day
    package let at: Instant
    package let actor: String

    static let shape = RecordShape<WatchRelease>(
        "screening_release",
        [
            .key("id") { $0.id }, .fact("list_id") { $0.list }, .fact("import_id") { $0.importID },
            .fact("dated") { $0.dated }, .fact("entries") { $0.entries }, .fact("opened") { $0.opened },
            .fact("closed") { $0.closed }, .fact("content") { $0.content }, .fact("day") { $0.day },
            .fact("at") { $0.at }, .fact("actor") { $0.actor },
        ]
    ) { row in
        try WatchRelease(
            id: row.id(), list: row.id(), importID: row.int(), dated: row.day(), entries: row.int(),
            opened: row.int(), closed: row.int(), content: row.digest(), day: row.day(), at: row.instant(),
            actor: row.text())
    }
}

/// What is listed: somebody or something, with all its names.
package struct WatchEntry: Sendable, Equatable {
    package enum Kind: String, CaseIterable, Sendable {
        case organization, person, vessel, aircraft
    }

    /// How a name stands to its entry.
    package enum Strength: String, CaseIterable, Sendable {
        case primary, alias
        /// Insufficient to tell somebody by (特定不十分な別名): raises a hit of low priority only.
        case weak
    }

    package var list: String
    package var entry: String
    package var name: String
    package var aliases: [String] = []
    package var weakAliases: [String] = []
    package var kind: Kind?
    /// ISO 3166-1 alpha-2, each once, in their order.
    package var countries: [String] = []
    package var birthYear: Int64?
    package var reason = ""

    package init(list: String, entry: String, name: String) {
        self.list = list
        self.entry = entry
        self.name = name
    }

    var names: [(name: String, strength: Strength)] {
        [(name, .primary)] + aliases.map { ($0, .alias) } + weakAliases.map { ($0, .weak) }
    }

    var country: String? { countries.isEmpty ? nil : countries.joined(separator: " ") }

    /// The digest of all that the list says of it: whoever was cleared against it is cleared against this version.
    var version: Digest {
        Digest.ofRow(
            "screening_entry",
            [
                list, entry, name, aliases.sorted().joined(separator: "\n"),
                weakAliases.sorted().joined(separator: "\n"), kind?.rawValue ?? "",
                countries.sorted().joined(separator: " "), birthYear, reason,
            ] as [any SQLBindable])
    }

    /// Takes in another row of the same entry: its name is one more alias.
    mutating func join(_ other: WatchEntry) {
        let known = Set([name] + aliases)
        aliases += ([other.name] + other.aliases).filter { !known.contains($0) }
        weakAliases += other.weakAliases.filter { !weakAliases.contains($0) }
        weakAliases.removeAll { $0 == name || aliases.contains($0) }
        countries += other.countries.filter { !countries.contains($0) }
        kind = kind ?? other.kind
        birthYear = birthYear ?? other.birthYear
        if reason.isEmpty { reason = other.reason }
    }
}
