import Governance
import Storage
import Vocabulary

/// What a party has beyond the one line of an export: further ways to reach it, and what is known of the offices where a
/// person works. An import that replaces them keeps them in its image, and what it does not replace stays as it is while
/// the import is taken back.
struct FurtherDetails {
    private struct Office {
        let employer: String
        var title: String?
        var department: String?
        var since: Int64?
    }

    /// The columns of a file that replace them.
    private static let columns: [PartyColumn] = [.phone, .email, .website, .worksFor]

    private(set) var points: [ContactPoint] = []
    private var offices: [Office] = []
    /// Names of the columns that were replaced; nil where nobody wrote that down.
    private var replaced: Set<String>?

    private init() {}

    /// Of the parties that a question answers, by their codes.
    static func read(of parties: SQL, in rows: Connection) throws -> [String: FurtherDetails] {
        var found: [String: FurtherDetails] = [:]
        try rows.each("SELECT code FROM party WHERE id IN (\(parties))") { found[$0.text(0)] = FurtherDetails() }
        try rows.each(
            """
            SELECT p.code, c.kind, c.value, coalesce(c.shown, c.value)
              FROM party_contact_point c JOIN party p ON p.id = c.party_id WHERE c.party_id IN (\(parties))
             ORDER BY p.code, c.kind, c.value
            """
        ) { row in
            let point = ContactPoint(try row.word(1), row.text(2), row.text(3))
            found[row.text(0)]?.points.append(point)
        }
        try rows.each(
            """
            SELECT p.code, o.code, r.title, r.department, r.since_on
              FROM party_relation r JOIN party p ON p.id = r.party_id JOIN party o ON o.id = r.other_id
             WHERE r.relation = 'works_for' AND o.merged_into IS NULL AND r.party_id IN (\(parties))
             ORDER BY p.code, o.code
            """
        ) { row in
            let office = Office(
                employer: row.text(1), title: row.optionalText(2), department: row.optionalText(3),
                since: row.optionalInt(4))
            found[row.text(0)]?.offices.append(office)
        }
        return found
    }

    /// Adds to an image what the columns of a file replace.
    func add(to image: inout Image, has: (PartyColumn) -> Bool) {
        image.add("replaced", fact: Self.columns.filter(has).map(\.name).joined(separator: " "))
        for point in points where has(Self.column(of: point)) {
            image.add("further_kind", fact: point.kind.rawValue)
            image.add("further_value", text: point.value)
            image.add("further_shown", text: point.shown)
        }
        for office in offices where has(.worksFor) {
            image.add("office_at", party: office.employer)
            image.add("office_title", text: office.title)
            image.add("office_department", text: office.department)
            image.add("office_since", office.since)
        }
    }

    /// Reads what ``add(to:has:)`` wrote: each point and each office begins with its first field.
    init(_ image: Image) {
        var point: (kind: ContactPoint.Kind, value: String)?
        for field in image.fields {
            let text =
                switch field.value {
                case .fact(let text), .text(let text), .party(let text): text
                }
            switch field.name {
            case "replaced": replaced = Set(text.split(separator: " ").map(String.init))
            case "further_kind": point = ContactPoint.Kind(rawValue: text).map { ($0, "") }
            case "further_value": point?.value = text
            case "further_shown": if let point { points.append(ContactPoint(point.kind, point.value, text)) }
            case "office_at": offices.append(Office(employer: text))
            case "office_title": offices.indices.last.map { offices[$0].title = text }
            case "office_department": offices.indices.last.map { offices[$0].department = text }
            case "office_since": offices.indices.last.map { offices[$0].since = Int64(text) }
            default: break
            }
        }
    }

    /// These, and of what stands now that which was never replaced.
    func keeping(_ now: FurtherDetails?) -> FurtherDetails {
        guard let now, let replaced else { return self }
        var all = self
        all.points += now.points.filter { !replaced.contains(Self.column(of: $0).name) }
        if !replaced.contains(PartyColumn.worksFor.name) { all.offices += now.offices }
        return all
    }

    private static func column(of point: ContactPoint) -> PartyColumn {
        switch point.kind {
        case .email: .email
        case .phone: .phone
        case .website: .website
        }
    }

    /// Brings back what is gone of a party, and takes away what was read differently: a number that was written under another
    /// country is another number today.
    func restore(to code: String, in rows: Connection) throws {
        if replaced != nil { try removeOthers(of: code, in: rows) }
        for point in points {
            let shown = point.shown == point.value ? nil : point.shown
            try rows.run(
                """
                INSERT INTO party_contact_point (party_id, kind, value, shown)
                SELECT id, \(point.kind.rawValue), \(point.value), CAST(\(shown) AS TEXT) FROM party WHERE code = \(code)
                ON CONFLICT (party_id, kind, value) DO UPDATE SET shown = excluded.shown
                """)
        }
        try restoreOffices(to: code, in: rows)
    }

    private func removeOthers(of code: String, in rows: Connection) throws {
        let wanted = Set(points.map { "\($0.kind.rawValue) \($0.value)" })
        let found = try rows.rows(
            """
            SELECT c.party_id, c.kind, c.value FROM party_contact_point c JOIN party p ON p.id = c.party_id
             WHERE p.code = \(code)
            """
        ) { (party: $0.int(0), kind: $0.text(1), value: $0.text(2)) }
        for point in found where !wanted.contains("\(point.kind) \(point.value)") {
            try rows.run(
                """
                DELETE FROM party_contact_point
                 WHERE party_id = \(point.party) AND kind = \(point.kind) AND value = \(point.value)
                """)
        }
    }

    private func restoreOffices(to code: String, in rows: Connection) throws {
        for office in offices {
            try rows.run(
                """
                INSERT INTO party_relation (party_id, relation, other_id, title, department, since_on)
                SELECT p.id, 'works_for', o.id, CAST(\(office.title) AS TEXT), CAST(\(office.department) AS TEXT),
                       CAST(\(office.since) AS BIGINT)
                  FROM party p, party o WHERE p.code = \(code) AND o.code = \(office.employer)
                ON CONFLICT (party_id, relation, other_id) DO UPDATE
                   SET title = coalesce(party_relation.title, excluded.title),
                       department = coalesce(party_relation.department, excluded.department),
                       since_on = coalesce(party_relation.since_on, excluded.since_on)
                """)
        }
    }
}
