import Presentation
import Reports
import Vocabulary

extension SummaryReport {
    /// `sekisho.report.summary/1`: a row for each campaign, and their totals.
    var json: JSONValue {
        .object(
            basis.members + [
                JSONValue.Member(
                    "rows",
                    .array(
                        rows.map { row in
                            .object(
                                [
                                    JSONValue.Member("campaign", .text(row.origin?.code)),
                                    JSONValue.Member("name", .text(row.origin?.name)),
                                    JSONValue.Member("side", .string(row.audience(basis))),
                                ] + row.figures.members)
                        })),
                JSONValue.Member("totals", .object(totals.members)),
                JSONValue.Member("compared", SummaryBeside(report: self).json),
                JSONValue.Member("not_fed", known.json),
            ])
    }

    static let shape = Shape(
        "report.summary",
        [
            "period.first": "day", "period.last": "day", "as_of": "day", "side": "purchase|sale|null",
            "currency": "string", "rows[].campaign": "string?", "rows[].name": "string?",
            "rows[].side": "purchase|sale|both", "rows[].spend": "money", "rows[].touches": "integer",
            "rows[].contacts": "integer", "rows[].crossings": "integer", "rows[].accepted": "integer",
            "rows[].orders": "integer", "rows[].invoiced": "money", "rows[].collected": "money",
            "rows[].qualified_suppliers": "integer", "rows[].purchase_volume": "money", "rows[].savings": "money",
            "rows[].return": "number?", "rows[].unconverted[].figure": "string",
            "rows[].unconverted[].minor": "integer",
            "rows[].unconverted[].currency": "string",
            "rows[].new_orders": "integer", "rows[].new_ordered": "money", "rows[].new_invoiced": "money",
            "rows[].new_collected": "money", "rows[].existing_orders": "integer",
            "rows[].existing_ordered": "money", "rows[].existing_invoiced": "money",
            "rows[].existing_collected": "money", "totals": "object: as a row, without campaign, name and side",
            "compared.previous": "object?", "compared.previous.period.first": "day",
            "compared.previous.period.last": "day", "compared.previous.as_of": "day",
            "compared.previous.figures": "object: as totals, null where not known",
            "compared.previous.change": "object: a fraction for each figure, null where it cannot be said",
            "compared.last_year": "object?: as previous",
            "not_fed[]": FigureSource.words,
        ])
}

extension RoadFigures {
    /// The figures of the contract in their order, and what could not be converted.
    fileprivate var members: [JSONValue.Member] {
        func amount(_ amount: RoadAmount) -> JSONValue.Member {
            JSONValue.Member(amount.rawValue, .money(self[amount]))
        }
        func count(_ count: RoadCount) -> JSONValue.Member { JSONValue.Member(count.rawValue, .int(self[count])) }
        return [
            amount(.spend), count(.touches), count(.contacts), count(.crossings), count(.accepted), count(.orders),
            amount(.invoiced), amount(.collected), count(.qualifiedSuppliers), amount(.purchaseVolume),
            amount(.savings), JSONValue.Member("return", returnedForPrograms.json),
            JSONValue.Member("unconverted", .array(unconverted.map(\.json))),
            count(.newOrders), amount(.newOrdered), amount(.newInvoiced), amount(.newCollected),
            JSONValue.Member("existing_orders", .int(self[.orders] - self[.newOrders])),
            JSONValue.Member("existing_ordered", .money(ofExisting(.ordered))),
            JSONValue.Member("existing_invoiced", .money(ofExisting(.invoiced))),
            JSONValue.Member("existing_collected", .money(ofExisting(.collected))),
        ]
    }

    /// How many times what was spent came back (回収倍率); nothing where it cannot be told.
    var returned: Cell {
        guard returnTenths != nil, let back = try? cameBack() else { return .empty }
        return .multiple(back.minor, of: self[.spend].minor)
    }

    /// The same as a number of three decimals, as files have always held it.
    var returnedForPrograms: Cell { returnTenths.map { .percent($0, of: 1000) } ?? .empty }
}

extension RoadFigures.Unconverted {
    /// Money that also says of which figure it is missing.
    var json: JSONValue {
        ["figure": .string(amount.rawValue), "minor": .int(money.minor), "currency": .string(money.currency.code)]
    }

    /// `spend 120.00 USD`.
    var text: String { "\(amount.rawValue) \(money)" }
}

extension Cell {
    /// The number of a multiple, `16.1`; nil for anything else.
    var times: String? {
        guard case .multiple(let part, let whole) = self else { return nil }
        return Figures.times(part, of: whole)
    }
}
