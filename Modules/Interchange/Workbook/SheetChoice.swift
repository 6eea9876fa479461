import Workbooks

/// Which sheet of a workbook is meant (シートの指定).
enum SheetChoice {
    /// The sheet of that name, in any width and case; without a name the only one that people see and that holds rows.
    /// - Throws: ``SheetRefusal`` where there is none, or more than one.
    static func sheet(of workbook: Workbook, at path: String, named name: String?) throws -> Workbook.Sheet {
        let names = workbook.sheets.filter(\.isVisible).map(\.name)
        if let name {
            let key = key(name)
            let exact = workbook.sheets.first { $0.name == name }
            guard let found = exact ?? workbook.sheets.first(where: { Self.key($0.name) == key }) else {
                throw SheetRefusal.unknown(name, path: path, sheets: names)
            }
            return found
        }
        var filled = try workbook.sheets.filter { try $0.isVisible && workbook.holdsRows($0) }
        // The page of our own templates that tells what the columns are.
        if filled.count > 1 { filled.removeAll { ExplainingSheet.names.contains($0.name) } }
        guard let only = filled.first else { throw SheetRefusal.empty(path: path) }
        guard filled.count == 1 else { throw SheetRefusal.several(path: path, sheets: filled.map(\.name)) }
        return only
    }

    private static func key(_ name: String) -> String { NarrowText.trimmed(NarrowText.folded(name)).lowercased() }
}

/// The sheet of a template that tells what stands in the columns (列の説明).
package enum ExplainingSheet {
    package static let english = "About the columns"
    package static let japanese = "列の説明"

    static let names = [english, japanese]
}
