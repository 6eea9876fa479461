import Presentation
import Reports
import Vocabulary

extension AgeingReport {
    /// The report as every output format writes it.
    package func document() throws -> Document {
        let overdue = try totals.overdue()
        var figures = [
            KeyFigure("open", "term.report.ageing.open", .money(try totals.total())),
            KeyFigure(
                "overdue", "term.report.ageing.overdue", .money(overdue),
                note: Figures.percent(overdue.minor, of: try totals.total().minor).map {
                    .code("page.report.ageing.share", facts: [$0])
                }, tone: overdue.minor > 0 ? .warning : .plain),
            KeyFigure(
                "over_90", Bucket.over90.title, .money(totals[.over90]),
                tone: totals[.over90].minor > 0 ? .warning : .plain),
        ]
        if side == .sale {
            figures.append(KeyFigure("unapplied", "term.report.ageing.unapplied", .money(totals.unapplied)))
        }
        var sections: [Document.Section] = [.figures(figures)]
        if !rows.isEmpty {
            sections.append(
                .chart(
                    Chart(
                        .columns, title: "page.report.ageing.by_age", unit: .money(currency),
                        categories: Bucket.allCases.map(\.title),
                        series: [Chart.Series("term.report.ageing.open", Bucket.allCases.map { totals[$0] })])))
        }
        sections.append(.table(try table()))
        return Document(
            "report.ageing", title: .code("page.report.ageing.\(side.rawValue)"),
            asOf: .code("presentation.as_of", facts: [asOf.description]), sections: sections, notes: notes,
            payload: try json())
    }

    private func table() throws -> Table {
        var columns =
            [
                Column("party", "term.report.party", .code), Column("name", "term.report.name"),
                Column("currency", "term.report.currency", .code),
            ]
            + Bucket.allCases.map { Column($0.rawValue, $0.title, .money) } + [
                Column("total", "presentation.total", .money)
            ]
        if side == .sale { columns.append(Column("unapplied", "term.report.ageing.unapplied", .money)) }
        func cells(_ row: Row) throws -> [Cell] {
            let open = Bucket.allCases.map { Cell.money(row[$0]) } + [.money(try row.total())]
            return side == .sale ? open + [.money(row.unapplied)] : open
        }
        return Table(
            columns: columns,
            rows: try rows.map { [.text($0.party), .text($0.name), .text($0.currency.code)] + (try cells($0)) },
            totals: [.word("total", "presentation.total"), .empty, .text(currency.code)] + (try cells(totals)))
    }

    private func json() throws -> JSONValue {
        func members(_ row: Row) throws -> [JSONValue.Member] {
            Bucket.allCases.map { JSONValue.Member($0.rawValue, .money(row[$0])) } + [
                JSONValue.Member("total", .money(try row.total())),
                JSONValue.Member("unapplied", .money(row.unapplied)),
            ]
        }
        return .object([
            JSONValue.Member("as_of", .day(asOf)), JSONValue.Member("side", .string(side.rawValue)),
            JSONValue.Member("currency", .string(currency.code)),
            JSONValue.Member(
                "rows",
                .array(
                    try rows.map { row in
                        .object(
                            [
                                JSONValue.Member("party", .string(row.party)),
                                JSONValue.Member("name", .string(row.name)),
                            ] + (try members(row)))
                    })),
            JSONValue.Member("totals", .object(try members(totals))),
            JSONValue.Member("unconverted", .array(unconverted.map(JSONValue.money))),
        ])
    }

    private var notes: [Label] {
        var notes: [Label] = [.code("page.report.note.ageing", facts: [currency.code])]
        if asOf < today { notes.append(.code("page.report.note.ageing.past", facts: [today.description])) }
        for money in unconverted {
            notes.append(.code("page.report.note.unconverted.open", facts: [Figures.money(money)]))
        }
        return notes
    }
}

extension AgeingReport.Bucket {
    var title: Label { .code("term.report.ageing.\(rawValue)") }
}
