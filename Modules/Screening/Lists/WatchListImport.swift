import Party
import Governance
import Interchange
import Storage
import Vocabulary

/// The columns of a file of watch lists.
enum WatchColumn: Int, FileColumn {
    case list, entry, name, country, kind, reason, aliases, weakAliases, birthYear

    var column: Column {
        switch self {
        case .list: Column("list", "リスト", "リスト名", required: true).also("list name|source list")
        case .entry:
            Column("entry", "番号", "項番", "id", required: true)
                .also("エントリー番号|reference number|uid|entry id").holding(.code)
        case .name: Column("name", "名称", "氏名", "名前", required: true).also("企業名|組織名|full name|entity name")
        case .country: Column("country", "国", "国・地域", "国名", "nationality").also("country name|countries")
        case .kind: Column("kind", "種別", "type").also("区分|entity type|sdn type")
        case .reason:
            Column("reason", "理由", "備考", "program", "懸念区分")
                .also("指定理由|懸念内容|remarks|reasons|listing reason")
        case .aliases: Column("aliases", "別名", "別称", "aka")
        case .weakAliases: Column("weak_aliases", "弱い別名", "特定不十分な別名")
        case .birthYear: Column("birth_year", "生年", "生年月日", "birth_date")
        }
    }
}

/// Imports of watch lists (`sekisho import watchlist`): a file holds whole lists, and each becomes a new release. Entries
/// that it lacks are closed, those that are as they were keep their identity, and all parties are screened.
package struct WatchListImport: Importer {
    package static let kind = "watchlist"
    package static let action: Action = "screening.import"
    package static let tables: [String] = []
    package static let keepsFile = true
    package static let columns = WatchColumn.columns

    private let session: ImportSession
    private var entries: [String: [String: (entry: WatchEntry, rows: Int)]] = [:]
    /// Entries whose row was refused: they are not taken for gone.
    private var refused: [String: Set<String>] = [:]
    private var refusedRows = 0

    package init(_ session: ImportSession) throws {
        self.session = session
    }

    package mutating func take(_ batch: RowBatch) throws {
        var refusals = RowRefusals(batch)
        for index in 0..<batch.count {
            let row = Fields(batch, index, of: WatchColumn.self)
            if let entry = try refusals.read(index, { try Self.entry(row) }) {
                if var known = entries[entry.list]?[entry.entry] {
                    known.entry.join(entry)
                    known.rows += 1
                    entries[entry.list]?[entry.entry] = known
                } else {
                    entries[entry.list, default: [:]][entry.entry] = (entry, 1)
                }
            } else {
                // A row that does not say which entry it is may be any: it counts as not read.
                let (list, entry) = (row[.list].trimmed, row[.entry].trimmed)
                guard !list.isEmpty, !entry.isEmpty else { continue }
                refusedRows += 1
                refused[list, default: []].insert(entry)
            }
        }
        try refusals.tell(session, batch)
    }

    private static func entry(_ row: Fields<WatchColumn>) throws -> WatchEntry {
        func texts(_ place: WatchColumn, by separator: Character) throws -> [String] {
            var seen: Set<String> = []
            return try row.text(place, limit: 20_000).split(separator: separator)
                .map { NarrowText.trimmed(String($0)) }.filter { !$0.isEmpty && seen.insert($0).inserted }
        }
        var entry = WatchEntry(
            list: try row.required(.list, limit: 64), entry: try row.required(.entry, limit: 64),
            name: try row.required(.name, limit: 1000))
        entry.countries = CountryNames.codes(in: try row.text(.country, limit: 1000))
        let kind = NarrowText.folded(row[.kind].trimmed).lowercased()
        entry.kind = WatchEntry.Kind(rawValue: kind) ?? Self.kinds[kind]
        entry.reason = try row.text(.reason, limit: 10_000)
        entry.aliases = try texts(.aliases, by: ";").filter { $0 != entry.name }
        entry.weakAliases = try texts(.weakAliases, by: ";").filter {
            $0 != entry.name && !entry.aliases.contains($0)
        }
        entry.birthYear = year(NarrowText.folded(row[.birthYear].trimmed))
        return entry
    }

    /// Other words for the kinds, as lists have them.
    private static let kinds: [String: WatchEntry.Kind] = [
        "individual": .person, "entity": .organization, "company": .organization, "enterprise": .organization,
        "個人": .person, "団体": .organization, "法人": .organization, "ship": .vessel, "船舶": .vessel, "航空機": .aircraft,
    ]

    /// The first four digits that can be a year of birth.
    static func year(_ text: String) -> Int64? {
        for part in text.split(whereSeparator: { !$0.isASCII || !$0.isNumber }) where part.utf8.count == 4 {
            if let year = Int64(part), (1850...2100).contains(year) { return year }
        }
        return nil
    }

    package mutating func finish() throws {
        let deed = session.deed
        let unread = session.rejected > refusedRows
        if unread { session.remark(ScreeningRefusal.nothingClosed) }
        let dated = session.context(FileDate.self)?.day ?? deed.today
        var hasChanged = false
        for (code, listed) in entries.sorted(by: { $0.key < $1.key }) {
            var book = try WatchListStore(code, in: deed)
            let outcome = try book.release(
                listed.values.map(\.entry), keeping: unread ? nil : refused[code] ?? [], dated: dated,
                importID: session.importID)
            hasChanged = hasChanged || outcome.closed > 0 || !outcome.opened.isEmpty
            for (entry, row) in listed {
                if outcome.created.contains(entry) {
                    session.created(row.rows)
                } else if outcome.opened.contains(entry) {
                    session.updated(row.rows)
                } else {
                    session.unchanged(row.rows)
                }
            }
        }
        guard hasChanged else { return }
        let found = try Screening.rescreenAll(deed)
        deed.detail("hits", String(found.new))
        if found.new > 0 { session.remark(ScreeningRefusal.found(found.new)) }
    }

    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        let store = HitStore(deed)
        let records = try WatchListStore.takeBack(importID, deed, hits: store)
        try Screening.rescreenAll(deed, by: store)
        return records
    }
}
