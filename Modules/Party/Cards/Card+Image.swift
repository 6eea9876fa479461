import Governance
import Interchange

extension Subject.Kind {
    static let card: Subject.Kind = "card"
}

extension Card {
    /// The card as it is kept while an import may be taken back that changed it.
    var image: Image {
        var image = Image()
        for (column, text) in zip(CardColumn.allCases, fields) where !text.isEmpty {
            switch column {
            case .metOn, .postalCode, .country, .birthDate, .campaign: image.add(column.column.name, fact: text)
            default: image.add(column.column.name, text: text)
            }
        }
        return image
    }

    /// The fields of a kept card in the order of ``CardColumn``.
    static func fields(of image: Image) -> [String] {
        CardColumn.allCases.map { image[$0.column.name] ?? "" }
    }
}
