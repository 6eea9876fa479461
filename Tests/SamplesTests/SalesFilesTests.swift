import Testing
import Vocabulary

@testable import Samples

@Suite("Sample sales")
struct SalesFilesTests {
    private func number(_ text: String?) -> Int { Int(text ?? "") ?? .min }

    @Test("Net and tax make gross, the tax is ten percent rounded down, and the order is what was invoiced")
    func invoices() throws {
        let files = try SampleFiles()
        let orders = Dictionary(
            uniqueKeysWithValues: try files.rows("orders").map { ($0["number"] ?? "", $0) })
        for invoice in try files.rows("invoices") {
            let net = number(invoice["net"])
            #expect(number(invoice["tax"]) == Int((Double(net) * 0.1).rounded(.down)))
            #expect(net + number(invoice["tax"]) == number(invoice["gross"]))
            let order = orders[invoice["order"] ?? ""] ?? [:]
            #expect(order["customer"] == invoice["customer"])
            #expect(order["amount"] == invoice["gross"])
            #expect((order["ordered_on"] ?? "9") < invoice["issued_on"] ?? "")
            #expect((invoice["issued_on"] ?? "9") < invoice["due_on"] ?? "")
        }
    }

    @Test("All orders of a year fit into the limit of their customer", arguments: [1, 3])
    func limits(scale: Int) throws {
        let files = try SampleFiles(scale: scale)
        var ordered: [String: Int] = [:]
        for order in try files.rows("orders") {
            ordered[order["customer"] ?? "", default: 0] += number(order["amount"])
        }
        let limits = try files.rows("credit_limits")
        #expect(limits.count == ordered.count)
        for limit in limits {
            #expect(number(limit["amount"]) >= ordered[limit["customer"] ?? "", default: .max / 2])
        }
    }

    @Test("Receipts pay invoices that exist: most one by one, some two at once, one too much, one of nobody knows whom")
    func receipts() throws {
        let files = try SampleFiles()
        let kana = Dictionary(
            try files.rows("parties").filter { $0["kind"] == "organization" && $0["country"] == "JP" }.map {
                (BankKana.text($0["name_kana"] ?? ""), $0["code"] ?? "")
            }, uniquingKeysWith: { first, _ in first })
        let invoices = try files.rows("invoices")
        let gross = Dictionary(uniqueKeysWithValues: invoices.map { ($0["number"] ?? "", $0) })
        var single = 0
        var double = 0
        var odd: [Int] = []
        var unknown: [String] = []
        for receipt in try files.rows("receipts") {
            for reference in (receipt["reference"] ?? "").split(separator: " ") {
                #expect(gross[String(reference)] != nil)
            }
            let name = ["ｶ)", "ﾕ)", "ﾄﾞ)", "(ｶ"].reduce(receipt["payer_kana"] ?? "") { $0.replacing($1, with: "") }
            guard let payer = kana[name] else {
                unknown.append(name)
                continue
            }
            let own = invoices.filter { $0["customer"] == payer }.map { number($0["gross"]) }
            let amount = number(receipt["amount"])
            let sums = own.indices.flatMap { one in own.indices.filter { $0 > one }.map { own[one] + own[$0] } }
            if own.contains(amount) {
                single += 1
            } else if sums.contains(amount) {
                double += 1
            } else {
                odd.append(amount)
            }
        }
        #expect(single > 200)
        #expect(double >= 10)
        #expect(odd.count == 1)
        #expect(unknown == ["ﾌﾒｲｼﾖｳｶｲ"])
    }

    @Test("The late payer has nearly used its limit and is overdue; the prompt one owes nothing")
    func credit() throws {
        let files = try SampleFiles()
        let plan = files.plan
        func owed(_ customer: String) throws -> Int {
            let code = BankKana.text(
                try files.rows("parties").first { $0["code"] == customer }?["name_kana"] ?? "")
            let invoiced = try files.rows("orders").filter { $0["customer"] == customer }
                .reduce(0) { $0 + number($1["amount"]) }
            let paid = try files.rows("receipts").filter { $0["payer_kana"]?.contains(code) == true }
                .reduce(0) { $0 + number($1["amount"]) }
            return invoiced - paid
        }
        func limit(_ customer: String) throws -> Int {
            number(try files.rows("credit_limits").first { $0["customer"] == customer }?["amount"])
        }
        let late = plan.refusedCredit
        #expect(try owed(late.customer) * 10 > limit(late.customer) * 8)
        #expect(try owed(late.customer) + Int(late.amount.minor) > limit(late.customer))
        let today = SampleFiles.today.description
        let open = try files.rows("invoices").filter { $0["customer"] == late.customer }.suffix(2)
        #expect(open.allSatisfy { ($0["due_on"] ?? "9") < today })
        #expect(try owed(plan.grantedCredit.customer) == 0)
    }

    @Test("Purchases save against the prices before, though not each of them")
    func savings() throws {
        var cheaper = 0
        var dearer = 0
        let lines = try SampleFiles().rows("purchase_orders")
        for line in lines {
            guard let price = Double(line["unit_price"] ?? ""), let before = Double(line["baseline_unit_price"] ?? "")
            else { continue }
            if price < before { cheaper += 1 }
            if price > before { dearer += 1 }
        }
        #expect(cheaper > lines.count / 2)
        #expect(dearer > 0)
        #expect(Set(lines.map { $0["currency"] }).isSuperset(of: ["JPY", "USD", "EUR", "CNY", "TWD", "THB"]))
    }
}
