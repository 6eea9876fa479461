import Vocabulary

/// Which field of a row holds which column of an import.
package struct ColumnMap: Sendable {
    /// The field of each known column, in the order of the columns asked for; nil where the file lacks it.
    package let positions: [Int?]

    /// Names in the file that no column goes by, in the file's order: reported once, then passed over.
    package let unknown: [String]

    /// The file's own names, for messages about a field.
    package let header: [String]

    private let byName: [String: Int]

    /// The field of a column by its English name; nil where the file lacks it.
    package subscript(name: String) -> Int? { byName[name] }

    /// Joins the header of a file with the columns an import knows.
    ///
    /// `renaming` holds `--map theirs=ours` and wins over names that fit by themselves. Columns in `given` need not
    /// stand in the file: their values were told beside it.
    /// Throws ``HeaderRefusal`` for missing required columns, two fields for one column and maps that lead nowhere.
    package init(
        header: [String], columns: [Column], renaming: [(theirs: String, ours: String)] = [],
        given: Set<String> = []
    ) throws(HeaderRefusal) {
        var known: [String: Int] = [:]
        for (index, column) in columns.enumerated() {
            for name in column.aliases { known[Column.key(name)] = index }
        }
        // An English name wins over another column's alias.
        for (index, column) in columns.enumerated() { known[Column.key(column.name)] = index }
        var renamed: [String: Int] = [:]
        for (theirs, ours) in renaming {
            guard let index = known[Column.key(ours)] else { throw .mapsToUnknown(ours) }
            guard header.contains(where: { Column.key($0) == Column.key(theirs) }) else { throw .mapsMissing(theirs) }
            renamed[Column.key(theirs)] = index
        }
        let taken = Set(renamed.values)
        var positions = [Int?](repeating: nil, count: columns.count)
        var unknown: [String] = []
        for (place, name) in header.enumerated() {
            let key = Column.key(name)
            let found = renamed[key] ?? known[key].flatMap { taken.contains($0) ? nil : $0 }
            guard let index = found else {
                unknown.append(name)
                continue
            }
            if positions[index] != nil { throw .twice(columns[index].name) }
            positions[index] = place
        }
        let missing = columns.indices.filter {
            columns[$0].isRequired && positions[$0] == nil && !given.contains(columns[$0].name)
        }
        guard missing.isEmpty else { throw .missing(missing.map { columns[$0].name }) }
        self.positions = positions
        self.unknown = unknown
        self.header = header
        byName = Dictionary(
            zip(columns.map(\.name), positions).compactMap { name, place in place.map { (name, $0) } },
            uniquingKeysWith: { first, _ in first })
    }
}

/// What can be wrong with the header of a file.
package enum HeaderRefusal: Refusal, Equatable {
    case missing([String])
    case twice(String)
    case mapsToUnknown(String)
    case mapsMissing(String)

    package var code: String {
        switch self {
        case .missing: "header.missing"
        case .twice: "header.twice"
        case .mapsToUnknown: "header.maps_to_unknown"
        case .mapsMissing: "header.maps_missing"
        }
    }

    package var facts: [String] {
        switch self {
        case .missing(let names): [names.joined(separator: ", ")]
        case .twice(let name), .mapsToUnknown(let name), .mapsMissing(let name): [name]
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .missing, .twice: .badInput
        case .mapsToUnknown, .mapsMissing: .usage
        }
    }
}
