import TestOffice

/// A company whose parties, documents and touches follow from a seed, with much that can collide in a merge: several
/// records behind one gate, limits in two currencies, payments of several invoices at once.
struct BusyCompany {
    static let parties = 36
    let company: Company
    var dice: Dice

    static func make(_ engine: Engine, _ dice: Dice) throws -> BusyCompany {
        var busy = BusyCompany(company: try Company(engine), dice: dice)
        try busy.take(
            "campaigns",
            """
            code,name,side,medium,starts_on,ends_on,currency,purpose,target
            FAIR,Fair,sale,event,2026-04-01,2026-04-30,JPY,cards,all
            MAIL,Mail,both,email,2026-04-01,,JPY,letters,all
            """)
        try busy.take("parties", busy.parties())
        try busy.take("items", "code,name\nBRG,Bearing\n")
        try busy.take("touches", busy.touches("T", 120))
        try busy.take("credit_limits", busy.limits())
        try busy.business("A")
        for side in ["sale", "purchase"] { try busy.run("gate", "evaluate", "--side", side) }
        try busy.run("score", "adjust", "P3", "--side", "sale", "--points", "7", "--reason", "met at the fair")
        try busy.run("score", "adjust", "P8", "--side", "sale", "--points", "40", "--reason", "wants an offer")
        for code in ["P1", "P2", "P5"] {
            try busy.run("credit", "check", code, "--amount", "1000", "--reserve", "hold \(code)")
        }
        try busy.run("lead", "pull", "P9", "--reason", "asked by telephone")
        return busy
    }

    /// Runs a command whose "no" is an answer as well.
    @discardableResult
    func run(_ arguments: String...) throws -> Run.Outcome {
        let outcome = try company.start(arguments, today: Company.today).wait()
        guard [0, 1, 65].contains(outcome.status) else {
            throw SystemFault(what: arguments.joined(separator: " ") + ": " + outcome.error, number: outcome.status)
        }
        return outcome
    }

    func take(_ kind: String, _ text: String) throws {
        try company.write("\(kind).csv", text)
        try run("import", kind, "\(kind).csv")
    }

    /// Orders, invoices, receipts and purchases more, their numbers beginning with a letter.
    mutating func business(_ letter: String) throws {
        var orders = "number,customer,ordered_on,amount,currency,campaign\n"
        var invoices = "number,customer,order,issued_on,due_on,net,tax,gross,currency\n"
        var receipts = "external_id,day,amount,currency,payer_name,reference\n"
        var purchases =
            "number,line,supplier,item,ordered_on,due_on,received_on,quantity,rejected_quantity,unit_price,"
            + "baseline_unit_price,currency\n"
        for number in 1...30 {
            let customer = "P\(1 + dice.roll(Self.parties))"
            let currency = dice.roll(4) == 0 ? "USD" : "JPY"
            let amount = 100 * (1 + dice.roll(50))
            let day = "2026-0\(1 + dice.roll(9))-1\(dice.roll(9))"
            orders +=
                "\(letter)O\(number),\(customer),\(day),\(amount),\(currency),\(dice.roll(2) == 0 ? "FAIR" : "")\n"
            if dice.roll(3) > 0 {
                invoices +=
                    "\(letter)I\(number),\(customer),\(letter)O\(number),\(day),2026-10-31,\(amount),0,\(amount),"
                invoices += "\(currency)\n"
                if dice.roll(2) == 0 {
                    receipts += "\(letter)R\(number),2026-10-15,\(amount),\(currency),X,\(letter)I\(number)\n"
                }
            }
            purchases += "\(letter)B\(number),1,P\(1 + dice.roll(Self.parties)),BRG,\(day),,,\(1 + dice.roll(9)),0,900,"
            purchases += "\(dice.roll(2) == 0 ? "1000" : ""),JPY\n"
        }
        try take("orders", orders)
        try take("invoices", invoices)
        try take("purchase_orders", purchases)
        try take("receipts", receipts)
        try run("receipt", "match")
    }

    private mutating func parties() -> String {
        var text = "code,name,kind,roles,country,postal_code,address,phone,email,identifiers,tags,works_for,note\n"
        for number in 1...Self.parties {
            let kind = number % 6 == 0 ? "person" : "organization"
            let roles = ["customer", "customer supplier", "prospect", "supplier", ""][dice.roll(5)]
            let employer = kind == "person" ? "P\(1 + dice.roll(20))" : ""
            let fields = [
                "P\(number)", "Name \(dice.roll(20))", kind, roles, dice.roll(2) == 0 ? "JP" : "",
                dice.roll(2) == 0 ? "100-000\(dice.roll(9))" : "", dice.roll(2) == 0 ? "Street \(dice.roll(5))" : "",
                dice.roll(2) == 0 ? "03-1234-567\(dice.roll(4))" : "",
                dice.roll(2) == 0 ? "m\(dice.roll(6))@a.example" : "",
                dice.roll(3) == 0 ? "other:\(dice.roll(5))" : "", dice.roll(2) == 0 ? "t\(dice.roll(4))" : "",
                employer, dice.roll(3) == 0 ? "note \(number)" : "",
            ]
            text += fields.joined(separator: ",") + "\n"
        }
        return text
    }

    mutating func touches(_ letter: String, _ count: Int) -> String {
        var text = "external_id,at,party,campaign,medium,kind,grade\n"
        let kinds = ["view", "click", "download", "request", "meeting", "call"]
        for number in 1...count {
            let campaign = ["FAIR", "MAIL", ""][dice.roll(3)]
            text +=
                "\(letter)\(number),2026-\(dice.roll(2) == 0 ? "09" : "10")-1\(dice.roll(9))T1\(dice.roll(9)):00:00Z,"
            text += "P\(1 + dice.roll(Self.parties)),\(campaign),web,\(kinds[dice.roll(6)]),human\n"
        }
        return text
    }

    private mutating func limits() -> String {
        var text = "customer,amount,currency,valid_from,kind\n"
        for number in 1...Self.parties where dice.roll(3) > 0 {
            text += "P\(number),\(2000 * (1 + dice.roll(20))),JPY,2026-01-01,permanent\n"
            if dice.roll(3) == 0 { text += "P\(number),3000,JPY,2026-06-01,temporary\n" }
            if dice.roll(4) == 0 { text += "P\(number),9000,USD,2026-01-01,permanent\n" }
        }
        return text
    }

    /// Random clusters of parties, as the search for duplicates would print them.
    mutating func clusters(of codes: [String]) -> (file: String, labels: [String]) {
        var rest = codes
        var text = "code,cluster,probability\n"
        var labels: [String] = []
        while rest.count > 4 {
            let label = "c\(labels.count + 1)"
            for _ in 0..<(2 + dice.roll(3)) {
                text += "\(rest.remove(at: dice.roll(rest.count))),\(label),0.9\(dice.roll(9))\n"
            }
            labels.append(label)
        }
        return (text, labels)
    }
}
