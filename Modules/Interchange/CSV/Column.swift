/// A column that an import knows: its name in files of ours, and what others call it.
package struct Column: Sendable, Equatable {
    package let name: String
    /// Japanese and other names by which the same column goes.
    package let aliases: [String]
    package let isRequired: Bool

    /// `Column("name_kana", "カナ", "フリガナ", "会社名カナ")`.
    package init(_ name: String, _ aliases: String..., required: Bool = false) {
        self.name = name
        self.aliases = aliases
        isRequired = required
    }

    /// Whether it goes by a name, its own or another's.
    package func goes(by name: String) -> Bool {
        let key = Self.key(name)
        return ([self.name] + aliases).contains { Self.key($0) == key }
    }

    /// How names are compared: one width, lower case, without spaces, `_`, `-`, a byte order mark or a trailing `*`.
    static func key(_ name: String) -> String {
        var key = NarrowText.folded(name).lowercased().unicodeScalars
        key.removeAll { NarrowText.isSpace($0) || $0 == "_" || $0 == "-" || $0 == "*" }
        return String(key)
    }
}
