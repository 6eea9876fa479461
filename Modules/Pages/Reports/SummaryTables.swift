import Presentation
import Reports
import Vocabulary

/// The rows of a summary as tables: two that people can read on paper, one with everything for programs.
struct SummaryTables {
    let report: SummaryReport

    static let amountColumns: [RoadAmount] = [
        .spend, .invoiced, .collected, .purchaseVolume, .savings,
    ]
    static let countColumns: [RoadCount] = [
        .touches, .contacts, .crossings, .accepted, .orders, .qualifiedSuppliers,
    ]

    private var shownAmounts: [RoadAmount] { Self.amountColumns.filter { $0.side.map(shows) ?? true } }
    private var shownCounts: [RoadCount] { Self.countColumns.filter { $0.side.map(shows) ?? true } }

    private func shows(_ side: Side) -> Bool { report.basis.sides.contains(side) }

    /// From money spent to cash collected and cost saved.
    var money: Table {
        Table(
            "money", title: "page.report.summary.money",
            columns: named + shownAmounts.map { Column($0.rawValue, $0.title, .money) } + [
                Column("return", "term.report.return", .number)
            ],
            rows: report.rows.map { row in
                name(of: row) + shownAmounts.map { $0.cell(row.figures, report.known) } + [returned(row.figures)]
            },
            totals: total + shownAmounts.map { $0.cell(report.totals, report.known) } + [returned(report.totals)])
    }

    /// From touches through the gate to orders and suppliers.
    var road: Table {
        Table(
            "road", title: "page.report.summary.road",
            columns: named + shownCounts.map { Column($0.rawValue, $0.title, .number) },
            rows: report.rows.map { row in name(of: row) + shownCounts.map { $0.cell(row.figures, report.known) } },
            totals: total + shownCounts.map { $0.cell(report.totals, report.known) })
    }

    /// Customers who came through the gate, and those who were there before.
    var customers: Table {
        let totals = report.totals
        let orders: [Cell] =
            report.known[.orders]
            ? [
                .int(totals[.orders]), .int(totals[.newOrders]), .int(totals[.orders] - totals[.newOrders]),
                share(totals[.newOrders], of: totals[.orders]),
            ] : Array(repeating: .unknown, count: 4)
        let amounts = [RoadAmount.ordered, .invoiced, .collected].map { amount -> [Cell] in
            guard let part = amount.ofNew, report.known[amount] else {
                return [.word(amount.rawValue, amount.title)] + Array(repeating: .unknown, count: 4)
            }
            return [
                .word(amount.rawValue, amount.title), .money(totals[amount]), .money(totals[part]),
                .money(totals.ofExisting(amount)), share(totals[part].minor, of: totals[amount].minor),
            ]
        }
        return Table(
            "customers", title: "page.report.summary.customers",
            columns: [
                Column("figure", "term.report.compared.figure"), Column("all", "presentation.total", .money),
                Column("new", "term.report.of_new", .money), Column("existing", "term.report.of_existing", .money),
                Column("share", "term.report.share_of_new", .percent),
            ], rows: [[.word(RoadCount.orders.rawValue, RoadCount.orders.title)] + orders] + amounts)
    }

    private func share(_ part: Int64, of whole: Int64) -> Cell { whole > 0 ? .percent(part, of: whole) : .empty }

    /// Everything in the order of the contract, one row a campaign.
    var records: Table {
        let figures: [(Column, (RoadFigures) -> Cell)] =
            [
                amount(.spend), count(.touches), count(.contacts), count(.crossings), count(.accepted),
                count(.orders), amount(.invoiced), amount(.collected), count(.qualifiedSuppliers),
                amount(.purchaseVolume), amount(.savings),
            ] + [
                (Column("return", "term.report.return", .percent), { $0.returnedForPrograms }),
                (
                    Column("unconverted", "term.report.unconverted"),
                    { .text($0.unconverted.map(\.text).joined(separator: "; ")) }
                ),
                count(.newOrders), amount(.newOrdered), amount(.newInvoiced), amount(.newCollected),
            ]
        return Table(
            columns: [
                Column("campaign", "term.report.campaign", .code), Column("name", "term.report.name"),
                Column("side", "term.report.side", .code), Column("currency", "term.report.currency", .code),
            ] + figures.map(\.0),
            rows: report.rows.map { row in
                [
                    Cell(row.origin?.code), Cell(row.origin?.name), side(of: row),
                    .text(report.basis.currency.code),
                ] + figures.map { $0.1(row.figures) }
            })
    }

    /// A campaign that cost nothing has no return, which is not the same as an unknown one.
    private func returned(_ figures: RoadFigures) -> Cell {
        report.known[.spend] && figures[.spend].isZero ? .empty : figures.times(report.known)
    }

    private func amount(_ amount: RoadAmount) -> (Column, (RoadFigures) -> Cell) {
        (Column(amount.rawValue, amount.title, .money), { .money($0[amount]) })
    }

    private func count(_ count: RoadCount) -> (Column, (RoadFigures) -> Cell) {
        (Column(count.rawValue, count.title, .number), { .int($0[count]) })
    }

    private var named: [Column] {
        [Column("campaign", "term.report.campaign"), Column("side", "term.report.side", .code)]
    }
    private var total: [Cell] { [.word("total", "presentation.total"), .empty] }

    private func name(of row: SummaryReport.Row) -> [Cell] {
        [row.origin.map { .text($0.name) } ?? .word("none", "page.report.none"), side(of: row)]
    }

    private func side(of row: SummaryReport.Row) -> Cell {
        let side = row.audience(report.basis)
        return .word(side, .code("state.side.\(side)"))
    }
}

extension RoadAmount {
    var title: Label { .code("term.report.\(rawValue)") }

    /// The side on which it occurs; nil for both.
    var side: Side? {
        switch self {
        case .spend: nil
        case .ordered, .invoiced, .collected, .newOrdered, .newInvoiced, .newCollected: .sale
        case .purchaseVolume, .savings: .purchase
        }
    }
}

extension RoadCount {
    var title: Label { .code("term.report.\(rawValue)") }

    /// The side on which it occurs; nil for both.
    var side: Side? {
        switch self {
        case .orders, .newOrders: .sale
        case .qualifiedSuppliers: .purchase
        default: nil
        }
    }
}
