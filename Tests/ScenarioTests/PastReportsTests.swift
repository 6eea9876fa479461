import TestOffice
import Testing

/// A company from day to day, by dice: what was reported on a day is what is reported of that day ever after.
@Suite("A report of a past day equals the one made then")
struct PastReportsTests {
    private static let reports = [
        "report summary -p 2026-04..2026-06", "report funnel -p 2026-04..2026-06", "report cohort -p 2026-04..2026-06",
        "report ageing", "report drill summary accepted -p 2026-04..2026-06",
        "report drill summary collected -p 2026-04..2026-06",
    ]

    @Test("summary, funnel, cohort, ageing and drill", arguments: Engine.available, Dice.seeds(2))
    func past(engine: Engine, dice: Dice) throws {
        var dice = dice
        let story = try Story(engine)
        try story.on("2026-04-01", "init")
        try story.file("campaigns.csv", "code,name,side,medium", "FAIR,Fair,both,event", "MAIL,Mail,sale,email")
        try story.file("rates.csv", "day,from,to,rate", "2026-04-01,USD,JPY,151.2")
        try story.file("items.csv", "code,name", "BRG,Bearing")
        let prospects = (1...6).map { "P\($0)" }
        try story.file(
            "parties.csv",
            (["code,name,roles", "C1,Calder,customer", "S1,Sable,supplier"]
                + prospects.map { "\($0),Name \($0),prospect" })
                .joined(separator: "\n"))
        for kind in ["campaigns", "rates", "items", "parties"] {
            try story.on("2026-04-01", "import \(kind) \(kind).csv")
        }
        try grant("C1", on: "2026-04-01", story)
        var told: [(day: String, report: String, text: String)] = []
        var behind: [String] = []
        var invoices: [String: String] = [:]
        for step in 0..<18 {
            let day = "2026-0\(4 + step / 6)-\(10 + step % 6 * 3)"
            for _ in 0..<2 {
                try happen(step, on: day, story, &dice, &behind, &invoices)
            }
            for report in Self.reports where dice.happens(30) {
                told.append((day, report, try story.on(day, report + " -O json").output))
            }
        }
        #expect(told.count > 10)
        for (day, report, text) in told {
            let later = try story.on("2026-09-30", "\(report) --as-of \(day) -O json").output
            #expect(later == text, "\(dice), \(report) of \(day)")
        }
        try story.endsClean()
    }

    private func grant(_ customer: String, on day: String, _ story: Story) throws {
        try story.file(
            "f.csv", "customer,amount,currency,valid_from", "\(customer),900000000,JPY,2026-04-01",
            "\(customer),9000000,USD,2026-04-01")
        try story.on(day, "import credit_limits f.csv --on-duplicate skip")
    }

    private func happen(
        _ step: Int, on day: String, _ story: Story, _ dice: inout Dice, _ behind: inout [String],
        _ invoices: inout [String: String]
    ) throws {
        let key = "\(step)-\(dice.number(1...999_999))"
        let (currency, amount) =
            dice.happens(50) ? ("JPY", "\(dice.number(1...99_999))") : ("USD", "\(dice.number(1...999)).25")
        let prospect = "P\(dice.number(1...6))"
        let customer = behind.isEmpty || dice.happens(30) ? "C1" : dice.pick(behind)
        switch dice.roll(9) {
        case 0:
            try story.file("f.csv", "campaign,day,amount,currency", "FAIR,\(day),\(amount),\(currency)")
            try story.on(day, "import spend f.csv --on-duplicate skip")
        case 1, 2:
            try story.file(
                "f.csv", "external_id,at,party,campaign,medium,kind,grade",
                "T-\(key),\(day)T10:00:00+09:00,\(prospect),MAIL,visit,meeting,human")
            try story.on(day, "import touches f.csv")
        case 3:
            try story.on(day, "gate evaluate --side sale")
        case 4:
            if behind.contains(prospect) {
                try story.on(day, "gate return \(prospect) --side sale --reason no_budget")
                behind.removeAll { $0 == prospect }
            } else if try story.on(day, "lead list -O csv").output.contains("\(prospect),") {
                try story.on(day, "gate accept \(prospect) --side sale")
                try grant(prospect, on: day, story)
                behind.append(prospect)
            } else {
                try story.on(day, "lead pull \(prospect) --reason telephone")
                try grant(prospect, on: day, story)
                behind.append(prospect)
            }
        case 5, 6:
            try story.file(
                "f.csv", "number,customer,ordered_on,amount,currency",
                "O-\(key),\(customer),\(day),\(amount),\(currency)")
            try story.on(day, "import orders f.csv")
            try story.file(
                "f.csv", "number,customer,order,issued_on,due_on,net,tax,gross,currency",
                "I-\(key),\(customer),O-\(key),\(day),2026-09-30,\(amount),0,\(amount),\(currency)")
            try story.on(day, "import invoices f.csv")
            invoices["I-\(key)"] = "\(amount),\(currency)"
        case 7:
            guard let number = invoices.keys.sorted().first, let money = invoices.removeValue(forKey: number) else {
                return
            }
            try story.file("f.csv", "external_id,day,amount,currency,reference", "R-\(key),\(day),\(money),\(number)")
            try story.on(day, "import receipts f.csv")
        default:
            try story.file(
                "f.csv", "number,line,supplier,item,ordered_on,quantity,unit_price,baseline_unit_price,currency",
                "PO-\(key),1,S1,BRG,\(day),10,\(amount),\(dice.happens(70) ? "120" : ""),\(currency)")
            try story.on(day, "import purchase_orders f.csv")
        }
    }
}
