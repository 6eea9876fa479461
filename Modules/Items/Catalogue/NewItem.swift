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

    /// Its fields as they are kept, in the order of ``ItemColumn``: what a file may not say, a person may not either.
    /// - Throws: ``ItemsRefusal/empty(_:)``, ``ItemsRefusal/tooLong(_:limit:)``.
    func checked() throws(ItemsRefusal) -> [String] {
        var fields: [String] = []
        for column in ItemColumn.allCases {
            let text = NarrowText.trimmed(said(column)).replacing("\u{1f}", with: "")
            if text.isEmpty && column.column.isRequired { throw .empty(column.column.name) }
            if text.utf8.count > column.limit { throw .tooLong(column.column.name, limit: column.limit) }
            fields.append(text)
        }
        return fields
    }

    private func said(_ column: ItemColumn) -> String {
        switch column {
        case .code: code
        case .name: name
        case .category: category ?? ""
        case .unit: unit ?? ""
        }
    }
}
