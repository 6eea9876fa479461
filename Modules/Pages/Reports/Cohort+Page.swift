import Presentation
import Reports
import Vocabulary

extension CohortStep {
    var title: Label {
        switch self {
        case .ordered, .paid, .supplied: .code("term.report.cohort.\(rawValue)")
        case .contacts, .warm, .hot, .crossings, .accepted, .qualified: .code("term.report.\(rawValue)")
        }
    }
}

extension Cohort {
    /// The parties of the cohort as widths: each step lies within the one before.
    func chart() -> Chart {
        Chart(
            .funnel,
            title: .code("page.report.funnel.cohort.\(side.rawValue)", facts: [Figures.grouped(self[.contacts])]),
            unit: .count, categories: steps.map(\.title),
            series: [Chart.Series("term.report.parties", steps.map { self[$0] })],
            crossing: Chart.Crossing(
                before: steps.firstIndex(where: \.isBehindGate) ?? steps.count, "page.report.gate.line"))
    }

    /// Every step with its share of all and of the step before, and those that were known before beside it.
    var table: Table {
        var rows: [[Cell]] = []
        for (place, step) in steps.enumerated() {
            if step.isBehindGate, place > 0, !steps[place - 1].isBehindGate {
                rows.append([.word("gate", "page.report.gate.row")])
            }
            rows.append(
                [
                    .word(step.rawValue, step.title), .int(self[step]), share(of: step, after: steps.first),
                    share(of: step, after: place > 0 ? steps[place - 1] : nil), .int(existing(step)),
                ])
        }
        return Table(
            "cohort_\(side.rawValue)", title: "page.report.funnel.cohort",
            columns: [
                Column("step", "term.report.step"), Column("parties", "term.report.parties", .number),
                Column("share", "term.report.of_first", .percent), Column("rate", "term.report.rate", .percent),
                Column("existing", "term.report.existing", .number),
            ], rows: rows)
    }

    private func share(of step: CohortStep, after other: CohortStep?) -> Cell {
        guard let other, self[other] > 0 else { return .empty }
        return .percent(self[step], of: self[other])
    }

    var json: JSONValue {
        .array(
            steps.enumerated().map { place, step in
                [
                    "step": .string(step.rawValue), "gate": .string(step.isBehindGate ? "behind" : "before"),
                    "parties": .int(self[step]), "share": share(of: step, after: steps.first).json,
                    "rate": share(of: step, after: place > 0 ? steps[place - 1] : nil).json,
                    "existing": .int(existing(step)),
                ]
            })
    }
}
