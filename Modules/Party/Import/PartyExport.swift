import Governance
import Interchange
import Storage
import Vocabulary

/// Parties as rows of a file (`sekisho export parties`): the columns of the import, so that one undoes the other.
package enum PartyExport: Exporter {
    package static let action: Action = "party.export"
    package static let columns = PartyColumn.allCases.map(\.column.name)

    /// Every party in the order of its code, without those that were merged into another, as the fields of ``columns``.
    package static func each(in rows: Connection, _ body: ([String]) throws -> Void) throws {
        try each("WHERE p.merged_into IS NULL", in: rows, body)
    }

    /// Details are read beside the parties, in the same order, so that nothing is asked once per party.
    static func each(_ condition: SQL, in rows: Connection, _ body: ([String]) throws -> Void) throws {
        var after = ""
        while true {
            let page = try rows.records(
                """
                SELECT p.id, p.code, p.kind, p.name, p.name_kana, p.country, p.postal_code, p.address, p.language,
                       p.birth_day, p.note, p.origin_id, o.code
                  FROM party p LEFT JOIN party_origin o ON o.id = p.origin_id
                 \(condition) AND p.code > \(after) ORDER BY p.code LIMIT 2000
                """
            ) { row in (party: try PartyOf.party(&row), origin: try row.optionalText()) }
            guard let last = page.last?.party.code else { return }
            let details = try Details(
                of: "SELECT p.id FROM party p \(condition) AND p.code > \(after) AND p.code <= \(last)", in: rows)
            for (party, origin) in page { try body(details.fields(of: party, origin: origin)) }
            after = last
        }
    }

    /// What a page of parties has in other tables.
    private struct Details {
        private var values: [Int64: [PartyColumn: [String]]] = [:]

        init(of page: SQL, in rows: Connection) throws {
            try rows.each(
                """
                SELECT c.party_id, c.kind, coalesce(c.shown, c.value) FROM party_contact_point c WHERE c.party_id IN (\(page))
                 ORDER BY c.party_id, c.kind, c.value
                """
            ) { row in
                let column: PartyColumn =
                    switch try row.word(1, ContactPoint.Kind.self) {
                    case .email: .email
                    case .phone: .phone
                    case .website: .website
                    }
                if values[row.int(0)]?[column] == nil { add(row.text(2), column, row.int(0)) }
            }
            try rows.each(
                """
                SELECT i.party_id, i.scheme, i.value FROM party_identifier i WHERE i.party_id IN (\(page))
                 ORDER BY i.party_id, i.scheme, i.value
                """
            ) { row in
                let (party, scheme, value) = (row.int(0), row.text(1), row.text(2))
                let column: PartyColumn? =
                    switch IdentifierScheme(rawValue: scheme) {
                    case .corporateNumber: .corporateNumber
                    case .invoiceNumber: .invoiceNumber
                    default: nil
                    }
                // A column of its own holds one number.
                if let column, values[party]?[column] == nil { return add(value, column, party) }
                add("\(scheme):\(value)", .identifiers, party)
            }
            try rows.each(
                "SELECT r.party_id, r.role FROM party_role r WHERE r.party_id IN (\(page)) ORDER BY r.party_id, r.role"
            ) { add($0.text(1), .roles, $0.int(0)) }
            try rows.each(
                "SELECT t.party_id, t.tag FROM party_tag t WHERE t.party_id IN (\(page)) ORDER BY t.party_id, t.tag"
            ) { add($0.text(1), .tags, $0.int(0)) }
            try rows.each(
                """
                SELECT r.party_id, o.code FROM party_relation r JOIN party o ON o.id = r.other_id
                 WHERE r.relation = 'works_for' AND o.merged_into IS NULL AND r.party_id IN (\(page))
                 ORDER BY r.party_id, o.code
                """
            ) { if values[$0.int(0)]?[.worksFor] == nil { add($0.text(1), .worksFor, $0.int(0)) } }
        }

        private mutating func add(_ text: String, _ column: PartyColumn, _ id: Int64) {
            values[id, default: [:]][column, default: []].append(text)
        }

        func fields(of party: Party, origin: String?) -> [String] {
            PartyColumn.allCases.map { column in
                switch column {
                case .code: party.code
                case .name: party.name
                case .nameKana: party.nameKana ?? ""
                case .kind: party.kind.rawValue
                case .country: party.country ?? ""
                case .postalCode: party.postalCode ?? ""
                case .address: party.address ?? ""
                case .birthDate: party.birthDay?.description ?? ""
                case .language: party.language ?? ""
                case .origin: origin ?? ""
                case .note: party.note ?? ""
                case .roles, .phone, .email, .website, .corporateNumber, .invoiceNumber, .identifiers, .tags, .worksFor:
                    values[party.id.value]?[column]?.joined(separator: " ") ?? ""
                }
            }
        }
    }
}
