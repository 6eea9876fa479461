/// A column that an import knows: its name in files of ours, and what others call it.
package struct Column: Sendable, Equatable {
    package let name: String
    /// Japanese and other names by which the same column goes.
    package private(set) var aliases: [String]
    package private(set) var isRequired: Bool
    /// Names of columns that are taken only where no other fits: one of three telephones, the first of two addresses.
    package private(set) var substitutes: [String] = []
    /// Columns that hold the value in parts, the greatest part first as it is written in Japan: family name and given
    /// name, prefecture, city and street. Each part by all its names.
    package private(set) var parts: [[String]] = []
    /// How the parts are put together.
    package private(set) var joint = Joint.name
    /// What stands in it, for whoever has to fill it in.
    package private(set) var content = ColumnContent.text
    /// Whether a row whose cell here cannot be read is refused although the column may be left empty: without the cell it
    /// would say something else, such as a limit that never ends.
    package private(set) var isBinding = false

    /// How the parts of a value are put together.
    package enum Joint: Sendable, Equatable {
        case name
        case address
    }

    /// `Column("name_kana", "カナ", "フリガナ", "会社名カナ")`.
    package init(_ name: String, _ aliases: String..., required: Bool = false) {
        self.name = name
        self.aliases = aliases
        isRequired = required
    }

    /// The same column under further names, parted by `|`.
    package func also(_ names: String) -> Column { with { $0.aliases += Self.names(names) } }

    /// The same column, for which another may stand where no name of its own is in the file.
    package func orElse(_ names: String) -> Column { with { $0.substitutes += Self.names(names) } }

    /// The same column, which may also stand in parts; names of one part parted by `|`, the greatest part first.
    package func inParts(_ joint: Joint, _ parts: String...) -> Column {
        with {
            $0.parts = parts.map(Self.names)
            $0.joint = joint
        }
    }

    /// The same column with what stands in it.
    package func holding(_ content: ColumnContent) -> Column { with { $0.content = content } }

    /// The same column, which a file may lack.
    package var optional: Column { with { $0.isRequired = false } }

    /// The same column, whose cell must be right where there is one.
    package var binding: Column { with { $0.isBinding = true } }

    private func with(_ change: (inout Column) -> Void) -> Column {
        var column = self
        change(&column)
        return column
    }

    private static func names(_ text: String) -> [String] {
        text.split(separator: "|").map(String.init)
    }

    /// All names but the substitutes.
    package var names: [String] { [name] + aliases }

    /// Whether it goes by a name, its own or another's.
    package func goes(by name: String) -> Bool {
        let key = Self.key(name)
        return names.contains { Self.key($0) == key }
    }

    /// How names are compared: one width, lower case, without spaces, brackets, marks for required fields, `_`, `-`, `.`,
    /// `/`, `・` and a byte order mark.
    package static func key(_ name: String) -> String {
        var key = NarrowText.folded(name).lowercased().unicodeScalars
        key.removeAll { NarrowText.isSpace($0) || marks.contains($0) }
        return String(key)
    }

    private static let marks: Set<Unicode.Scalar> = [
        "_", "-", "*", "(", ")", "[", "]", "<", ">", "{", "}", "【", "】", "〔", "〕", "「", "」", "『", "』", "〈", "〉",
        "《", "》", ".", ":", "/", "・", "\u{27}", "\u{2019}", "※", "＊", "●", "○", "◎", "■", "□", "★", "☆",
    ]

    /// The name without what stands in brackets: `電話番号（半角）`, `Phone (work)`.
    static func withoutBrackets(_ name: String) -> String {
        var (depth, kept) = (0, String.UnicodeScalarView())
        for scalar in NarrowText.folded(name).unicodeScalars {
            if "([<【〔〈《".unicodeScalars.contains(scalar) { depth += 1 }
            if depth == 0 { kept.append(scalar) }
            if ")]>】〕〉》".unicodeScalars.contains(scalar) { depth = max(0, depth - 1) }
        }
        return String(kept)
    }
}
