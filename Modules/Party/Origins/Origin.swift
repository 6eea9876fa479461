import Governance
import Storage
import Vocabulary

/// Where a party or a document comes from (入口): the campaign that money can be traced back to.
///
/// Marketing keeps the campaigns; the others know them only as origins.
package struct Origin: Sendable, Equatable {
    package let id: ID<Origin>
    package let code: String
    package let name: String

    package init(id: ID<Origin>, code: String, name: String) {
        self.id = id
        self.code = code
        self.name = name
    }
}

/// The origins in the rows.
package enum Origins {
    /// Every origin by its code: there are as many as campaigns.
    package static func all(in rows: Connection) throws -> [String: ID<Origin>] {
        let pairs = try rows.rows("SELECT code, id FROM party_origin ORDER BY code") {
            ($0.text(0), $0.id(1, of: Origin.self))
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The origin of a code. Throws ``PartyRefusal/unknownOrigin(_:)``.
    package static func require(_ code: String, in rows: Connection) throws -> ID<Origin> {
        let found = try rows.first("SELECT id FROM party_origin WHERE code = \(code)") { $0.id(0, of: Origin.self) }
        guard let found else { throw PartyRefusal.unknownOrigin(code) }
        return found
    }

    /// Registers an origin, or renames the one of that code.
    package static func register(_ code: String, name: String, in deed: Deed) throws -> ID<Origin> {
        if let known = try deed.rows.first(
            "SELECT id FROM party_origin WHERE code = \(code)", { $0.id(0, of: Origin.self) })
        {
            try deed.rows.run("UPDATE party_origin SET name = \(name) WHERE id = \(known)")
            return known
        }
        let id: ID<Origin> = try deed.rows.newID("party_origin")
        try deed.rows.run("INSERT INTO party_origin (id, code, name) VALUES (\(id), \(code), \(name))")
        return id
    }

    /// Takes an origin away again that nothing came from.
    package static func remove(_ id: ID<Origin>, in rows: Connection) throws(StorageRefusal) {
        try rows.run("DELETE FROM party_origin WHERE id = \(id)")
    }
}
