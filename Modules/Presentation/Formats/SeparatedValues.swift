import Vocabulary

/// Writes a table as CSV or TSV: a header of keys, dot decimals, LF, fields quoted where they must be.
///
/// A money column `amount` is followed by `amount_currency`, unless the table names its currency in a column of its own.
struct SeparatedValues {
    let separator: UInt8
    let style: Style
    private let columns: [Column]
    private let hasCurrency: Bool

    init(_ columns: [Column], separator: Character, style: Style) {
        self.columns = columns
        self.style = style
        self.separator = separator.asciiValue ?? UInt8(ascii: ",")
        hasCurrency = columns.contains { $0.key == "currency" }
    }

    var header: String {
        var names: [String] = []
        for column in columns {
            names.append(column.key)
            if carriesCurrency(column) { names.append(column.key + "_currency") }
        }
        var line = style.excel ? "\u{FEFF}" : ""
        for (position, name) in names.enumerated() {
            if position > 0 { line.unicodeScalars.append(Unicode.Scalar(separator)) }
            append(name, to: &line)
        }
        end(&line, fields: names.count)
        return line
    }

    func line(of row: [Cell]) -> String {
        var line = ""
        var fields = 0
        func field(_ text: String) {
            if fields > 0 { line.unicodeScalars.append(Unicode.Scalar(separator)) }
            fields += 1
            append(text, to: &line)
        }
        for (position, column) in columns.enumerated() {
            let cell = row.indices.contains(position) ? row[position] : .empty
            if case .text(let text) = cell {
                let harmless = style.isTerminal ? VisibleText.of(text) : text
                field(FormulaGuard.guarded(harmless, excel: style.excel))
            } else {
                field(cell.plain)
            }
            if carriesCurrency(column) {
                if case .money(let money) = cell { field(money.currency.code) } else { field("") }
            }
        }
        end(&line, fields: fields)
        return line
    }

    private func carriesCurrency(_ column: Column) -> Bool { column.kind == .money && !hasCurrency }

    private func append(_ text: String, to line: inout String) {
        let mustBeQuoted = text.utf8.contains { byte in
            byte == separator || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
        }
        guard mustBeQuoted else {
            line += text
            return
        }
        line.unicodeScalars.append("\"")
        for scalar in text.unicodeScalars {
            if scalar == "\"" { line.unicodeScalars.append("\"") }
            line.unicodeScalars.append(scalar)
        }
        line.unicodeScalars.append("\"")
    }

    private func end(_ line: inout String, fields: Int) {
        // A line without any text would be skipped by readers; an empty field in quotes is not.
        if fields == 1, line.isEmpty || line == "\u{FEFF}" { line += "\"\"" }
        line += style.excel ? "\r\n" : "\n"
    }
}
