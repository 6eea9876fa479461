import Gate
import Governance
import Office
import Presentation
import Sales
import Samples
import Sourcing
import Vocabulary

/// What is done on the last day of a month of the demo: files come in, the gate judges, people answer, documents follow.
struct DemoMonth {
    private let month: Samples.Plan.Month
    private let plan: Samples.Plan
    private let office: Office
    private let output: Output

    init(_ month: Samples.Plan.Month, _ plan: Samples.Plan, _ office: Office, _ output: Output) {
        self.month = month
        self.plan = plan
        self.office = office
        self.output = output
    }

    func walk() throws {
        var taken = try take(month.beforeTheGate)
        let (sale, purchase) = try (judge(.sale), judge(.purchase))
        try answer(sale, purchase)
        var matched = 0
        for file in month.behindTheGate {
            taken += try take([file])
            if file.kind == "receipts" { matched += try office.sales.matchReceipts().matched }
        }
        output.remark(
            output.speaker.say(
                "command.demo.month",
                facts: [
                    month.day.description, Figures.grouped(Int64(taken)), String(sale.count), String(purchase.count),
                    String(matched),
                ]))
    }

    /// How many records came in by these files.
    private func take(_ files: [Samples.Plan.File]) throws -> Int {
        try files.reduce(0) { sum, file in
            let importer = try Office.incoming(file.kind).importer
            let result = try office.runImport(importer, from: file.path, Imports.Options(), Imports.Listener())
            if result.rejected > 0 {
                output.remark(
                    output.speaker.say("command.demo.rejected", facts: [file.path, String(result.rejected)]))
            }
            return sum + result.created
        }
    }

    /// The codes of those who cross.
    private func judge(_ side: Side) throws -> [String] {
        try office.gate.evaluate(side: side).verdicts.filter { $0.verdict == .pass && $0.crossing == nil }.map(\.code)
    }

    private func answer(_ sale: [String], _ purchase: [String]) throws {
        for code in sale where plan.leads.contains(code) { try office.gate.accept(code, side: .sale) }
        for code in sale where plan.returned.contains(code) {
            try office.gate.giveBack(
                code, side: .sale, reason: .laterTiming, wakeOn: office.books.today.adding(days: 180))
        }
        for code in purchase where plan.suppliers.contains(code) {
            try office.gate.accept(code, side: .purchase)
            try office.sourcing.approve(code, reason: Sentence(say("command.demo.approval")))
        }
    }
}
