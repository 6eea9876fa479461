import Governance
import Names
import Storage
import Vocabulary

/// The tables into which the rows of a file are spread.
struct PartyTables {
    private let party: BulkLoad
    private let details: PartyDetails

    init(_ bulk: BulkSession) throws {
        party = try bulk.into(
            "party",
            [
                "id", "code", "kind", "name", "name_key", "name_kana", "kana_key", "country", "postal_code", "address",
                "language", "birth_day", "note", "origin_id", "source_digest", "import_id", "created_at",
            ])
        details = try PartyDetails(bulk)
    }

    func insert(_ row: PartyRow, id: Int64, digest: Int64?, _ session: ImportSession) throws {
        party.int(id)
        row.addColumns(to: party)
        party.value(digest)
        party.int(session.importID)
        party.instant(session.deed.now)
        try party.endRow()
        try details.insert(row, id: id)
    }
}

extension PartyRow {
    /// Puts the party into the index of search.
    func add(to index: GramLoad, id: Int64) throws {
        var mails: [Substring] = []
        for point in contactPoints where point.kind == .email { mails.append(point.value[...]) }
        try index.add(id, name: name, reading: nameKana, mails: mails)
    }

    /// The columns of the party itself, from `code` to `origin_id`.
    func addColumns(to load: BulkLoad) {
        func textOrNull(_ text: String) { if text.isEmpty { load.null() } else { load.text(text) } }
        load.text(code)
        load.text(kind.rawValue)
        load.text(name)
        load.text(NameKey.of(name))
        textOrNull(nameKana)
        textOrNull(nameKana.isEmpty ? "" : NameKey.of(nameKana))
        textOrNull(country)
        textOrNull(postalCode)
        textOrNull(address)
        textOrNull(language)
        load.value(birthDay)
        textOrNull(note)
        load.value(origin)
    }
}

/// The tables in which a party has several rows.
struct PartyDetails {
    private let points: BulkLoad
    private let identifiers: BulkLoad
    private let roles: BulkLoad
    private let tags: BulkLoad

    init(_ bulk: BulkSession) throws {
        points = try bulk.into("party_contact_point", ["party_id", "kind", "value", "shown"])
        identifiers = try bulk.into("party_identifier", ["party_id", "scheme", "value"])
        roles = try bulk.into("party_role", ["party_id", "role"])
        tags = try bulk.into("party_tag", ["party_id", "tag"])
    }

    func insert(_ row: PartyRow, id: Int64) throws {
        for point in row.contactPoints {
            points.int(id)
            points.text(point.kind.rawValue)
            points.text(point.value)
            if point.shown == point.value { points.null() } else { points.text(point.shown) }
            try points.endRow()
        }
        var seen: Set<String> = []
        for identifier in row.identifiers
        where row.identifiers.count == 1 || seen.insert(identifier.scheme.rawValue + identifier.value).inserted {
            identifiers.int(id)
            identifiers.text(identifier.scheme.rawValue)
            identifiers.text(identifier.value)
            try identifiers.endRow()
        }
        for role in row.roles.count > 1 ? Array(Set(row.roles)) : row.roles {
            roles.int(id)
            roles.text(role.rawValue)
            try roles.endRow()
        }
        for tag in row.tags.count > 1 ? Array(Set(row.tags)) : row.tags {
            tags.int(id)
            tags.text(tag)
            try tags.endRow()
        }
    }
}
