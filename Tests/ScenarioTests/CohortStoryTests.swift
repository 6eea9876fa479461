import TestOffice
import Testing

/// Five parties meet us in April and May: one was a customer before, one is never heard of again, one comes through the
/// gate and pays, one orders without ever having been warm, one waits.
@Suite("Whom a month brought, and what became of them")
struct CohortStoryTests {
    private func begin(_ engine: Engine) throws -> Story {
        let story = try Story(engine)
        try story.on("2026-04-01", "init")
        try story.file("campaigns.csv", "code,name,side,medium", "FAIR,春の見本市,sale,event")
        try story.file(
            "spend.csv", "campaign,day,amount,currency", "FAIR,2026-04-10,1000.50,USD", "FAIR,2026-04-10,9.99,USD")
        try story.file("rates.csv", "day,from,to,rate", "2026-04-01,USD,JPY,151.237")
        try story.file(
            "parties.csv", "code,name,roles", "OLD,Oldham,customer", "GONE,Gone,prospect", "PAYS,Pays,prospect",
            "COLD,Coldly,prospect", "WAIT,Waits,prospect")
        try story.file(
            "touches.csv", "external_id,at,party,campaign,medium,kind,grade",
            "T1,2026-04-10T10:00:00+09:00,OLD,,event,card,human",
            "T2,2026-04-10T10:00:00+09:00,GONE,FAIR,web,view,human",
            "T3,2026-04-11T10:00:00+09:00,PAYS,FAIR,event,card,human",
            "T4,2026-04-12T10:00:00+09:00,PAYS,FAIR,web,request,human",
            "T5,2026-04-13T10:00:00+09:00,PAYS,FAIR,visit,meeting,human",
            "T6,2026-05-01T00:30:00+09:00,COLD,FAIR,web,view,human",
            "T7,2026-05-20T10:00:00+09:00,WAIT,FAIR,web,view,human")
        try story.file(
            "limits.csv", "customer,amount,currency,valid_from", "OLD,9000000,JPY,2026-04-01",
            "PAYS,9000000,JPY,2026-04-01", "PAYS,90000,USD,2026-04-01", "COLD,9000000,JPY,2026-04-01")
        for kind in ["campaigns", "rates", "spend", "parties"] {
            try story.on("2026-04-14", "import \(kind) \(kind).csv")
        }
        try story.on("2026-05-20", "import touches touches.csv")
        try story.on("2026-05-21", "lead pull PAYS --reason fair")
        try story.on("2026-05-21", "lead pull COLD --reason telephone")
        try story.on("2026-05-21", "import credit_limits limits.csv")
        try story.file(
            "orders.csv", "number,customer,ordered_on,amount,currency,campaign",
            "O-1,OLD,2026-05-22,500000,JPY,", "O-2,PAYS,2026-05-23,1000.01,USD,FAIR",
            "O-3,PAYS,2026-05-23,7.77,USD,FAIR", "O-4,COLD,2026-05-24,90000,JPY,FAIR")
        try story.on("2026-05-25", "import orders orders.csv")
        try story.file(
            "invoices.csv", "number,customer,order,issued_on,due_on,net,tax,gross,currency",
            "I-1,OLD,O-1,2026-05-31,2026-06-30,500000,0,500000,JPY",
            "I-2,PAYS,O-2,2026-05-31,2026-06-30,1000.01,0,1000.01,USD",
            "I-3,PAYS,O-3,2026-05-31,2026-06-30,7.77,0,7.77,USD",
            "I-4,COLD,O-4,2026-05-31,2026-06-30,90000,0,90000,JPY")
        try story.on("2026-05-31", "import invoices invoices.csv")
        try story.file(
            "receipts.csv", "external_id,day,amount,currency,reference",
            "R-1,2026-06-30,500000,JPY,I-1", "R-2,2026-07-15,1000.01,USD,I-2", "R-3,2026-07-15,7.77,USD,I-3")
        try story.on("2026-07-15", "import receipts receipts.csv")
        return story
    }

    @Test("the same parties are followed, those known before apart", arguments: Engine.available)
    func cohort(engine: Engine) throws {
        let story = try begin(engine)
        let funnel = try story.json("2026-07-20", "report funnel -p 2026-04..2026-05 --side sale")
        let steps = funnel["cohort"]?["sale"]?.items ?? []
        #expect(
            steps.map { $0["step"]?.text ?? "" } == [
                "contacts", "warm", "hot", "crossings", "accepted", "ordered", "paid",
            ])
        let parties = steps.map { $0["parties"]?.int ?? -1 }
        // COLD was never warm, and has passed the step all the same, because it has ordered.
        #expect(parties == [4, 2, 2, 2, 2, 2, 1])
        #expect(steps.map { $0["existing"]?.int ?? -1 } == [1, 1, 1, 1, 1, 1, 1])
        let rows = try story.csv("2026-07-20", "report cohort -p 2026-04..2026-05 --side sale")
        #expect(rows.map { $0["cohort"] } == ["2026-04", "2026-05"])
        #expect(rows.map { $0["contacts"] } == ["2", "2"] && rows.map { $0["paid"] } == ["1", "0"])
        #expect(rows.map { $0["existing"] } == ["1", "0"])
        // 1,007.78 dollars at 151.237, paid by one customer on one day: converted as one sum.
        #expect(rows.map { $0["so_far"] } == ["152414", "0"])
        #expect(rows.map { $0["after_3_months"] } == ["", ""], "no age is reached yet")
        let later = try story.csv("2026-08-31", "report cohort -p 2026-04..2026-05 --side sale")
        #expect(later.map { $0["after_3_months"] } == ["152414", "0"])
        #expect(later.map { $0["after_6_months"] } == ["", ""])
        // As of a day before anybody paid, it is what it was.
        let then = try story.json("2026-08-31", "report funnel -p 2026-04..2026-05 --side sale --as-of 2026-05-20")
        #expect((then["cohort"]?["sale"]?.items ?? []).map { $0["parties"]?.int ?? -1 } == [4, 1, 0, 0, 0, 0, 0])
        try story.endsClean()
    }

    @Test("new customers are those who came through the gate, by the day of the document", arguments: Engine.available)
    func apart(engine: Engine) throws {
        let story = try begin(engine)
        let totals = try story.json("2026-07-20", "report summary -p fy2026")["totals"]
        #expect(totals?["orders"]?.int == 4 && totals?["new_orders"]?.int == 3)
        #expect(totals?["existing_collected"]?.minor == 500_000)
        #expect(totals?["new_collected"]?.minor == 152_414)
        #expect(totals?["collected"]?.minor == 652_414)
        try story.endsClean()
    }

    @Test("every figure opens to documents that add up to it to the yen", arguments: Engine.available)
    func drill(engine: Engine) throws {
        let story = try begin(engine)
        let totals = try story.json("2026-07-20", "report summary -p fy2026")["totals"]
        for figure in ["spend", "invoiced", "collected", "purchase_volume", "savings"] {
            let drill = try story.json("2026-07-20", "report drill summary \(figure) -p fy2026")
            let parts = (drill["rows"]?.items ?? []).reduce(0) { $0 + ($1["part"]?.minor ?? 0) }
            #expect(parts == totals?[figure]?.minor, "\(figure)")
            #expect(drill["totals"]?["part"]?.minor == parts, "\(figure)")
        }
        for figure in ["touches", "contacts", "crossings", "accepted", "orders", "qualified_suppliers"] {
            let drill = try story.json("2026-07-20", "report drill summary \(figure) -p fy2026")
            #expect((drill["rows"]?.items ?? []).reduce(0) { $0 + ($1["count"]?.int ?? 0) } == totals?[figure]?.int)
        }
        let rows = try story.csv("2026-07-20", "report drill summary collected -p fy2026 --campaign FAIR")
        #expect(rows.map { $0["number"] } == ["R-2", "R-3"] && rows.map { $0["reference"] } == ["I-2", "I-3"])
        #expect(rows.map { $0["party"] } == ["PAYS", "PAYS"] && rows.map { $0["currency"] } == ["USD", "USD"])
        #expect(rows.map { $0["amount"] } == ["1000.01", "7.77"])
        let none = try story.csv("2026-07-20", "report drill funnel ordered -p fy2026 --no-campaign")
        #expect(none.map { $0["number"] } == ["O-1"])
        try story.on("2026-07-20", "report drill summary nothing -p fy2026", exits: 64)
        try story.on("2026-07-20", "report drill summary spend --campaign NOBODY", exits: 65)
        try story.on("2026-07-20", "report drill summary spend --campaign FAIR --no-campaign", exits: 64)
        // Whoever may see reports and no orders sees no orders.
        try story.on("2026-07-20", "user add mori --role marketing")
        try story.on("2026-07-20", "report summary -p fy2026 --as mori")
        try story.on("2026-07-20", "report drill summary spend -p fy2026 --as mori")
        try story.on("2026-07-20", "report drill summary orders -p fy2026 --as mori", exits: 77)
    }
}
