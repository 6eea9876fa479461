import Storage
import Vocabulary

/// Something that we buy, sell or both (品目).
package struct Item: Sendable, Equatable {
    package let id: ID<Item>
    package let code: String
    package let name: String
    /// UNSPSC, or a category of one's own.
    package let category: String?
    /// In what it is counted: 個, kg, m.
    package let unit: String?

    static let columns: SQL = "i.id, i.code, i.name, i.category, i.unit"

    static func decode(_ row: Row) throws -> Item {
        var row = row.inTurn()
        return try Item(
            id: row.id(), code: row.text(), name: row.text(), category: row.optionalText(),
            unit: row.optionalText())
    }
}
