import Governance
import Interchange
import Storage

/// What a touch says, by whatever letters a file says it.
struct TouchContent {
    /// 0 where the visitor is not known to be anyone.
    private let party: Int64
    private let visitor: String
    private let at: Int64
    private let origin: Int64
    private let medium: Int64
    private let kind: Int64
    private let grade: Int64
    private let topic: String
    private let dwell: Int64?
    private let page: String

    /// A touch on its way into the rows, its texts still in the file.
    init(_ touch: TouchRow, _ fields: Fields<TouchColumn>) {
        (party, at, origin) = (touch.party, touch.at, touch.origin)
        (medium, kind, grade, dwell) = (touch.medium, touch.kind, touch.grade, touch.dwell)
        (visitor, topic, page) = (fields[.visitor].trimmed, fields[.topic].trimmed, fields[.page].trimmed)
    }

    /// A touch in the rows; the columns in the order of the file, without its number.
    init(_ row: inout Row.Turn) throws {
        party = try row.optionalInt() ?? 0
        visitor = try row.optionalText() ?? ""
        at = try row.int()
        origin = try row.optionalInt() ?? 0
        medium = try row.int()
        kind = try row.int()
        grade = try row.int()
        topic = try row.optionalText() ?? ""
        dwell = try row.optionalInt()
        page = try row.optionalText() ?? ""
    }

    /// Whether the rows say the same in all columns that the file has.
    func isSame(as stored: TouchContent, in fields: Fields<TouchColumn>) -> Bool {
        func same<Value: Equatable>(_ place: TouchColumn, _ one: Value, _ other: Value) -> Bool {
            one == other || !fields.has(place)
        }
        return at == stored.at && medium == stored.medium && kind == stored.kind
            && same(.party, party, stored.party) && same(.visitor, visitor, stored.visitor)
            && same(.campaign, origin, stored.origin) && same(.grade, grade, stored.grade)
            && same(.topic, topic, stored.topic) && same(.dwell, dwell, stored.dwell) && same(.page, page, stored.page)
    }
}
