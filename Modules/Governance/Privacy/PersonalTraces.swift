import Storage
import Vocabulary

/// What the records of this module still say of a person: images of records before imports, answers kept for
/// idempotency keys, names of imported files, the audit chain.
package enum PersonalTraces {
    /// Takes a person out of the records of this module.
    /// - Parameter records: under which names images of the person are kept: those go whole.
    /// - Returns: the number of records that went or were changed.
    @discardableResult
    package static func erase(_ words: PersonalWords, records: [Subject], in deed: Deed) throws -> Int {
        let rows = deed.rows
        var count = 0
        for record in records {
            count += try rows.run(
                """
                DELETE FROM governance_before_image
                 WHERE kind = \(record.kind.rawValue) AND record = \(record.code)
                """)
        }
        return try count + images(words, rows) + answers(words, rows) + sources(words, rows) + plans(words, rows)
            + AuditRedaction.replace(words, in: deed)
    }

    /// The image of another record that names the person, such as an employee's, keeps the rest.
    private static func images(_ words: PersonalWords, _ rows: Connection) throws -> Int {
        var found: [(importID: Int64, kind: String, record: String, image: Image)] = []
        try rows.stream(
            "SELECT import_id, kind, record, image FROM governance_before_image ORDER BY import_id, kind, record"
        ) { row in
            if let image = words.replaced(in: Image(lines: row.text(3))) {
                found.append((row.int(0), row.text(1), row.text(2), image))
            }
        }
        for (importID, kind, record, image) in found {
            try rows.run(
                """
                UPDATE governance_before_image SET image = \(image.lines)
                 WHERE import_id = \(importID) AND kind = \(kind) AND record = \(record)
                """)
        }
        return found.count
    }

    private static func answers(_ words: PersonalWords, _ rows: Connection) throws -> Int {
        var found: [(actor: String, action: String, key: String)] = []
        try rows.stream("SELECT actor, action, key, answer FROM governance_idempotency ORDER BY actor, action, key") {
            row in
            if words.isIn(row.text(2)) || words.isIn(row.text(3)) {
                found.append((row.text(0), row.text(1), row.text(2)))
            }
        }
        for (actor, action, key) in found {
            try rows.run(
                "DELETE FROM governance_idempotency WHERE actor = \(actor) AND action = \(action) AND key = \(key)")
        }
        return found.count
    }

    private static func sources(_ words: PersonalWords, _ rows: Connection) throws -> Int {
        var found: [(id: Int64, source: String)] = []
        try rows.stream("SELECT id, source FROM governance_import ORDER BY id") { row in
            if let source = words.replaced(in: row.text(1)) { found.append((row.int(0), source)) }
        }
        for (id, source) in found {
            try rows.run("UPDATE governance_import SET source = \(source) WHERE id = \(id)")
        }
        return found.count
    }

    private static func plans(_ words: PersonalWords, _ rows: Connection) throws -> Int {
        var found: [(id: Int64, title: String)] = []
        try rows.stream("SELECT id, title FROM governance_plan ORDER BY id") { row in
            if let title = words.replaced(in: row.text(1)) { found.append((row.int(0), title)) }
        }
        for (id, title) in found { try rows.run("UPDATE governance_plan SET title = \(title) WHERE id = \(id)") }
        return found.count
    }
}
