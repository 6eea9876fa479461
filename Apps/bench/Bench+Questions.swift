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

    /// Finding a party by a word as it stands, by one with a mistake in it, and by one that very many names hold.
    func find() -> [Bool] {
        engine.make("find")
        sekisho(["init"], on: "find")
        sekisho(["import", "parties", partiesFile], on: "find")
        let (latin, japanese) = files.twoNames()
        let bound: (Double) -> Double? = { engine.isServer ? nil : $0 }
        return [
            ("a Latin word", latin, bound(2)), ("a Japanese name", japanese, bound(2)),
            ("a word of many names", "製作所", bound(2)),
            ("a Latin word with a mistake", mistaken(latin), bound(5)),
            ("a Japanese name with a mistake", mistaken(japanese), bound(5)),
        ].map { what, text, bound in
            Ratio(
                name: "find \(what), \(files.parties) parties", bound: bound, showsWall: engine.isServer
            ).measure(repeats: 40) {
                Command.run([program, "--version"])
            } ours: {
                sekisho(["party", "find", text], on: "find")
            }
        }
    }

    /// The third letter is left out.
    private func mistaken(_ text: String) -> String {
        String(text.prefix(2) + text.dropFirst(3))
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
                bound: engine.isServer ? nil : 1.4,
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
