import Vocabulary

/// Which field of a row holds which column of an import.
package struct ColumnMap: Sendable {
    /// The field of each known column, in the order of the columns asked for; nil where the file lacks it.
    package let positions: [Int?]

    /// Columns whose value stands in several fields, by their place, with the fields in the order of the parts.
    package let joined: [Int: JoinedFields]

    /// Names in the file that no column goes by, in the file's order: reported once, then passed over.
    package let unknown: [String]

    /// The file's own names, for messages about a field.
    package let header: [String]

    /// Which name of the file became which column, in the file's order.
    package let pairs: [(theirs: String, ours: String)]

    private let byName: [String: Int]

    /// The word that leaves a column out (`--map theirs=-`).
    private static let leftOut = "-"

    /// The field of a column by its English name; nil where the file lacks it.
    package subscript(name: String) -> Int? { byName[name] }

    /// Joins the header of a file with the columns an import knows.
    ///
    /// `renaming` holds `--map theirs=ours` and wins over names that fit by themselves; `theirs=-` leaves one out. Columns
    /// in `given` need not stand in the file: their values were told beside it.
    /// Throws ``HeaderRefusal`` for missing required columns, two fields for one column and maps that lead nowhere.
    package init(
        header: [String], columns: [Column], renaming: [(theirs: String, ours: String)] = [],
        given: Set<String> = []
    ) throws(HeaderRefusal) {
        let names = ColumnNames(columns)
        let renamed = try Self.renamed(renaming, names, header)
        let taken = Set(renamed.values.compactMap(\.self))
        var places = Places(columns.count)
        var left: [Int] = []
        for (place, name) in header.enumerated() where !NarrowText.trimmed(name).isEmpty {
            let told = renamed[Column.key(name)]
            let found = told ?? names.own(name).flatMap { taken.contains($0) ? nil : $0 }
            guard let index = found else {
                left.append(place)
                continue
            }
            if places.positions[index] != nil { throw .twice(columns[index].name) }
            places.positions[index] = place
        }
        left.removeAll { renamed[Column.key(header[$0])] == nil && places.fill($0, with: header[$0], names) }
        let missing = columns.indices.filter {
            columns[$0].isRequired && places.positions[$0] == nil && !given.contains(columns[$0].name)
        }
        guard missing.isEmpty else { throw .missing(missing.map { columns[$0].name }) }
        positions = places.positions
        joined = places.joined(columns)
        unknown = left.map { header[$0] }
        self.header = header
        byName = Dictionary(
            zip(columns.map(\.name), places.positions).compactMap { name, place in place.map { (name, $0) } },
            uniquingKeysWith: { first, _ in first })
        pairs = header.indices.compactMap { place in
            places.column(of: place).map { (header[place], columns[$0].name) }
        }
    }

    /// The columns that names of the file lead to because somebody said so; nil for those that are left out.
    private static func renamed(
        _ renaming: [(theirs: String, ours: String)], _ names: ColumnNames, _ header: [String]
    ) throws(HeaderRefusal) -> [String: Int?] {
        var renamed: [String: Int?] = [:]
        for (theirs, ours) in renaming {
            let index = names.own(ours)
            guard index != nil || ours == leftOut else { throw .mapsToUnknown(ours) }
            guard header.contains(where: { Column.key($0) == Column.key(theirs) }) else { throw .mapsMissing(theirs) }
            renamed.updateValue(index, forKey: Column.key(theirs))
        }
        return renamed
    }

    /// What the fields of a file were taken for, while its header is read.
    private struct Places {
        var positions: [Int?]
        /// The field of each part of a column.
        private var parts: [Int: [Int: Int]] = [:]

        init(_ count: Int) { positions = Array(repeating: nil, count: count) }

        /// Takes a field that no column goes by for a part of one, or for one in whose stead it may stand.
        mutating func fill(_ place: Int, with name: String, _ names: ColumnNames) -> Bool {
            if let (index, part) = names.part(name), positions[index] == nil || parts[index] != nil,
                parts[index]?[part] == nil
            {
                parts[index, default: [:]][part] = place
                positions[index] = min(positions[index] ?? place, place)
                return true
            }
            guard let index = names.substitute(name), positions[index] == nil else { return false }
            positions[index] = place
            return true
        }

        func column(of place: Int) -> Int? {
            positions.firstIndex(of: place) ?? parts.first { $0.value.values.contains(place) }?.key
        }

        func joined(_ columns: [Column]) -> [Int: JoinedFields] {
            parts.filter { $0.value.count > 1 }.reduce(into: [:]) { joined, entry in
                let fields = entry.value.sorted { $0.key < $1.key }.map(\.value)
                joined[entry.key] = JoinedFields(joint: columns[entry.key].joint, fields: fields)
            }
        }
    }
}

/// Fields of a file that hold the parts of one value.
package struct JoinedFields: Sendable {
    package let joint: Column.Joint
    /// The greatest part first, as it is written in Japan.
    package let fields: [Int]

    /// The value put together in the order of its script: 秋山 透, but Jane Roe.
    package func text(_ parts: [String]) -> String {
        let parts = parts.filter { !$0.isEmpty }
        let isEastAsian = parts.contains { $0.unicodeScalars.contains { $0.value >= 0x2E80 } }
        switch (joint, isEastAsian) {
        case (.name, true): return parts.joined(separator: " ")
        case (.name, false): return parts.reversed().joined(separator: " ")
        case (.address, true): return parts.joined()
        case (.address, false): return parts.reversed().joined(separator: ", ")
        }
    }
}
