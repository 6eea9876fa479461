import Vocabulary

/// One field of a listing, described once (項目): its column, its value, its name for programs and its line in the shape.
package struct Field<Row>: Sendable {
    /// Its name in JSON and CSV, English and `snake_case`.
    package let name: String
    /// What it holds, as a shape says it: `string`, `day?`, `purchase|sale`.
    package let type: String
    package let column: Column
    package let cell: @Sendable (Row) -> Cell
    /// Whether programs get it and people do not.
    package private(set) var isForPrograms = false

    package init(
        _ name: String, _ title: Label, _ kind: Column.Kind, type: String, _ cell: @escaping @Sendable (Row) -> Cell
    ) {
        self.name = name
        self.type = type
        column = Column(name, title, kind)
        self.cell = cell
    }

    /// The same for files and programs alone; people have too much to read already.
    package var forPrograms: Field {
        var field = self
        field.isForPrograms = true
        return field
    }
}

extension Field {
    package static func text(
        _ name: String, _ title: Label, _ value: @escaping @Sendable (Row) -> String
    ) -> Field {
        Field(name, title, .text, type: "string") { .text(value($0)) }
    }

    package static func text(
        _ name: String, _ title: Label, optional value: @escaping @Sendable (Row) -> String?
    ) -> Field {
        Field(name, title, .text, type: "string?") { Cell(value($0)) }
    }

    /// What people copy and never read for its meaning: a code, a number of a document.
    package static func code(
        _ name: String, _ title: Label, _ value: @escaping @Sendable (Row) -> String
    ) -> Field {
        Field(name, title, .code, type: "string") { .text(value($0)) }
    }

    package static func code(
        _ name: String, _ title: Label, optional value: @escaping @Sendable (Row) -> String?
    ) -> Field {
        Field(name, title, .code, type: "string?") { Cell(value($0)) }
    }

    /// A word of a closed list: programs get it as it is, people read what stands under `family.word`.
    package static func word<Word: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ title: Label, _ family: String, _ value: @escaping @Sendable (Row) -> Word
    ) -> Field {
        Field(name, title, .text, type: Word.words) { .word(of: value($0), family) }
    }

    package static func word<Word: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ title: Label, _ family: String, optional value: @escaping @Sendable (Row) -> Word?
    ) -> Field {
        Field(name, title, .text, type: Word.words + "?") { row in value(row).map { .word(of: $0, family) } ?? .empty }
    }

    package static func count<Number: BinaryInteger & SendableMetatype>(
        _ name: String, _ title: Label, _ value: @escaping @Sendable (Row) -> Number
    ) -> Field {
        Field(name, title, .number, type: "integer") { .int(Int64(value($0))) }
    }

    package static func count<Number: BinaryInteger & SendableMetatype>(
        _ name: String, _ title: Label, optional value: @escaping @Sendable (Row) -> Number?
    ) -> Field {
        Field(name, title, .number, type: "integer?") { Cell(value($0).map { Int64($0) }) }
    }

    package static func money(
        _ name: String, _ title: Label, _ value: @escaping @Sendable (Row) -> Money
    ) -> Field {
        Field(name, title, .money, type: "money") { .money(value($0)) }
    }

    package static func money(
        _ name: String, _ title: Label, optional value: @escaping @Sendable (Row) -> Money?
    ) -> Field {
        Field(name, title, .money, type: "money?") { Cell(value($0)) }
    }

    package static func day(
        _ name: String, _ title: Label, _ value: @escaping @Sendable (Row) -> Day
    ) -> Field {
        Field(name, title, .day, type: "day") { .day(value($0)) }
    }

    package static func day(
        _ name: String, _ title: Label, optional value: @escaping @Sendable (Row) -> Day?
    ) -> Field {
        Field(name, title, .day, type: "day?") { Cell(value($0)) }
    }

    package static func instant(
        _ name: String, _ title: Label, _ value: @escaping @Sendable (Row) -> Instant
    ) -> Field {
        Field(name, title, .instant, type: "instant") { .instant(value($0)) }
    }

    package static func truth(
        _ name: String, _ title: Label, _ value: @escaping @Sendable (Row) -> Bool
    ) -> Field {
        Field(name, title, .truth, type: "boolean") { .truth(value($0)) }
    }

    /// A number that is no count: a score, a share. The cell says with how many digits.
    package static func number(
        _ name: String, _ title: Label, _ value: @escaping @Sendable (Row) -> Cell
    ) -> Field {
        Field(name, title, .number, type: "number") { value($0) }
    }

    package static func number(
        _ name: String, _ title: Label, optional value: @escaping @Sendable (Row) -> Cell?
    ) -> Field {
        Field(name, title, .number, type: "number?") { value($0) ?? .empty }
    }

    /// A share that people read as a percentage. The cell says of what; of nothing there is none.
    package static func share(
        _ name: String, _ title: Label, _ value: @escaping @Sendable (Row) -> Cell
    ) -> Field {
        Field(name, title, .percent, type: "number?") { value($0) }
    }
}

extension RawRepresentable where RawValue == String, Self: CaseIterable {
    /// All of them, as a shape lists them.
    package static var words: String { allCases.map(\.rawValue).joined(separator: "|") }
}

extension Cell {
    /// A word of a closed list; what people read stands under `family.word`.
    package static func word<Word: RawRepresentable<String>>(of word: Word, _ family: String) -> Cell {
        .word(word.rawValue, .code("\(family).\(word.rawValue)"))
    }
}
