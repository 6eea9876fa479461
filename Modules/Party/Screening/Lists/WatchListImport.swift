import Governance
import Interchange
import Storage
import Vocabulary

/// Imports of watch lists (`sekisho import watchlist`): a file holds whole lists, and each becomes a new release. Entries
/// that it lacks are closed, those that are as they were keep their identity, and all parties are screened.
package struct WatchListImport: Importer {
    package static let kind = "watchlist"
    package static let action: Action = "screening.import"
    package static let tables: [String] = []
    package static let keepsFile = true
    package static let columns = [
        Column("list", "リスト", "リスト名", required: true), Column("entry", "番号", "項番", "id", required: true),
        Column("name", "名称", "氏名", "名前", required: true), Column("country", "国", "国・地域", "国名", "nationality"),
        Column("kind", "種別", "type"), Column("reason", "理由", "備考", "program", "懸念区分"),
        Column("aliases", "別名", "別称", "aka"), Column("weak_aliases", "弱い別名", "特定不十分な別名"),
        Column("birth_year", "生年", "生年月日", "birth_date"),
    ]

    private let session: ImportSession
    private var entries: [String: [String: (entry: WatchEntry, rows: Int)]] = [:]
    /// Entries whose row was refused: they are not taken for gone.
    private var refused: [String: Set<String>] = [:]
    private var refusedRows = 0

    package init(_ session: ImportSession) throws {
        self.session = session
    }

    package mutating func take(_ batch: RowBatch) throws {
        var refusals = RowRefusals()
        for index in 0..<batch.count {
            let row = BatchRow(batch, index)
            if let entry = try refusals.read(index, { try Self.entry(row) }) {
                if var known = entries[entry.list]?[entry.entry] {
                    known.entry.join(entry)
                    known.rows += 1
                    entries[entry.list]?[entry.entry] = known
                } else {
                    entries[entry.list, default: [:]][entry.entry] = (entry, 1)
                }
            } else {
                refusedRows += 1
                refused[row[0].trimmed, default: []].insert(row[1].trimmed)
            }
        }
        try refusals.tell(session, batch)
    }

    private static func entry(_ row: BatchRow) throws -> WatchEntry {
        func texts(_ column: Int, by separator: Character) throws -> [String] {
            var seen: Set<String> = []
            return try (row.optionalText(column, name: columns[column].name, limit: 20_000) ?? "")
                .split(separator: separator).map { NarrowText.trimmed(String($0)) }
                .filter { !$0.isEmpty && seen.insert($0).inserted }
        }
        var entry = WatchEntry(
            list: try row.text(0, name: "list", limit: 64), entry: try row.text(1, name: "entry", limit: 64),
            name: try row.text(2, name: "name", limit: 1000))
        entry.countries = CountryNames.codes(in: try row.optionalText(3, name: "country", limit: 1000) ?? "")
        let kind = NarrowText.folded(row[4].trimmed).lowercased()
        entry.kind = WatchEntry.Kind(rawValue: kind) ?? Self.kinds[kind]
        entry.reason = try row.optionalText(5, name: "reason", limit: 10_000) ?? ""
        entry.aliases = try texts(6, by: ";").filter { $0 != entry.name }
        entry.weakAliases = try texts(7, by: ";").filter { $0 != entry.name && !entry.aliases.contains($0) }
        entry.birthYear = year(NarrowText.folded(row[8].trimmed))
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
