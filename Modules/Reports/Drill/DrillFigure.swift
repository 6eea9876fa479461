import Governance
import Vocabulary

/// A figure of summary and funnel that opens to what it consists of (内訳).
package enum DrillFigure: String, CaseIterable, Sendable {
    case spend, touches, contacts, warm, hot, evaluated, crossings, accepted, existing, orders, ordered, invoiced
    case collected
    case newOrders = "new_orders"
    case newOrdered = "new_ordered"
    case newInvoiced = "new_invoiced"
    case newCollected = "new_collected"
    case qualifiedSuppliers = "qualified_suppliers"
    case purchaseVolume = "purchase_volume"
    case savings

    /// The amount that it is; nil where it counts.
    package var amount: RoadAmount? { RoadAmount(rawValue: rawValue) }
    package var count: RoadCount? { RoadCount(rawValue: rawValue) }

    /// The right that a single one of its documents asks for, beside that of the reports.
    var right: Action {
        switch self {
        case .spend, .touches, .contacts, .warm, .hot: "marketing.view"
        case .evaluated, .crossings, .accepted, .existing: "gate.view"
        case .orders, .ordered, .invoiced, .collected, .newOrders, .newOrdered, .newInvoiced, .newCollected:
            "sales.view"
        case .qualifiedSuppliers, .purchaseVolume, .savings: "sourcing.view"
        }
    }

    /// The side on which it occurs; nil for both.
    var side: Side? {
        switch self {
        case .spend, .touches, .contacts, .warm, .hot, .evaluated, .crossings, .accepted, .existing: nil
        case .orders, .ordered, .invoiced, .collected, .newOrders, .newOrdered, .newInvoiced, .newCollected: .sale
        case .qualifiedSuppliers, .purchaseVolume, .savings: .purchase
        }
    }
}

/// Whose part of a figure is opened.
package enum DrillOrigin: Sendable, Equatable {
    case all
    /// A campaign, by its code.
    case campaign(String)
    /// What belongs to no campaign.
    case none
}

/// One document, or one day of what is too small to stand alone, with its part of a figure.
package struct DrillRow: Sendable, Equatable {
    /// The number of the document: an order, an invoice, a receipt; nil where it has none.
    package let number: String?
    /// What of it, or what it is for: the line of a purchase order, the invoice that a receipt paid, lead or pull.
    package let reference: String?
    package let day: Day
    package let party: String?
    package let name: String?
    /// The campaign that it is owed to.
    package let campaign: String?
    /// In its own currency.
    package let amount: Money?
    /// Its part of the figure, in the currency of the report: these add up to it. Nil where no rate is known.
    package let part: Money?
    /// How many it counts for.
    package let count: Int64
}

/// What the rows of a figure add up to: the figure.
package struct DrillSum: Sendable, Equatable {
    package let count: Int64
    /// Nil where the figure counts.
    package let amount: Money?
}
