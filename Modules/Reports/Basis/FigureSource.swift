import Storage
import Vocabulary

/// Where figures come from (数字の元). Where a source never brought anything, its figures are not known, which is not
/// nothing.
package enum FigureSource: String, CaseIterable, Sendable {
    case spend, touches
    /// Somebody was judged or let through.
    case saleGate = "gate_sale"
    case purchaseGate = "gate_purchase"
    case orders, invoices, receipts
    case purchases = "purchase_orders"
    /// Lines that say what was paid before: without them no saving is known.
    case baselines

    /// The side to which it belongs; nil for both.
    package var side: Side? {
        switch self {
        case .spend, .touches: nil
        case .saleGate, .orders, .invoices, .receipts: .sale
        case .purchaseGate, .purchases, .baselines: .purchase
        }
    }
}

extension RoadCount {
    /// Each of these alone makes it known. What the program does itself for whoever was there before is always known.
    var sources: [FigureSource] {
        switch self {
        case .touches, .contacts, .warm, .hot: [.touches]
        case .evaluated, .crossings, .accepted: [.saleGate, .purchaseGate]
        case .existing: []
        case .orders, .newOrders: [.orders]
        case .qualifiedSuppliers: [.purchaseGate]
        }
    }
}

extension RoadAmount {
    var source: FigureSource {
        switch self {
        case .spend: .spend
        case .ordered, .newOrdered: .orders
        case .invoiced, .newInvoiced: .invoices
        case .collected, .newCollected: .receipts
        case .purchaseVolume: .purchases
        case .savings: .baselines
        }
    }
}

/// The one rule by which a report tells nothing from not known: a figure is known when its source has brought anything
/// by the day of the report, in the period or before.
package struct KnownFigures: Equatable, Sendable {
    private let fed: Set<FigureSource>
    private let sides: [Side]
    /// Amounts of which a part could not be converted, where half of one would be taken for the whole.
    private var halves: Set<RoadAmount> = []

    init(fed: Set<FigureSource>, sides: [Side]) {
        self.fed = fed
        self.sides = sides
    }

    package subscript(count: RoadCount) -> Bool {
        count.sources.isEmpty || count.sources.contains { fed.contains($0) && isShown($0) }
    }

    package subscript(amount: RoadAmount) -> Bool { fed.contains(amount.source) && !halves.contains(amount) }

    /// The same, in which an amount that lacks a part is not known.
    func withoutHalves(of figures: RoadFigures) -> KnownFigures {
        var known = self
        known.halves = Set(figures.unconverted.map(\.amount))
        return known
    }

    /// Nothing has come in from anywhere.
    package var isEmpty: Bool { fed.isEmpty }

    /// The sources of the sides shown that have brought nothing, in the order of the road. Without a purchase there is
    /// nothing to say of baselines.
    package var missing: [FigureSource] {
        FigureSource.allCases.filter { source in
            !fed.contains(source) && isShown(source) && (source != .baselines || fed.contains(.purchases))
        }
    }

    /// The same as seen from one side.
    func of(_ side: Side) -> KnownFigures { KnownFigures(fed: fed, sides: [side]) }

    private func isShown(_ source: FigureSource) -> Bool { source.side.map(sides.contains) ?? true }

    /// Asks of each source whether it has brought anything, unless the figures say so already.
    init(_ figures: RoadFigures, _ basis: ReportBasis, in rows: Connection) throws {
        sides = basis.sides
        var fed: Set<FigureSource> = []
        for source in FigureSource.allCases {
            if try figures.tells(of: source) || AnyOfSource(source: source, by: basis.asOf).isThere(in: rows) {
                fed.insert(source)
            }
        }
        self.fed = fed
    }
}

extension RoadFigures {
    /// Whether any figure that only this source brings is not nothing.
    fileprivate func tells(of source: FigureSource) -> Bool {
        RoadAmount.allCases.contains { $0.source == source && !self[$0].isZero }
            || RoadCount.allCases.contains { $0.sources == [source] && self[$0] != 0 }
    }
}

/// Whether a source has brought anything by a day: the first row that is found answers.
struct AnyOfSource {
    let source: FigureSource
    let by: Day

    var sql: SQL {
        switch source {
        case .spend: "SELECT 1 FROM marketing_spend_day WHERE day <= \(by) LIMIT 1"
        case .touches: "SELECT 1 FROM marketing_origin_day WHERE day <= \(by) LIMIT 1"
        case .saleGate: gate(.sale)
        case .purchaseGate: gate(.purchase)
        case .orders: "SELECT 1 FROM sales_origin_day WHERE day <= \(by) AND orders <> 0 LIMIT 1"
        case .invoices: "SELECT 1 FROM sales_origin_day WHERE day <= \(by) AND invoiced_minor <> 0 LIMIT 1"
        case .receipts:
            """
            SELECT 1 FROM sales_receipt_view WHERE day <= \(by)
             UNION ALL SELECT 1 FROM sales_origin_day WHERE day <= \(by) AND collected_minor <> 0 LIMIT 1
            """
        case .purchases: "SELECT 1 FROM sourcing_purchase_view WHERE ordered_on <= \(by) LIMIT 1"
        case .baselines:
            "SELECT 1 FROM sourcing_purchase_view WHERE ordered_on <= \(by) AND savings_minor IS NOT NULL LIMIT 1"
        }
    }

    func isThere(in rows: Connection) throws -> Bool { try rows.first(sql) { _ in true } ?? false }

    private func gate(_ side: Side) -> SQL {
        "SELECT 1 FROM gate_source_day WHERE side = \(side) AND source <> 'existing' AND day <= \(by) LIMIT 1"
    }
}
