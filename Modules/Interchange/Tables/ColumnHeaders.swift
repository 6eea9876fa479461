import Vocabulary

extension Column {
    /// The headers of a file that is to be filled in, in the order of the columns: by which people of a language know
    /// them, and by which the import knows them again.
    package static func headers(of columns: [Column], in language: Language) -> [String] {
        let names = ColumnNames(columns)
        return columns.enumerated().map { place, column in
            guard language == .japanese else { return column.name }
            return column.aliases.first { isJapanese($0) && names.own($0) == place } ?? column.name
        }
    }

    /// Whether a header is written in Japanese.
    package static func isJapanese(_ name: String) -> Bool { name.unicodeScalars.contains { $0.value >= 0x2E80 } }
}
