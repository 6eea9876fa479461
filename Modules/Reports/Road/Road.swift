import Storage
import Vocabulary

/// Everything that a period says about the road, read once: summary and funnel are two ways to look at it.
struct Road {
    let basis: ReportBasis
    let origins: [RoadOrigin]
    /// By origin, 0 for what has none; under the side of the basis.
    private(set) var byOrigin: [Int64: RoadFigures] = [:]
    /// By side, without spend.
    private(set) var bySide: [Side: RoadFigures] = [:]
    /// Money by interval of the period.
    private(set) var byInterval: [RoadFigures]
    package let intervals: Intervals
    /// Currencies that were converted, by code.
    private(set) var converted: Set<String> = []
    /// What is known at all by the day of the report.
    private(set) var known: KnownFigures

    private let audiences: [Int64: Audience]

    /// Reads roll-ups only: as many rows as there are campaigns and days in the period.
    init(_ basis: ReportBasis, in rows: Connection) throws {
        self.basis = basis
        origins = try rows.all(RoadOrigins())
        audiences = Dictionary(origins.map { ($0.id.value, $0.audience) }, uniquingKeysWith: { first, _ in first })
        intervals = Intervals(basis.period)
        byInterval = Array(repeating: RoadFigures(in: basis.currency), count: intervals.count)
        known = KnownFigures(fed: [], sides: basis.sides)
        if let passed = basis.passed {
            try readCounts(passed, in: rows)
            try takeLaterDecisions(passed, in: rows)
            try readMoney(passed, in: rows)
        }
        known = try KnownFigures(totals(), basis, in: rows)
    }

    /// Everything that the origins add up to. Throws where counts leave 64 bits.
    func totals() throws(MoneyRefusal) -> RoadFigures {
        var totals = RoadFigures(in: basis.currency)
        for origin in byOrigin.keys.sorted() { try totals.add(figures(of: origin)) }
        return totals
    }

    package func figures(of origin: Int64) -> RoadFigures { byOrigin[origin] ?? RoadFigures(in: basis.currency) }
    package func figures(of side: Side) -> RoadFigures { bySide[side] ?? RoadFigures(in: basis.currency) }

    private mutating func readCounts(_ passed: Period, in rows: Connection) throws {
        for reach in try rows.all(TouchesOfOrigins(period: passed)) {
            let shown =
                switch basis.side {
                case .purchase: reach.purchase
                case .sale: reach.sale
                case nil: reach.once
                }
            try add(shown.touches, to: .touches, of: reach.origin)
            try add(shown.contacts, to: .contacts, of: reach.origin)
            for (side, part) in [(Side.purchase, reach.purchase), (.sale, reach.sale)] {
                try add(part.touches, to: .touches, on: side)
                try add(part.contacts, to: .contacts, on: side)
            }
        }
        for rise in try rows.all(RisesInTemperature(period: passed)) {
            try add(rise.warm, to: .warm, on: rise.side)
            try add(rise.hot, to: .hot, on: rise.side)
        }
        for gate in try rows.all(GateOfOrigins(period: passed)) {
            let counts: [(RoadCount, Int64)] =
                gate.isExisting
                ? [(.existing, gate.crossings)]
                : [(.evaluated, gate.evaluated), (.crossings, gate.crossings), (.accepted, gate.accepted)]
            for (count, number) in counts {
                try add(number, to: count, on: gate.side)
                if shows(gate.side) { try add(number, to: count, of: gate.origin) }
            }
        }
    }

    /// What was decided after the day of the report is taken off again: acceptances are counted on the day of the
    /// crossing, and this one says nothing that was not known on its day.
    private mutating func takeLaterDecisions(_ passed: Period, in rows: Connection) throws {
        for later in try rows.all(DecidedSince(period: passed, asOf: basis.asOf)) {
            try add(later.accepted, to: .accepted, on: later.side)
            if shows(later.side) { try add(later.accepted, to: .accepted, of: later.origin) }
        }
    }

    private mutating func readMoney(_ passed: Period, in rows: Connection) throws {
        let base = BaseCurrency(basis.currency, rows)
        for day in try rows.all(SpendOfOrigins(period: passed)) where isSpentOnShownSide(day.origin) {
            try add(day, on: nil, base)
        }
        for day in MoneyOfDay.joined(try rows.all(SalesOfOrigins(period: passed))) where shows(.sale) {
            try add(day, on: .sale, base)
        }
        for day in try rows.all(SourcingOfOrigins(period: passed)) where shows(.purchase) {
            try add(day, on: .purchase, base)
        }
    }

    private func shows(_ side: Side) -> Bool { basis.side == nil || basis.side == side }

    /// Money spent for both sides cannot be split, so that it stands in the report of each.
    private func isSpentOnShownSide(_ origin: Int64) -> Bool {
        guard let side = basis.side else { return true }
        return (audiences[origin] ?? .both).includes(side)
    }

    private mutating func add(_ day: MoneyOfDay, on side: Side?, _ base: BaseCurrency) throws {
        let interval = intervals.position(of: day.day)
        for (amount, money) in day.amounts where !money.isZero {
            let told = try base.convert(money, on: day.day)
            if told != nil, money.currency != basis.currency { converted.insert(money.currency.code) }
            try byOrigin[key(day.origin), default: RoadFigures(in: basis.currency)].add(told, of: money, to: amount)
            if let side {
                try bySide[side, default: RoadFigures(in: basis.currency)].add(told, of: money, to: amount)
            }
            if byInterval.indices.contains(interval) { try byInterval[interval].add(told, of: money, to: amount) }
        }
        for (count, number) in day.counts {
            try add(number, to: count, of: day.origin)
            if let side { try add(number, to: count, on: side) }
        }
    }

    private mutating func add(_ number: Int64, to count: RoadCount, of origin: Int64) throws {
        guard number != 0 else { return }
        try byOrigin[key(origin), default: RoadFigures(in: basis.currency)].add(number, to: count)
    }

    private mutating func add(_ number: Int64, to count: RoadCount, on side: Side) throws {
        guard number != 0 else { return }
        try bySide[side, default: RoadFigures(in: basis.currency)].add(number, to: count)
    }

    /// What belongs to no known origin is shown as belonging to none, never lost.
    private func key(_ origin: Int64) -> Int64 { audiences[origin] == nil ? 0 : origin }
}
