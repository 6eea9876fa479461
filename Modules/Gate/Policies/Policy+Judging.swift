/// A verdict and what it rests on.
package struct Judgement: Sendable, Equatable {
    package let verdict: Verdict
    /// Every rule that was asked, those that decided first.
    package let reasons: [Reason]

    /// The rule that decided against passing, nil where the candidate passes.
    package var obstacle: Reason? { reasons.first(where: \.isObstacle) }

    /// The same, but on hold for this reason; who is away stays away.
    func held(by reason: Reason) -> Judgement {
        verdict == .away ? self : Judgement(verdict: .hold, reasons: [reason] + reasons)
    }
}

extension Policy {
    /// The names of all measures that it asks for.
    var measures: Set<String> { Set((away + pass + hold).map(\.measure.name)) }

    /// Judges a candidate: away where a rule of `away` strikes, else hold where a criterion is not met or a rule of
    /// `hold` strikes, else pass. Reasons of `away` and `hold` are given only where they strike.
    package func judge(_ measures: [String: Measure]) -> Judgement {
        func ask(_ list: Verdict, _ rules: [Rule]) -> [Reason] {
            rules.map { Reason(list, $0, found: measures[$0.measure.name]) }
        }
        let struck = ask(.away, away).filter(\.holds)
        guard struck.isEmpty else { return Judgement(verdict: .away, reasons: struck) }
        let criteria = ask(.pass, pass)
        let reasons = criteria.filter(\.isObstacle) + ask(.hold, hold).filter(\.holds) + criteria.filter(\.holds)
        return Judgement(verdict: reasons.contains(where: \.isObstacle) ? .hold : .pass, reasons: reasons)
    }
}
