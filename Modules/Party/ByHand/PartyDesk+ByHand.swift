import Governance
import Interchange
import Storage
import Vocabulary

/// A record that was written by hand (手入力), and what it changed.
package struct WrittenParty: Sendable, Equatable {
    package struct Change: Sendable, Equatable {
        /// The column of a file of parties.
        package let field: String
        package let before: String
        package let after: String
    }

    package let party: PartyName
    package let changes: [Change]
    /// By which it is taken back.
    package let importID: Int64
}

extension PartyDesk {
    /// Enters one party: the columns of `import parties`, with their checks, as an import of one row.
    /// - Parameters:
    ///   - fields: by the names of the columns; a code of ours is given where none stands there.
    ///   - isNew: it is another party whatever the matcher thinks.
    /// - Throws: ``PartyRefusal/looksKnown(_:_:)``; what is wrong with a field, about its column.
    package func add(_ fields: [(column: String, value: String)], isNew: Bool = false) throws -> WrittenParty {
        let fields = try Self.named(fields)
        return try write("party add", known: nil, isNew: isNew) { rows in
            if let code = fields.first(where: { $0.column == PartyColumn.code.name })?.value {
                guard try rows.first(PartyOf(code: code)) == nil else { throw ImportRefusal.duplicate(code) }
                return fields
            }
            return [(column: PartyColumn.code.name, value: try Parties.nextCode(in: rows))] + fields
        }
    }

    /// Changes fields of one party; an empty value takes a field away. What is not named stays.
    package func set(_ whom: String, _ fields: [(column: String, value: String)]) throws -> WrittenParty {
        let fields = try Self.named(fields)
        guard !fields.isEmpty else { throw PartyRefusal.unknownField("") }
        // The code is how others find the record again, in papers that were written long ago.
        guard !fields.contains(where: { $0.column == PartyColumn.code.name }) else {
            throw PartyRefusal.unknownField(PartyColumn.code.name)
        }
        let party = try self.whom(whom)
        return try write("party set", known: party.code, isNew: true) { rows in
            let known = try Parties.require(code: party.code, in: rows)
            let own = [(column: PartyColumn.code.name, value: known.code)]
            let isNamed = fields.contains { $0.column == PartyColumn.name.name }
            return own + (isNamed ? [] : [(column: PartyColumn.name.name, value: known.name)]) + fields
        }
    }

    private func write(
        _ source: String, known: String?, isNew: Bool,
        _ fields: (Connection) throws -> [(column: String, value: String)]
    ) throws -> WrittenParty {
        var code = known ?? ""
        var (before, after): ([String], [String]) = ([], [])
        let result = try Imports(books).run(PartyImport.self, by: source) { deed in
            let fields = try fields(deed.rows)
            code = fields.first { $0.column == PartyColumn.code.name }?.value ?? ""
            before = try Self.values(of: code, in: deed.rows)
            return fields
        } taken: { deed in
            if !isNew, let party = try deed.rows.first(PartyOf(code: code)) {
                try KnownAlready.refuse(party.id, in: deed.rows)
            }
            after = try Self.values(of: code, in: deed.rows)
        }
        let fields = PartyExport.columns.indices.filter { $0 != PartyColumn.code.rawValue }
        let changes = fields.compactMap { column -> WrittenParty.Change? in
            let (old, new) = (before.isEmpty ? "" : before[column], after.isEmpty ? "" : after[column])
            return old == new
                ? nil : WrittenParty.Change(field: PartyExport.columns[column], before: old, after: new)
        }
        let name = after.isEmpty ? nil : after[PartyColumn.name.rawValue]
        return WrittenParty(party: PartyName(code: code, name: name), changes: changes, importID: result.importID)
    }

    /// The fields under the names of our columns, whatever others call them.
    /// - Throws: ``PartyRefusal/unknownField(_:)``.
    private static func named(_ fields: [(column: String, value: String)]) throws -> [(column: String, value: String)] {
        try fields.map { field in
            guard let column = PartyImport.columns.first(where: { $0.goes(by: field.column) }) else {
                throw PartyRefusal.unknownField(field.column)
            }
            return (column: column.name, value: field.value)
        }
    }

    /// A party as a row of its own export; empty where there is none.
    private static func values(of code: String, in rows: Connection) throws -> [String] {
        var found: [String] = []
        try PartyExport.each("WHERE p.code = \(code)", in: rows) { found = $0 }
        return found
    }
}
