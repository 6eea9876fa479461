import Vocabulary
import Workbooks

/// A document as a workbook (Excel ブック): a sheet for each table, with figures that are numbers and days that are days,
/// and one for what is said beside the tables.
struct WorkbookPage {
    let document: Document
    let speaker: Speaker

    func write(made: Instant, _ take: (UnsafeRawBufferPointer) throws -> Void) throws {
        let writer = try WorkbookWriter(made: made)
        let isReport = !document.figures.isEmpty || tables.isEmpty
        if isReport { try writeOverview(to: writer) }
        for (title, table) in tables { try write(table, title, to: writer) }
        if !isReport, !remarks.isEmpty { try writeOverview(to: writer) }
        try writer.finish(take)
    }

    // MARK: Tables

    /// Every table with the name of its sheet. Where the answer is one list, it is the list that files hold.
    private var tables: [(title: String, table: Table)] {
        var found: [(String, Table)] = []
        var heading: String?
        for section in document.sections {
            switch section {
            case .heading(let label): heading = label.text(by: speaker)
            case .table(let table):
                found.append((table.title?.text(by: speaker) ?? heading ?? name, table))
                heading = nil
            case .chart(let chart):
                found.append((chart.title.text(by: speaker), chart.table))
            case .paragraph, .figures: break
            }
        }
        guard let records = document.records else { return found }
        if document.tables.count == 1, let only = found.firstIndex(where: { $0.1.key == document.tables[0].key }) {
            found[only].1 = records
            return found
        }
        return found + [(speaker.say("presentation.records"), records)]
    }

    /// The name of an answer that has no title: `lead list`.
    private var name: String {
        document.title?.text(by: speaker)
            ?? document.schema.split(separator: ".").drop { $0 == "export" }.joined(separator: " ")
    }

    private func write(_ table: Table, _ title: String, to writer: WorkbookWriter) throws {
        let columns = table.columns.map { WorkbookColumn($0, of: table) }
        let sheet = try writer.begin(title, columns.flatMap { $0.sheetColumns(by: speaker) })
        func cells(_ row: [Cell]) -> [SheetCell] {
            columns.enumerated().flatMap { place, column in
                column.cells(place < row.count ? row[place] : .empty, by: speaker)
            }
        }
        let totals = try table.source { try sheet.row(cells($0)) }
        if let totals { try sheet.row(cells(totals), isTotal: true) }
    }

    // MARK: What is said beside the tables

    private var remarks: [Label] {
        let said = document.sections.compactMap { section -> Label? in
            if case .paragraph(let label) = section { label } else { nil }
        }
        let rehearsal: [Label] = document.isRehearsal ? [Document.rehearsal] : []
        return rehearsal + [document.asOf].compactMap(\.self) + said + document.notes
    }

    private func writeOverview(to writer: WorkbookWriter) throws {
        let title = speaker.say("presentation.overview")
        let columns = [
            SheetColumn(name), SheetColumn(speaker.say("presentation.value"), .figure),
            SheetColumn(speaker.say("presentation.unit")), SheetColumn(speaker.say("presentation.remark")),
        ]
        let sheet = try writer.begin(title, columns)
        for figure in document.figures {
            try sheet.row([
                .text(figure.title.text(by: speaker)), WorkbookColumn.cell(figure.value, by: speaker),
                .text(WorkbookColumn.currency(of: figure.value)?.code ?? ""),
                .text(figure.note?.text(by: speaker) ?? ""),
            ])
        }
        for remark in remarks { try sheet.row([.text(remark.text(by: speaker))]) }
    }
}

/// A column of a table on a sheet. Money stands there as a number: its currency is named in the header, or where there
/// are several in a column beside it.
struct WorkbookColumn {
    private enum Money {
        case none
        case of(Currency)
        case named
        /// Another column of the table names it.
        case elsewhere
    }

    private let column: Column
    private let money: Money

    init(_ column: Column, of table: Table) {
        self.column = column
        guard column.kind == .money else {
            money = .none
            return
        }
        if table.columns.contains(where: { $0.key == "currency" }) {
            money = .elsewhere
            return
        }
        let place = table.columns.firstIndex(of: column) ?? 0
        let currencies = Set((table.rows ?? []).compactMap { place < $0.count ? Self.currency(of: $0[place]) : nil })
        if let only = currencies.first, currencies.count == 1, table.rows != nil {
            money = .of(only)
        } else {
            money = .named
        }
    }

    func sheetColumns(by speaker: Speaker) -> [SheetColumn] {
        let title = column.title.text(by: speaker)
        let kind: SheetColumn.Kind =
            switch column.kind {
            case .number, .money, .percent: .figure
            case .code: .code
            case .day, .instant: .day
            case .text, .truth: .text
            }
        switch money {
        case .of(let currency): return [SheetColumn("\(title) (\(currency.code))", kind)]
        case .named: return [SheetColumn(title, kind), SheetColumn("\(title) \(speaker.say("presentation.currency"))")]
        case .none, .elsewhere: return [SheetColumn(title, kind)]
        }
    }

    func cells(_ cell: Cell, by speaker: Speaker) -> [SheetCell] {
        let shown = Self.cell(cell, by: speaker)
        guard case .named = money else { return [shown] }
        return [shown, .text(Self.currency(of: cell)?.code ?? "")]
    }

    static func currency(of cell: Cell) -> Currency? {
        if case .money(let money) = cell { money.currency } else { nil }
    }

    /// The value with its type; a number with more digits than a spreadsheet keeps stays a text.
    static func cell(_ cell: Cell, by speaker: Speaker) -> SheetCell {
        switch cell {
        case .text(let text): .text(text)
        case .word, .truth: .text(cell.shown(by: speaker))
        case .int(let number): Self.number(number, places: 0, cell)
        case .decimal(let scaled, let places): Self.number(scaled, places: places, cell)
        case .double(let number): number.isFinite ? .plain(number) : .text(cell.shown(by: speaker))
        case .money(let money): Self.number(money.minor, places: money.currency.exponent, cell)
        case .percent(let part, let whole): whole == 0 ? .empty : .percent(Double(part) / Double(whole))
        case .multiple(let part, let whole): whole == 0 ? .empty : .number(Double(part) / Double(whole), places: 1)
        case .change(let now, let before): before <= 0 ? .empty : .percent(Double(now) / Double(before) - 1)
        case .day(let day): .day(day)
        case .instant(let instant): .moment(instant.milliseconds + speaker.civil.milliseconds)
        case .unknown, .empty: .empty
        }
    }

    private static func number(_ scaled: Int64, places: Int, _ cell: Cell) -> SheetCell {
        guard String(scaled.magnitude).utf8.count <= SheetCell.keptDigits, let exact = Double(cell.plain) else {
            return .text(cell.plain)
        }
        return .number(exact, places: places)
    }
}

extension Document {
    /// Writes the answer as a workbook, piece by piece.
    /// - Parameter made: when the workbook says that it was made.
    /// - Throws: `WorkbookRefusal`, and what a table's source or `take` throws.
    package func writeWorkbook(
        by speaker: Speaker, made: Instant, _ take: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        try WorkbookPage(document: self, speaker: speaker).write(made: made, take)
    }
}
