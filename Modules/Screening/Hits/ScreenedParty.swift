import Party
import Storage
import Vocabulary

/// Who is screened: the fields of a party that screening looks at, and nothing else.
struct ScreenedParty: Sendable {
    let party: Int64
    let name: String
    let nameKana: String?
    let kind: PartyKind
    let country: String?
    let birthDay: Day?

    /// The names under which it is looked for.
    var names: [String] { [name] + [nameKana].compactMap { $0 } }

    /// The digest of what was looked at: whoever was cleared is cleared as it was then.
    var version: Digest {
        Digest.ofRow(
            "party",
            [party, name, nameKana, kind.rawValue, country, birthDay.map { Int64($0.number) }] as [any SQLBindable])
    }

    static let columns: SQL = "p.id, p.name, p.name_kana, p.kind, p.country, p.birth_day"

    static func decode(_ row: Row) throws -> ScreenedParty {
        var row = row.inTurn()
        return try ScreenedParty(
            party: row.int(), name: row.text(), nameKana: row.optionalText(), kind: row.word(),
            country: row.optionalText(), birthDay: row.optionalDay())
    }
}
