import TestOffice
import Testing

/// An amount that no business has is refused where it stands, and no report fails for what came in.
@Suite("Huge amounts")
struct HugeAmountTests {
    private static let most = "1000000000000000"
    private static let beyond = ["1000000000000001", "9000000000000000000"]

    /// Rows of a kind of file with an amount in it.
    private static let rows: [(kind: String, header: String, row: @Sendable (String, String) -> String)] = [
        ("spend", "campaign,day,amount,currency", { "FAIR,2026-10-0\($0),\($1),JPY" }),
        ("credit_limits", "customer,amount,currency,valid_from,kind", { "C\($0),\($1),JPY,2026-02-01,permanent" }),
        (
            "purchase_orders", "number,line,supplier,item,ordered_on,quantity,unit_price,currency",
            { "H-\($0),1,E1,BRG-1,2026-10-01,100000000,\($1.dropLast(8)),JPY" }
        ),
        (
            "orders", "number,customer,ordered_on,amount,currency,campaign",
            { "H-\($0),C\($0),2026-10-01,\($1),JPY,FAIR" }
        ),
        (
            "invoices", "number,customer,issued_on,due_on,net,tax,gross,currency",
            { "H-\($0),C\($0),2026-10-01,2026-12-31,\($1),0,\($1),JPY" }
        ),
        ("receipts", "external_id,day,amount,currency,reference", { "H-\($0),2026-10-01,\($1),JPY,x" }),
    ]

    @Test("each is refused with its line, the others go in, and every report answers", arguments: Engine.available)
    func refused(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        for (kind, header, row) in Self.rows {
            let beyond = kind == "purchase_orders" ? [Self.beyond[1], Self.beyond[1]] : Self.beyond
            // The largest of all takes the whole limit, so that two orders are one too many.
            let largest = kind == "orders" ? "500000000000000" : Self.most
            let lines = [row("1", beyond[0]), row("2", beyond[1]), row("1", largest), row("2", largest)]
            try company.write("h.csv", "\(header)\n" + lines.map { $0 + "\n" }.joined())
            let outcome = try company.run("import", kind, "h.csv", "--rejects", "r.csv", "-O", "json", "--yes")
            expect(outcome, exits: 65)
            let result = try JSON(outcome.output)
            #expect(result["created"]?.int ?? 0 + (result["updated"]?.int ?? 0) > 0, "\(kind): \(outcome.output)")
            #expect(result["rejected"]?.int == 2, "\(kind): \(outcome.output)\(outcome.error)")
            let rejects = company.read("r.csv") ?? ""
            #expect(rejects.contains("\n2,") && rejects.contains("\n3,"), "\(kind): \(rejects)")
        }
        for report in ["summary", "funnel", "ageing"] { expect(try company.run("report", report), exits: 0) }
        expect(try company.run("gate", "report"), exits: 0)
        try expectClean(company, "huge")
    }

    @Test("what no sum can hold stands beside it", arguments: Engine.available)
    func beside(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        try company.write("r.csv", "day,from,to,rate\n2026-04-01,USD,JPY,900000\n2026-04-01,EUR,JPY,9000000000\n")
        expect(try company.run("import", "rates", "r.csv"), exits: 0)
        let spend = (10...13).map { "FAIR,2026-04-\($0),10000000000000,USD\n" }.joined()
        try company.write("s.csv", "campaign,day,amount,currency\n\(spend)SEARCH,2026-04-10,10000000000000,EUR\n")
        expect(try company.run("import", "spend", "s.csv"), exits: 0)
        let invoices = (1...2).map { "H-\($0),C\($0),2026-10-01,2026-12-31,9000000000000,0,9000000000000,EUR\n" }
            .joined()
        try company.write("i.csv", "number,customer,issued_on,due_on,net,tax,gross,currency\n\(invoices)")
        expect(try company.run("import", "invoices", "i.csv"), exits: 0)
        for report in [["summary", "-p", "fy2026"], ["funnel", "-p", "fy2026"], ["ageing"]] {
            let outcome = try company.start(["report"] + report + ["-O", "json"]).wait()
            expect(outcome, exits: 0)
            #expect(outcome.output.contains(/"unconverted": \[\n/), "\(report): \(outcome.output.prefix(600))")
        }
        try expectClean(company, "beside")
    }
}
