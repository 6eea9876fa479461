/// Questions that people wait for, beside the start of the program or beside the same question to a small company.
extension Bench {
    func version() -> [Bool] {
        if engine.isServer { return [] }
        return [
            Ratio(name: "--version beside sqlite3 --version", bound: 6).measure(repeats: 40) {
                Command.run(["sqlite3", "--version"])
            } ours: {
                Command.run([program, "--version"])
            }
        ]
    }

    func credit() -> [Bool] {
        let heavy = scaled(100_000)
        prepareCompany("credit")
        prepareCustomers("credit")
        for (customer, count) in [(1, 10), (2, heavy)] {
            let invoices = path("invoices_\(customer).csv")
            files.writeInvoices(count, prefix: "A\(customer)", customers: customer..<customer + 1, to: invoices)
            sekisho(["import", "invoices", invoices], on: "credit")
        }
        for (customer, count) in [(3, 10), (4, heavy)] {
            let orders = path("orders_\(customer).csv")
            files.writeOrders(count, prefix: "B\(customer)", customer: customer, to: orders)
            sekisho(["import", "orders", orders], on: "credit")
        }
        func check(_ customer: Int) -> Cost {
            sekisho(
                ["credit", "check", "K000\(customer)", "--amount", "100000", "--today", "2026-04-01"], on: "credit")
        }
        return [
            Ratio(
                name: "credit check among \(files.parties) parties, beside --version",
                bound: engine.isServer ? nil : 1.5,
                showsWall: engine.isServer
            ).measure(repeats: 40) {
                Command.run([program, "--version"])
            } ours: {
                check(1)
            },
            Ratio(name: "credit check, \(heavy) open invoices beside 10", bound: 1.2).measure(repeats: 40) {
                check(1)
            } ours: {
                check(2)
            },
            Ratio(name: "credit check, \(heavy) open orders beside 10", bound: 1.2).measure(repeats: 40) {
                check(3)
            } ours: {
                check(4)
            },
        ]
    }

    func report() -> [Bool] {
        prepareYear("small", touches: scaled(100_000), invoices: scaled(10_000))
        prepareYear("large", touches: scaled(5_000_000), invoices: scaled(500_000))
        func summary(_ database: String) -> Cost {
            sekisho(["report", "summary", "-p", "2026q1", "--today", "2026-04-01"], on: database)
        }
        return [
            Ratio(
                name: "report summary, \(scaled(5_000_000)) touches beside \(scaled(100_000))", bound: 1.5,
                showsWall: engine.isServer
            ).measure(repeats: 10) {
                summary("small")
            } ours: {
                summary("large")
            }
        ]
    }

    private func prepareYear(_ name: String, touches: Int, invoices: Int) {
        prepareCompany(name)
        prepareCustomers(name)
        let touchFile = file("year_\(touches).csv") { files.writeTouches(touches, ascending: true, to: $0) }
        let invoiceFile = file("year_invoices_\(invoices).csv") {
            files.writeInvoices(invoices, prefix: "Y", customers: 10..<1_000, to: $0)
        }
        sekisho(["import", "touches", touchFile], on: name)
        sekisho(["import", "invoices", invoiceFile], on: name)
    }

    private func prepareCustomers(_ name: String) {
        let customers = file("customers.csv") { files.writeCustomers(1_000, to: $0) }
        let limits = file("limits.csv") { files.writeLimits((1...4).map { "K000\($0)" }, to: $0) }
        sekisho(["import", "parties", customers], on: name)
        sekisho(["import", "credit_limits", limits], on: name)
    }
}
