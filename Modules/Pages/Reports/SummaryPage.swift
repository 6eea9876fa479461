import Presentation
import Reports
import Vocabulary

extension SummaryReport: ReportPage {
    /// The report as every output format writes it; as HTML one page that can be handed to the board.
    package func document() throws -> Document {
        let tables = SummaryTables(report: self)
        return Document(
            "report.summary",
            title: basis.side.map { .code("page.report.summary.title.\($0.rawValue)") } ?? "page.report.summary",
            asOf: basis.line,
            sections: known.isEmpty ? [.paragraph("page.report.summary.empty")] : try sections(tables),
            notes: notes, payload: json, records: tables.records)
    }

    private func sections(_ tables: SummaryTables) throws -> [Document.Section] {
        var sections = keyFigures()
        if let sentence = try sentence() { sections.append(.paragraph(sentence)) }
        if let table = beside.table { sections.append(.table(table)) }
        if basis.sides.contains(.sale), known[.orders] || known[.invoiced] || known[.collected] {
            sections.append(.table(tables.customers))
        }
        guard !totals.isEmpty || rows.contains(where: { !$0.figures.isEmpty }) else {
            return sections + [.table(tables.money)]
        }
        let charts = SummaryCharts(report: self)
        sections += [.heading("page.report.summary.to_money"), .chart(try charts.byCampaign()), .table(tables.money)]
        sections += [.chart(charts.overTime()), .heading("page.report.summary.through_gate")]
        sections += funnel.sides.map { .chart($0.chart()) }
        sections.append(.table(tables.road))
        return sections
    }

    /// The command that opens a figure of this report, as it can be pasted.
    private func drillCommand(_ figure: String) -> String {
        let side = basis.side.map { " --side \($0.rawValue)" } ?? ""
        let figure = basis.side == .purchase ? "savings" : figure
        return "sekisho report drill summary \(figure) -p \(basis.period)\(side) --as-of \(basis.asOf)"
    }

    private var beside: SummaryBeside { SummaryBeside(report: self) }

    /// What management asks first: spent, collected, saved; and whom we won.
    private func keyFigures() -> [Document.Section] {
        switch basis.side {
        case nil: [.figures([spent, collected, saved]), .figures([leads, suppliers])]
        case .sale: [.figures([spent, collected, leads])]
        case .purchase: [.figures([spent, saved, suppliers])]
        }
    }

    private var spent: KeyFigure {
        KeyFigure(
            "spend", "term.report.spend", RoadAmount.spend.cell(totals, known),
            note: totals.times(known).times.map { .code("page.report.key.return", facts: [$0]) },
            beside: beside.lines(.spend), tone: totals.returnTenths.map { $0 < 1000 } == true ? .warning : .plain)
    }

    private var collected: KeyFigure {
        KeyFigure(
            "collected", "term.report.collected", RoadAmount.collected.cell(totals, known),
            note: known[.invoiced]
                ? .code("page.report.key.invoiced", facts: [Figures.money(totals[.invoiced])]) : nil,
            beside: newCustomers + beside.lines(.collected), tone: known[.collected] ? .good : .plain)
    }

    /// How much of it is of customers who came through the gate.
    private var newCustomers: [Label] {
        known[.collected] ? [.code("page.report.key.of_new", facts: [Figures.money(totals[.newCollected])])] : []
    }

    private var saved: KeyFigure {
        KeyFigure(
            "savings", "term.report.savings", RoadAmount.savings.cell(totals, known),
            note: known[.purchaseVolume]
                ? .code("page.report.key.volume", facts: [Figures.money(totals[.purchaseVolume])]) : nil,
            beside: beside.lines(.savings),
            tone: totals[.savings].isNegative ? .warning : known[.savings] ? .good : .plain)
    }

    private var leads: KeyFigure {
        let side = funnel.side(.sale)
        return KeyFigure(
            "accepted_leads", "term.report.key.leads", RoadCount.accepted.cell(side.figures, side.known),
            note: known[.orders]
                ? .code("page.report.key.orders", facts: [Figures.grouped(side.figures[.orders])]) : nil)
    }

    private var suppliers: KeyFigure {
        let side = funnel.side(.purchase)
        return KeyFigure(
            "qualified_suppliers", "term.report.key.suppliers",
            RoadCount.qualifiedSuppliers.cell(side.figures, side.known),
            note: side.known[.crossings]
                ? .code("page.report.key.candidates", facts: [Figures.grouped(side.figures[.crossings])]) : nil,
            beside: beside.lines(.qualifiedSuppliers))
    }

    /// The whole road in one sentence, of what is known of it; nil where nothing was spent.
    private func sentence() throws -> Label? {
        guard totals[.spend].minor > 0 else { return nil }
        let told: String
        switch (known[.collected] && basis.side != .purchase, known[.savings] && basis.side != .sale) {
        case (true, true): told = "both"
        case (true, false): told = "sale"
        case (false, true): told = "purchase"
        case (false, false): return nil
        }
        let back = try totals.cameBack()
        let facts = [totals[.spend], back, totals[.collected], totals[.savings]].map(Figures.money)
        return .code("page.report.summary.sentence.\(told)", facts: facts)
    }

    private var notes: [Label] {
        guard !known.isEmpty else { return known.notes }
        var notes: [Label] = [
            .code("page.report.note.amounts", facts: [basis.currency.code]), "page.report.note.return",
            "page.report.note.attribution", "page.report.note.contacts",
        ]
        if rows.contains(where: { $0.origin?.audience == .both }) {
            notes.append(basis.side == nil ? "page.report.note.both" : "page.report.note.both_on_one_side")
        }
        if let none = rows.last, none.origin == nil, !none.figures[.collected].isZero || !none.figures[.savings].isZero
        {
            let facts = [none.figures[.collected], none.figures[.savings]].map(Figures.money)
            notes.append(.code("page.report.note.none", facts: facts))
        }
        notes.append(.code("page.report.note.drill_into", facts: [drillCommand("collected")]))
        return notes + beside.notes + known.notes
            + funnel.sharedNotes(unconverted: totals.unconverted, converted: converted)
    }
}
