import Governance
import Ledger
import Sales
import Storage
import TestOffice
import Testing
import Vocabulary

/// A year of business in the simplest form that could be right: lists and sums, no rows.
private struct Model {
    struct Document {
        let number: String
        let customer: String
        var open: Int64
        let amount: Int64
        var order: String?
        var fromOrder: Int64 = 0
    }

    var orders: [String: Document] = [:]
    var invoices: [String: Document] = [:]
    var deposits: [String: Int64] = [:]
    var reserved: [String: (customer: String, amount: Int64)] = [:]
    var limits: [String: Int64] = [:]

    func owed(_ customer: String) -> Int64 {
        invoices.values.filter { $0.customer == customer }.reduce(0) { $0 + $1.open }
    }

    func ordered(_ customer: String) -> Int64 {
        orders.values.filter { $0.customer == customer }.reduce(0) { $0 + $1.open }
    }

    func held(_ customer: String) -> Int64 {
        reserved.values.filter { $0.customer == customer }.reduce(0) { $0 + $1.amount }
    }

    func used(_ customer: String) -> Int64 {
        max(0, owed(customer) + ordered(customer) - (deposits[customer] ?? 0)) + held(customer)
    }

    func fits(_ amount: Int64, _ customer: String) -> Bool {
        limits[customer].map { $0 > 0 && used(customer) + amount <= $0 } ?? false
    }

    func line(_ customer: String) -> [Int64] {
        let excess = limits[customer].map { max(0, used(customer) - $0) } ?? 0
        return [owed(customer), ordered(customer), deposits[customer] ?? 0, held(customer), excess]
    }
}

@Suite("A random year of business")
struct RandomBusinessTests {
    @Test(
        "Whatever happens, rows and model agree to the minor unit, and every figure proves itself",
        arguments: Engine.available, Dice.seeds(4))
    func year(engine: Engine, dice: Dice) throws {
        let office = try SalesOffice(engine)
        var model = Model()
        var dice = dice
        var last: (id: Int64, before: Model, text: String)?
        for step in 0..<60 {
            let customer = ["C-1", "C-2"][dice.roll(2)]
            let amount = Int64(dice.roll(90) + 1)
            let before = (model: model, text: try office.everything())
            switch dice.roll(9) {
            case 0, 1:
                let (result, _) = try office.orders("O-\(step),\(customer),2026-11-01,\(amount),JPY,")
                #expect((result.created == 1) == model.fits(amount, customer))
                if result.created == 1 {
                    model.orders["O-\(step)"] = .init(
                        number: "O-\(step)", customer: customer, open: amount, amount: amount)
                }
                last = (result.importID, before.model, before.text)
            case 2, 3:
                let candidates = model.orders.values.filter { $0.customer == customer }.map(\.number).sorted()
                let order = candidates.isEmpty || dice.roll(3) == 0 ? nil : candidates[dice.roll(candidates.count)]
                let (result, _) = try office.invoices(
                    "I-\(step),\(customer),\(order ?? ""),2026-11-01,2026-11-30,\(amount - 1),1,\(amount),JPY")
                #expect(result.created == 1)
                var moved: Int64 = 0
                if let order, let open = model.orders[order]?.open {
                    moved = min(open, amount)
                    model.orders[order]?.open -= moved
                }
                model.invoices["I-\(step)"] = .init(
                    number: "I-\(step)", customer: customer, open: amount, amount: amount, order: order,
                    fromOrder: moved)
                last = (result.importID, before.model, before.text)
            case 4, 5:
                let candidates = model.invoices.values.filter { $0.open > 0 }.map(\.number).sorted()
                guard !candidates.isEmpty else { continue }
                let number = candidates[dice.roll(candidates.count)]
                let (result, _) = try office.receipts("R-\(step),2026-11-02,\(amount),JPY,,,\(number)")
                #expect(result.created == 1)
                if let invoice = model.invoices[number] {
                    let paid = min(amount, invoice.open)
                    model.invoices[number]?.open -= paid
                    if model.owed(invoice.customer) == 0 {
                        model.deposits[invoice.customer, default: 0] += amount - paid
                    }
                }
                last = (result.importID, before.model, before.text)
            case 6:
                let limit = Int64(dice.roll(400))
                let (result, _) = try office.limits("\(customer),\(limit),JPY,2026-01-01,,permanent")
                model.limits[customer] = limit
                last = (result.importID, before.model, before.text)
            case 7:
                let answer = try office.desk().reserveCredit(of: customer, for: yen(amount), key: "K-\(step)")
                let expected = model.fits(amount, customer)
                #expect((answer.reservation != nil) == expected)
                if expected { model.reserved["K-\(step)"] = (customer, amount) }
                last = nil
            default:
                if let undone = last, dice.roll(2) == 0 {
                    try office.undo(undone.id)
                    #expect(try office.everything() == undone.text)
                    model = undone.before
                    last = nil
                } else if let key = model.reserved.keys.sorted().first {
                    try office.desk().releaseCredit(key: key)
                    model.reserved[key] = nil
                    last = nil
                }
            }
            for customer in ["C-1", "C-2"] {
                #expect(try office.line(customer) == model.line(customer), "step \(step), \(customer)")
            }
        }
        #expect(try office.faults().isEmpty)
        let sum = try office.database.read {
            try $0.count("SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM ledger_posting")
        }
        #expect(sum == 0)
    }
}
