import Storage
import Vocabulary

/// Parties to whom something happened: a few by their numbers, or as many as there are by one question, so that what
/// follows of a million parties stays a handful of statements.
package enum PartySet: Sendable {
    case ids([ID<Party>])
    /// A statement that answers their ids.
    case question(SQL)
    /// Whom an import brought; their ids begin here.
    case `import`(Int64, from: Int64)

    /// Calls the body with conditions on `p`, a row of `party`, that together are true of each of them once.
    package func each(in rows: Connection, _ body: (SQL) throws -> Void) throws {
        switch self {
        case .ids(let ids): try rows.inChunks(of: ids) { try body("p.id IN (\($0))") }
        case .question(let ids): try body("p.id IN (\(ids))")
        case .import(let id, let first): try body("p.id >= \(first) AND p.import_id = \(id)")
        }
    }

    /// Their ids, ascending.
    package func ids(in rows: Connection) throws -> [Int64] {
        var found: [Int64] = []
        try each(in: rows) { condition in
            try rows.stream("SELECT p.id FROM party p WHERE \(condition)") { found.append($0.int(0)) }
        }
        return found.sorted()
    }
}
