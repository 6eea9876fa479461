import Governance
import Storage
import Vocabulary

/// What one table says of parties, and what becomes of it when a person is erased (個人データの置き場).
///
/// Which tables refer to a party is read from the schema at run time; each stands in a list of its module.
package struct PersonalTable: Sendable {
    package enum Erasure: Sendable {
        /// The rows go.
        case remove
        /// The rows stay: nothing in them says who it was.
        case keep
        /// The rows stay, and these columns of them are emptied.
        case clear([String])
        /// The rows stay; what people wrote in them is emptied by their module, which seals them anew.
        case reseal(@Sendable (_ parties: SQL, Connection) throws -> Int)
    }

    package let table: String
    /// What the rows are called where the person asks what is held; nil where the person is not told of them.
    package let title: Wording?
    package let erasure: Erasure
    /// The view by which people can read the rows; the table itself where nil.
    package let view: String?
    /// The rows about parties, whose ids stand in the list or question handed in; nil where columns of the table
    /// itself refer to them.
    let rows: (@Sendable (SQL) -> SQL)?

    /// - Parameters:
    ///   - en: what the rows are called where the person asks what is held.
    ///   - rows: the rows about parties, where columns of the table itself do not refer to them.
    package init(
        _ table: String, en: String, ja: String, _ erasure: Erasure, view: String? = nil,
        rows: (@Sendable (SQL) -> SQL)? = nil
    ) {
        self.init(table, Wording(en: en, ja: ja), erasure, view, rows)
    }

    /// A table of which the person is not told.
    package init(untold table: String, _ erasure: Erasure, rows: (@Sendable (SQL) -> SQL)? = nil) {
        self.init(table, nil, erasure, nil, rows)
    }

    private init(
        _ table: String, _ title: Wording?, _ erasure: Erasure, _ view: String?, _ rows: (@Sendable (SQL) -> SQL)?
    ) {
        self.table = table
        self.title = title
        self.erasure = erasure
        self.view = view
        self.rows = rows
    }
}

/// The tables that refer to parties, as the schema says, each with what is to become of it.
package struct PersonalTables: Sendable {
    /// One table with the condition that finds the rows about some parties.
    struct Place: Sendable {
        let shape: TableShape
        let rule: PersonalTable
        let condition: @Sendable (SQL) -> SQL
    }

    let places: [Place]
    /// Tables that refer to parties and about which nobody said anything: an erasure would pass them over.
    package let uncovered: [String]

    /// - Throws: ``PartyRefusal/ruledTwice(_:)`` where two modules say something of one table.
    package init(of parts: ProgramParts, in rows: Connection) throws {
        var rules: [String: PersonalTable] = [:]
        for rule in parts.personal {
            guard rules.updateValue(rule, forKey: rule.table) == nil else { throw PartyRefusal.ruledTwice(rule.table) }
        }
        var places: [Place] = []
        var uncovered: [String] = []
        for shape in try rows.tableShapes() where shape.name != "party" {
            let columns = PartyColumns.of(shape)
            let rule = rules[shape.name]
            if let rule, let condition = rule.rows {
                places.append(Place(shape: shape, rule: rule, condition: condition))
            } else if !columns.isEmpty {
                guard let rule else {
                    uncovered.append(shape.name)
                    continue
                }
                places.append(
                    Place(shape: shape, rule: rule) { parties in
                        columns.dropFirst().reduce("\(SQL(columns[0], [])) IN (\(parties))") {
                            "\($0) OR \(SQL($1, [])) IN (\(parties))"
                        }
                    })
            }
        }
        self.places = Self.ordered(places)
        self.uncovered = uncovered
    }

    /// Rows that refer to rows of another table go before those.
    private static func ordered(_ places: [Place]) -> [Place] {
        var rest = places
        var ordered: [Place] = []
        while !rest.isEmpty {
            let next =
                rest.firstIndex { place in
                    !rest.contains { other in
                        other.shape.name != place.shape.name
                            && other.shape.columns.contains { $0.refersTo == place.shape.name }
                    }
                } ?? 0
            ordered.append(rest.remove(at: next))
        }
        return ordered
    }
}
