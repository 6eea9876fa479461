import Vocabulary

/// The road step by step, from touches to cash and to savings, with the gate between (ファネル).
package struct FunnelReport: Sendable {
    package let basis: ReportBasis
    package let sides: [FunnelSide]
    package let converted: [String]
    package let known: KnownFigures

    init(_ road: Road) {
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
            steps.append(
                FunnelStep(
                    name: RoadCount.orders.rawValue, isBehindGate: true, count: figures[.orders],
                    amount: figures[.ordered], after: steps.last))
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
            name: amount.rawValue, isBehindGate: true, count: nil, amount: figures[amount], after: step)
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
}
