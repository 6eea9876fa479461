import Presentation
import Reports
import Vocabulary

extension SummaryReport: ReportPage {
    /// The report as every output format writes it; as HTML one page that can be handed to the board.
    package func document() throws -> Document {
        let tables = SummaryTables(report: self)
        var sections = keyFigures()
        if let sentence = try sentence() { sections.append(.paragraph(sentence)) }
        if !totals.isEmpty || rows.contains(where: { !$0.figures.isEmpty }) {
            let charts = SummaryCharts(report: self)
            sections += [
                .heading("page.report.summary.to_money"), .chart(try charts.byCampaign()), .table(tables.money),
            ]
            sections += [.chart(charts.overTime()), .heading("page.report.summary.through_gate")]
            sections += funnel.sides.map { .chart($0.chart()) }
            sections.append(.table(tables.road))
        } else {
            sections += [.table(tables.money)]
        }
        return Document(
            "report.summary",
            title: basis.side.map { .code("page.report.summary.title.\($0.rawValue)") } ?? "page.report.summary",
            asOf: basis.line, sections: sections, notes: notes, payload: json, records: tables.records)
    }

    /// What management asks first: spent, collected, saved; and whom we won.
    private func keyFigures() -> [Document.Section] {
        switch basis.side {
        case nil: [.figures([spent, collected, saved]), .figures([leads, suppliers])]
        case .sale: [.figures([spent, collected, leads])]
        case .purchase: [.figures([spent, saved, suppliers])]
        }
    }

    private var spent: KeyFigure {
        let tenths = totals.returnTenths
        return KeyFigure(
            "spend", "term.report.spend", .money(totals[.spend]),
            note: tenths.map { .code("page.report.key.return", facts: [Figures.full($0, .tenthsOfPercent)]) },
            tone: tenths.map { $0 < 1000 } == true ? .warning : .plain)
    }

    private var collected: KeyFigure {
        KeyFigure(
            "collected", "term.report.collected", .money(totals[.collected]),
            note: .code("page.report.key.invoiced", facts: [Figures.money(totals[.invoiced])]), tone: .good)
    }

    private var saved: KeyFigure {
        KeyFigure(
            "savings", "term.report.savings", .money(totals[.savings]),
            note: .code("page.report.key.volume", facts: [Figures.money(totals[.purchaseVolume])]),
            tone: totals[.savings].isNegative ? .warning : .good)
    }

    private var leads: KeyFigure {
        let side = funnel.figures(of: .sale)
        return KeyFigure(
            "accepted_leads", "term.report.key.leads", .int(side[.accepted]),
            note: .code("page.report.key.orders", facts: [Figures.grouped(side[.orders])]))
    }

    private var suppliers: KeyFigure {
        let side = funnel.figures(of: .purchase)
        return KeyFigure(
            "qualified_suppliers", "term.report.key.suppliers", .int(side[.qualifiedSuppliers]),
            note: .code("page.report.key.candidates", facts: [Figures.grouped(side[.crossings])]))
    }

    /// The whole road in one sentence; nil where nothing was spent.
    private func sentence() throws -> Label? {
        guard totals[.spend].minor > 0 else { return nil }
        let back = try totals.cameBack()
        let facts = [totals[.spend], back, totals[.collected], totals[.savings]].map(Figures.money)
        return .code("page.report.summary.sentence.\(basis.side?.rawValue ?? "both")", facts: facts)
    }

    private var notes: [Label] {
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
        return notes + funnel.sharedNotes(unconverted: totals.unconverted, converted: converted)
    }
}
