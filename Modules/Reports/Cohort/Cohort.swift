import Vocabulary

/// How far a party has come on the road to one exit. Each step holds whoever reached it or a later one, so that none is
/// larger than the one before.
package enum CohortStep: String, CaseIterable, Sendable {
    /// Touched for the first time (接触).
    case contacts
    case warm, hot
    /// Through the gate as lead or pull.
    case crossings
    case accepted
    /// Sale: has ordered.
    case ordered
    /// Sale: has paid an invoice.
    case paid
    /// Purchase: approved as a supplier.
    case qualified = "qualified_suppliers"
    /// Purchase: was ordered from.
    case supplied

    /// The steps to the exit of a side, in their order.
    package static func steps(of side: Side) -> [CohortStep] {
        let common: [CohortStep] = [.contacts, .warm, .hot, .crossings, .accepted]
        return switch side {
        case .sale: common + [.ordered, .paid]
        case .purchase: common + [.qualified, .supplied]
        }
    }

    package var isBehindGate: Bool {
        switch self {
        case .contacts, .warm, .hot: false
        case .crossings, .accepted, .ordered, .paid, .qualified, .supplied: true
        }
    }
}

/// The parties whose first touch on a side fell into a period, and how far these same parties have come (コホート).
package struct Cohort: Equatable, Sendable {
    package let side: Side
    package let period: Period
    /// The furthest step of whoever was not there before.
    private let furthest: [CohortStep: Int64]
    /// The same of parties that the company dealt with before.
    private let furthestExisting: [CohortStep: Int64]

    init(side: Side, period: Period, _ counts: [CohortCounts.Count]) {
        self.side = side
        self.period = period
        var (fresh, existing): ([CohortStep: Int64], [CohortStep: Int64]) = ([:], [:])
        for count in counts {
            if count.isExisting {
                existing[count.step, default: 0] += count.parties
            } else {
                fresh[count.step, default: 0] += count.parties
            }
        }
        furthest = fresh
        furthestExisting = existing
    }

    package var steps: [CohortStep] { CohortStep.steps(of: side) }

    /// How many reached a step, or a later one.
    package subscript(step: CohortStep) -> Int64 { reached(step, furthest) }

    /// The same of parties that the company dealt with before, which are in no other count.
    package func existing(_ step: CohortStep) -> Int64 { reached(step, furthestExisting) }

    package var isEmpty: Bool { furthest.isEmpty && furthestExisting.isEmpty }

    private func reached(_ step: CohortStep, _ furthest: [CohortStep: Int64]) -> Int64 {
        guard let place = steps.firstIndex(of: step) else { return 0 }
        return steps[place...].reduce(0) { $0 + (furthest[$1] ?? 0) }
    }
}
