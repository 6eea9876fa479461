import Governance
import Interchange
import Vocabulary

/// An item that somebody registers by hand.
package struct NewItem: Sendable {
    package var code: String
    package var name: String
    package var category: String?
    package var unit: String?

    package init(code: String, name: String, category: String? = nil, unit: String? = nil) {
        self.code = code
        self.name = name
        self.category = category
        self.unit = unit
    }

    /// The item as it is kept: what a file may not say, a person may not either.
    /// - Throws: ``ItemsRefusal/empty(_:)``, ``ItemsRefusal/tooLong(_:limit:)``.
    func checked() throws(ItemsRefusal) -> StoredItem {
        StoredItem(
            id: nil, code: try Self.checked(code, .code, limit: 100), name: try Self.checked(name, .name, limit: 1000),
            category: try Self.checked(category ?? "", .category, limit: 100),
            unit: try Self.checked(unit ?? "", .unit, limit: 100), importedBy: nil)
    }

    private static func checked(_ said: String, _ place: ItemColumn, limit: Int) throws(ItemsRefusal) -> String {
        let text = NarrowText.trimmed(said).replacing("\u{1f}", with: "")
        if text.isEmpty && place.column.isRequired { throw .empty(place.name) }
        if text.unicodeScalars.count > limit { throw .tooLong(place.name, limit: limit) }
        return text
    }
}
