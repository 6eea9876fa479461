import Governance
import Storage
import Vocabulary

extension PartyDesk {
    /// Everything about one party, for the person who asks for it (開示請求・データポータビリティ). Which tables there are is
    /// read from the schema, so that a new one is not forgotten. That it was handed out stands in the audit chain.
    package func disclose(_ code: String) throws -> PersonalRecord {
        try books.perform("privacy.export") { deed in
            let rows = deed.rows
            let party = try Parties.require(code, in: rows)
            let tables = try PersonalTables(of: deed.parts, in: rows)
            let shapes = Dictionary(try rows.tableShapes().map { ($0.name, $0) }) { first, _ in first }
            var parts: [PersonalRecord.Part] = []
            func add(_ shape: TableShape?, _ title: Wording, _ condition: SQL) throws {
                guard let shape else { return }
                let found = try PersonalRows(shape).all(where: condition, in: rows)
                if !found.isEmpty { parts.append(PersonalRecord.Part(table: shape.name, title: title, rows: found)) }
            }
            // What the records that became part of this one had beside it stays with them, and is held of the same person.
            let records: SQL = "SELECT id FROM party WHERE id = \(party.id) OR merged_into = \(party.id)"
            try add(
                shapes["party"], Wording(en: "The party", ja: "取引先"),
                "id IN (\(records)) ORDER BY CASE WHEN id = \(party.id) THEN 0 ELSE 1 END, id")
            for place in tables.places {
                guard let title = place.rule.title else { continue }
                let shape = try place.rule.view.map { try rows.viewShape($0) } ?? place.shape
                try add(shape, title, place.condition(records))
            }
            // What the office itself noted about the person, also under the codes of records that were merged.
            let codes: SQL = "SELECT code FROM party WHERE id IN (\(records))"
            try add(
                shapes["governance_before_image"], Wording(en: "Earlier states", ja: "取込前の内容"),
                "kind = \(Subject.Kind.party.rawValue) AND record IN (\(codes))")
            // What a module does not tell stands in the audit chain as well.
            let noted: SQL = "kind = \(Subject.Kind.party.rawValue) AND subject IN (\(codes))"
            try add(
                shapes["governance_audit"], Wording(en: "What was done", ja: "操作の記録"),
                deed.parts.silent.reduce(noted) { "\($0) AND action NOT LIKE \($1 + ".%")" })
            deed.subject = .party(party.code)
            deed.detail("tables", String(parts.count))
            deed.detail("rows", String(parts.reduce(0) { $0 + $1.rows.count }))
            return PersonalRecord(code: party.code, name: party.name, language: party.language, parts: parts)
        }
    }
}
