import Vocabulary

/// Why no sheet of a workbook is read, or what was said of sheets has no sense.
package enum SheetRefusal: Refusal, Equatable {
    /// Several sheets hold rows, and nobody said which is meant.
    case several(path: String, sheets: [String])
    /// No sheet goes by that name.
    case unknown(String, path: String, sheets: [String])
    /// No sheet that people see holds anything.
    case empty(path: String)
    /// A sheet was named, and the file is no workbook.
    case noWorkbook(path: String, sheet: String)

    package var code: String {
        switch self {
        case .several: "sheet.several"
        case .unknown: "sheet.unknown"
        case .empty: "sheet.empty"
        case .noWorkbook: "sheet.no_workbook"
        }
    }

    package var facts: [String] {
        switch self {
        case .several(let path, let sheets): [path, Self.list(sheets)] + Self.typed(path, sheets)
        case .unknown(let name, let path, let sheets): [name, Self.list(sheets)] + Self.typed(path, sheets)
        case .empty(let path): [path]
        case .noWorkbook(let path, let sheet): [path, sheet]
        }
    }

    package var kind: RefusalKind { self == .empty(path: facts[0]) ? .badInput : .usage }

    private static let shown = 20

    private static func list(_ sheets: [String]) -> String {
        sheets.prefix(shown).joined(separator: ", ") + (sheets.count > shown ? ", …" : "")
    }

    /// The file and its first sheet as a shell takes them.
    private static func typed(_ path: String, _ sheets: [String]) -> [String] {
        [path, sheets.first ?? ""].map { text in
            "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
        }
    }
}
