/// One column of a table.
package struct Column: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case text, code, number, money, percent, day, instant, truth

        /// Figures stand at the right, so that their digits stand in line.
        package var isFigure: Bool {
            switch self {
            case .number, .money, .percent: true
            case .text, .code, .day, .instant, .truth: false
            }
        }
    }

    /// English and `snake_case`: the column's name in CSV and JSON.
    package let key: String
    package let title: Label
    package let kind: Kind

    package init(_ key: String, _ title: Label, _ kind: Kind = .text) {
        self.key = key
        self.title = title
        self.kind = kind
    }

    /// A column whose titles are given on the spot.
    package init(_ key: String, en: String, ja: String, _ kind: Kind = .text) {
        self.init(key, .words(en: en, ja: ja), kind)
    }
}
