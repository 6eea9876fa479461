import Vocabulary

/// The road step by step, from touches to cash and to savings, with the gate between (ファネル).
package struct FunnelReport: Sendable {
    package let basis: ReportBasis
    package let sides: [FunnelSide]
    package let converted: [String]
    package let known: KnownFigures
    /// By side, the parties touched for the first time in the period; empty where they were not asked for.
    package let cohorts: [Cohort]

    init(_ road: Road, cohorts: [Cohort] = []) {
        self.cohorts = cohorts
        basis = road.basis
        known = road.known
        sides = road.basis.sides.map {
            FunnelSide(side: $0, figures: road.figures(of: $0), known: road.known.of($0))
        }
        converted = road.converted.sorted()
    }

    package func side(_ side: Side) -> FunnelSide {
        sides.first { $0.side == side }
            ?? FunnelSide(side: side, figures: RoadFigures(in: basis.currency), known: known.of(side))
    }
}

/// The road to one exit.
package struct FunnelSide: Sendable {
    package let side: Side
    package let figures: RoadFigures
    package let known: KnownFigures

    /// The steps outside the gate, then those behind it.
    package var steps: [FunnelStep] {
        let before: [RoadCount] = [.touches, .contacts, .warm, .hot, .evaluated]
        let behind: [RoadCount] = [.crossings, .accepted]
        var steps: [FunnelStep] = []
        for count in before + behind {
            steps.append(
                FunnelStep(
                    name: count.rawValue, isBehindGate: behind.contains(count), count: figures[count], amount: nil,
                    after: steps.last))
        }
        switch side {
        case .sale:
            let orders = FunnelStep(
                name: RoadCount.orders.rawValue, isBehindGate: true, count: figures[.orders],
                amount: figures[.ordered], after: steps.last)
            steps.append(orders.apart(.ordered, of: figures, newCount: figures[.newOrders]))
            for amount in [RoadAmount.invoiced, .collected] { steps.append(money(amount, after: steps.last)) }
        case .purchase:
            steps.append(
                FunnelStep(
                    name: RoadCount.qualifiedSuppliers.rawValue, isBehindGate: true,
                    count: figures[.qualifiedSuppliers], amount: nil, after: steps.last))
            for amount in [RoadAmount.purchaseVolume, .savings] { steps.append(money(amount, after: steps.last)) }
        }
        return steps
    }

    private func money(_ amount: RoadAmount, after step: FunnelStep?) -> FunnelStep {
        FunnelStep(
            name: amount.rawValue, isBehindGate: true, count: nil, amount: figures[amount], after: step
        ).apart(amount, of: figures)
    }
}

/// One step of the road: how many or how much, and its share of the step before.
package struct FunnelStep: Equatable, Sendable {
    /// What two neighbouring steps have in common, one over the other.
    package struct Rate: Equatable, Sendable {
        package let part: Int64
        package let whole: Int64

        package init(part: Int64, whole: Int64) {
            self.part = part
            self.whole = whole
        }
    }

    /// English and stable: `touches`, `collected`.
    package let name: String
    package let isBehindGate: Bool
    package let count: Int64?
    package let amount: Money?
    /// What of it is of new customers, and of those who were there before; nil where it is not told apart.
    package private(set) var ofNew: Money?
    package private(set) var ofExisting: Money?
    package private(set) var newCount: Int64?
    /// Nil where the step before was nothing, or is of another kind: parties are no share of yen.
    package let rate: Rate?

    init(name: String, isBehindGate: Bool, count: Int64?, amount: Money?, after previous: FunnelStep?) {
        self.name = name
        self.isBehindGate = isBehindGate
        self.count = count
        self.amount = amount
        if let count, let whole = previous?.count {
            rate = whole > 0 ? Rate(part: count, whole: whole) : nil
        } else if count == nil, let amount, let whole = previous?.amount {
            rate = whole.minor > 0 ? Rate(part: amount.minor, whole: whole.minor) : nil
        } else {
            rate = nil
        }
    }

    /// The same with what is of new customers told apart, where the figures do.
    fileprivate func apart(_ amount: RoadAmount, of figures: RoadFigures, newCount: Int64? = nil) -> FunnelStep {
        guard let part = amount.ofNew else { return self }
        var step = self
        step.ofNew = figures[part]
        step.ofExisting = figures.ofExisting(amount)
        step.newCount = newCount
        return step
    }
}
