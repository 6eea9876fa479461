import TestOffice
import Testing

/// A year that follows from dice: each step is a command, and the model hears what it must have done.
struct RandomYear {
    let company: Company
    var model = BusinessModel()
    var dice: Dice
    /// What was imported and stands, each with the lists before it and what takes it back.
    private var imports:
        [(
            id: String, list: WritableKeyPath<BusinessModel, [String: BusinessModel.Document]>, key: String,
            before: BusinessModel.Document?
        )] = []
    var merge: BusinessModel?

    static let today = 20_759  // 2026-11-02

    init(_ engine: Engine, _ dice: Dice) throws {
        company = try Company(engine)
        self.dice = dice
        let customers = ["C1", "C2", "C3"]
        for (kind, header, rows) in [
            (
                "campaigns", "code,name,side,medium",
                ["FAIR,Fair,sale,event", "MAIL,Mail,sale,email", "SEARCH,S,purchase,search"]
            ),
            ("rates", "day,from,to,rate", ["2026-01-01,USD,JPY,150"]),
            (
                "parties", "code,name,roles",
                customers.map { "\($0),\($0),customer" } + [
                    "S1,S1,supplier", "S2,S2,supplier", "P1,P1,prospect", "P2,P2,prospect", "P3,P3,prospect",
                ]
            ),
            ("items", "code,name", ["BRG,Bearing"]),
            (
                "credit_limits", "customer,amount,currency,valid_from",
                customers.flatMap { ["\($0),900000000,JPY,2026-01-01", "\($0),9000000,USD,2026-01-01"] }
            ),
            (
                "touches", "external_id,at,party,campaign,medium,kind,grade",
                ["T-S,2026-04-01T10:00:00+09:00,S1,SEARCH,web,submit,human"]
            ),
        ] { _ = try take(kind, header, rows.joined(separator: "\n")) }
        model.touches["T-S"] = .init(party: "S1", campaign: "SEARCH")
    }

    /// Imports rows; the number of the import.
    private func take(_ kind: String, _ header: String, _ rows: String) throws -> String {
        let outcome = try company.run(
            "import", kind, try company.write("f.csv", "\(header)\n\(rows)\n"), "-O", "json", "--quiet")
        guard outcome.status == 0 else {
            throw SystemFault(what: "\(kind): \(rows): \(outcome.error)", number: outcome.status)
        }
        return String(try JSON(outcome.output)["import_id"]?.int ?? 0)
    }

    private mutating func take(
        _ kind: String, _ header: String, _ row: String,
        _ list: WritableKeyPath<BusinessModel, [String: BusinessModel.Document]>, _ key: String,
        _ document: BusinessModel.Document
    ) throws {
        let id = try take(kind, header, row)
        let before = model[keyPath: list][key]
        if before.map({ "\($0)" }) != "\(document)" { imports.append((id, list, key, before)) }
        model[keyPath: list][key] = document
    }

    private mutating func day() -> String { "2026-\(dice.pick(["04", "06", "08", "10"]))-1\(dice.roll(3))" }
    private func shown(_ amount: Int, _ currency: String) -> String {
        currency == "JPY" ? String(amount) : "\(amount / 100).\(String(amount % 100 + 100).dropFirst())"
    }

    // MARK: Steps

    mutating func step(_ step: Int) throws -> String {
        let (day, currency) = (day(), dice.pick(["JPY", "USD"]))
        let amount = dice.number(1...999_999)
        switch dice.roll(15) {
        case 0:
            let campaign = dice.pick(["FAIR", "MAIL", "SEARCH"])
            try take(
                "spend", "campaign,day,amount,currency", "\(campaign),\(day),\(shown(amount, currency)),\(currency)",
                \.spend, "\(campaign) \(day) \(currency)",
                .init(party: "", day: day, amount: amount, currency: currency, campaign: campaign))
            return "spend"
        case 1:
            let (party, campaign) = (dice.pick(["C1", "C2", "C3", "P1", "P2"]), dice.pick(["FAIR", "MAIL"]))
            _ = try take(
                "touches", "external_id,at,party,campaign,medium,kind,grade",
                "T-\(step),\(day)T10:00:00+09:00,\(party),\(campaign),web,view,human")
            model.touches["T-\(step)"] = .init(party: stands(party), campaign: campaign)
            return "touch"
        case 2:
            let rate = dice.number(90_000...199_999)
            _ = try take(
                "rates", "day,from,to,rate", "\(day),USD,JPY,\(rate / 1000).\(String(rate % 1000 + 1000).dropFirst())")
            model.rates[day] = rate
            return "rate"
        case 3, 4: return try order("O-\(step)", day, amount, currency)
        case 5:
            // An order says something else, as long as nothing of it is invoiced.
            let free = model.orders.keys.filter { key in !model.invoices.values.contains { $0.parent == key } }.sorted()
            guard !free.isEmpty else { return "nothing" }
            return try order(dice.pick(free), day, amount, currency)
        case 6, 7: return try invoice("I-\(step)")
        case 8: return try receipt("R-\(step)")
        case 9: return try purchase(step, day, currency)
        case 10: return try hold("K-\(step)", amount, currency)
        case 11: return try mergeOrEnd()
        case 12: return try pass()
        case 13: return try evaluate()
        default: return try undo()
        }
    }

    func stands(_ party: String) -> String { merge != nil && party == "C3" ? "C1" : party }

    private mutating func order(_ number: String, _ day: String, _ amount: Int, _ currency: String) throws -> String {
        let (customer, campaign) = (dice.pick(["C1", "C2", "C3"]), dice.pick(["FAIR", "MAIL"]))
        let order = BusinessModel.Document(
            party: stands(customer), day: day, amount: amount, currency: currency, campaign: campaign)
        let header = "number,customer,ordered_on,amount,currency,campaign"
        let row = "\(number),\(customer),\(day),\(shown(amount, currency)),\(currency),\(campaign)"
        guard isGranted(order, insteadOf: model.orders[number]) else {
            try company.write("f.csv", "\(header)\n\(row)\n")
            expect(try company.run("import", "orders", "f.csv"), 65, "order of a customer long overdue")
            return "order \(number) refused"
        }
        try take("orders", header, row, \.orders, number, order)
        return "order \(number)"
    }

    /// Whoever is long overdue gets nothing more on credit.
    private func isGranted(_ order: BusinessModel.Document, insteadOf before: BusinessModel.Document?) -> Bool {
        let had = before.map { $0.party == order.party && $0.currency == order.currency ? $0.amount : 0 } ?? 0
        return order.amount <= had || !isLongOverdue(order.party)
    }

    func isLongOverdue(_ customer: String) -> Bool {
        model.invoices.contains { number, invoice in
            invoice.party == customer && model.open(number) > 0 && Self.today - Self.number(invoice.due) > 60
        }
    }

    private mutating func invoice(_ number: String) throws -> String {
        let open = model.orders.keys.filter { model.open(ofOrder: $0) > 0 }.sorted()
        guard !open.isEmpty else { return "nothing" }
        let key = dice.pick(open)
        guard let order = model.orders[key] else { return "nothing" }
        let amount = dice.number(1...model.open(ofOrder: key))
        let (day, due) = (day(), "2026-\(dice.pick(["07", "08", "09", "10", "12"]))-\(dice.number(10...30))")
        let sum = shown(amount, order.currency)
        try take(
            "invoices", "number,customer,order,issued_on,due_on,net,tax,gross,currency",
            "\(number),\(order.party),\(key),\(day),\(max(day, due)),\(sum),0,\(sum),\(order.currency)", \.invoices,
            number,
            .init(
                party: order.party, day: day, amount: amount, currency: order.currency, campaign: order.campaign,
                due: max(day, due), parent: key))
        return "invoice \(number)"
    }

    private mutating func receipt(_ number: String) throws -> String {
        let open = model.invoices.keys.filter { model.open($0) > 0 }.sorted()
        guard !open.isEmpty else { return "nothing" }
        let key = dice.pick(open)
        guard let invoice = model.invoices[key] else { return "nothing" }
        let (day, amount) = (day(), dice.number(1...model.open(key)))
        try take(
            "receipts", "external_id,day,amount,currency,reference",
            "\(number),\(day),\(shown(amount, invoice.currency)),\(invoice.currency),\(key)", \.receipts, number,
            .init(
                party: invoice.party, day: day, amount: amount, currency: invoice.currency,
                campaign: invoice.campaign, parent: key))
        return "receipt \(number) of \(key)"
    }

    private mutating func purchase(_ step: Int, _ day: String, _ currency: String) throws -> String {
        let key = model.purchases.isEmpty || dice.happens(60) ? "PO-\(step)" : dice.pick(model.purchases.keys.sorted())
        let (supplier, quantity) = (dice.pick(["S1", "S2"]), dice.number(1...500))
        let (price, baseline) = (dice.number(1...9999), dice.happens(70) ? dice.number(1...9999) : nil)
        try take(
            "purchase_orders", "number,line,supplier,item,ordered_on,quantity,unit_price,baseline_unit_price,currency",
            "\(key),1,\(supplier),BRG,\(day),\(quantity),\(shown(price, currency)),"
                + "\(baseline.map { shown($0, currency) } ?? ""),\(currency)", \.purchases, key,
            .init(
                party: supplier, day: day, amount: quantity * price, currency: currency,
                campaign: supplier == "S1" ? "SEARCH" : "", saved: baseline.map { quantity * ($0 - price) } ?? 0))
        return "purchase \(key)"
    }

    private mutating func hold(_ key: String, _ amount: Int, _ currency: String) throws -> String {
        if let known = model.held.keys.sorted().first, dice.happens(50) {
            expect(try company.run("credit", "release", known), 0, "release")
            model.held[known] = nil
            return "release"
        }
        let customer = dice.pick(["C1", "C2", "C3"])
        let goes = !isLongOverdue(stands(customer))
        let outcome = try company.run(
            "credit", "check", customer, "--amount", shown(amount, currency), "--currency", currency, "--reserve", key)
        expect(outcome, goes ? 0 : 1, "hold")
        guard goes else { return "hold refused" }
        model.held[key] = .init(party: stands(customer), day: "", amount: amount, currency: currency, campaign: "")
        return "hold"
    }

    private mutating func mergeOrEnd() throws -> String {
        if let before = merge {
            expect(try company.run("party", "unmerge", "C3"), 0, "unmerge")
            model.rename("C1", back: "C3", asBefore: before)
            merge = nil
            return "unmerge"
        }
        expect(try company.run("party", "merge", "C1", "C3", "--because", "one company"), 0, "merge")
        merge = model
        model.rename("C3", to: "C1")
        return "merge"
    }

    /// A prospect is pulled through the gate, accepted or given back.
    private mutating func pass() throws -> String {
        let prospect = dice.pick(["P1", "P2", "P3"])
        if !model.behindGate.contains(prospect) {
            expect(try company.run("lead", "pull", prospect, "--reason", "asked by telephone"), 0, "pull")
            // Whoever pulls has taken it on.
            model.behindGate.insert(prospect)
            model.isAccepted.insert(prospect)
            model.crossings += 1
            model.accepted += 1
            return "pull \(prospect)"
        }
        if dice.happens(50), !model.isAccepted.contains(prospect) {
            expect(try company.run("gate", "accept", prospect, "--side", "sale"), 0, "accept")
            model.isAccepted.insert(prospect)
            model.accepted += 1
            return "accept \(prospect)"
        }
        expect(
            try company.run("gate", "return", prospect, "--side", "sale", "--reason", "no_budget"), 0, "return")
        model.behindGate.remove(prospect)
        // What is given back has crossed all the same, and is no longer taken on.
        if model.isAccepted.remove(prospect) != nil { model.accepted -= 1 }
        return "return \(prospect)"
    }

    /// Whoever the gate lets through by its own answer has crossed in the report.
    private mutating func evaluate() throws -> String {
        let answer = try JSON(company.run("gate", "evaluate", "--side", "sale", "-O", "json").output)
        let passed = (answer["verdicts"]?.items ?? []).filter { $0["verdict"]?.text == "pass" }
            .compactMap { $0["party"]?.text }.filter { !model.behindGate.contains($0) && $0.hasPrefix("P") }
        #expect(passed.count == answer["crossed"]?.int)
        model.behindGate.formUnion(passed)
        model.crossings += passed.count
        return "evaluate"
    }

    /// Takes any import back that stands; the model says whether something stands on it.
    private mutating func undo() throws -> String {
        guard !imports.isEmpty else { return "nothing" }
        let place = dice.roll(imports.count)
        let (id, list, key, before) = imports[place]
        let isReplaced = imports[(place + 1)...].contains { $0.list == list && $0.key == key }
        let isBilled = list == \.orders && model.invoices.values.contains { $0.parent == key }
        let isPaid = list == \.invoices && model.receipts.values.contains { $0.parent == key }
        let outcome = try company.run("undo", "import", id)
        var restored = before
        restored?.party = stands(before?.party ?? "")
        let isRefused = list == \.orders && restored.map { !isGranted($0, insteadOf: model.orders[key]) } ?? false
        let goes = !isReplaced && !isBilled && !isPaid && !isRefused
        expect(outcome, goes ? 0 : 1, "undo \(id) of \(key)")
        guard goes else { return "undo \(key) refused" }
        imports.remove(at: place)
        model[keyPath: list][key] = restored
        return "undo \(key)"
    }

    func expect(_ outcome: Run.Outcome, _ status: Int32, _ when: String) {
        #expect(outcome.status == status, "\(dice), \(when): \(outcome.error)")
    }
}
