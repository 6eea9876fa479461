import TestOffice
import Testing

/// What documents name by now stays, whoever keeps the documents.
@Suite("What documents name cannot be taken back")
struct NamedSinceTests {
    private func take(_ company: Company, _ kind: String, _ text: String) throws -> String {
        let outcome = try company.run("import", kind, try company.write("\(kind)-more.csv", text), "-O", "json")
        expect(outcome, exits: 0)
        return try #require(try JSON(outcome.output)["import_id"]?.int.map { "\($0)" })
    }

    @Test("a campaign that an order names stays, and goes once the order has gone", arguments: Engine.available)
    func campaign(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        let campaign = try take(company, "campaigns", "code,name,side,medium\nNEW,新製品,sale,web\n")
        let order = try take(
            company, "orders", "number,customer,ordered_on,amount,currency,campaign\nO-9,C2,2026-11-01,1000,JPY,NEW\n")
        let before = try company.exported(Company.kinds)
        let refused = try company.run("undo", "import", campaign, "-O", "json")
        expect(refused, exits: 1)
        #expect(try JSON(refused.error)["error"]?["code"]?.text == "governance.used_since")
        #expect(try JSON(refused.error)["error"]?["message"]?.text?.contains("NEW") == true)
        #expect(try company.exported(Company.kinds) == before)
        try expectClean(company, "refused")
        expect(try company.run("undo", "import", order), exits: 0)
        expect(try company.run("undo", "import", campaign), exits: 0)
        try expectClean(company, "taken back")
    }

    @Test(
        "a role that is taken back takes the crossing along that it made, unless documents stand on it",
        arguments: Engine.available)
    func roles(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        let header = "number,line,supplier,item,ordered_on,quantity,unit_price,currency\n"
        let purchase = try company.write("po.csv", header + "PO-9,1,W1,BRG-1,2026-11-01,1,900,JPY\n")
        let sale = try company.write(
            "sale.csv", "number,customer,ordered_on,amount,currency\nO-9,W1,2026-11-01,1000,JPY\n")
        let parties = "code,name,roles\nW1,戊物産株式会社,prospect customer supplier\n"
        let before = try company.exported(Company.kinds)
        let roles = try take(company, "parties", parties)
        expect(try company.run("undo", "import", roles), exits: 0)
        #expect(try company.exported(Company.kinds) == before)
        expect(try company.run("import", "purchase_orders", purchase), exits: 65)
        let refused = try company.run("import", "orders", sale)
        expect(refused, exits: 65)
        #expect(refused.error.contains("W1"))
        try expectClean(company, "taken back")

        let again = try take(company, "parties", parties)
        let order = try take(company, "purchase_orders", header + "PO-9,1,W1,BRG-1,2026-11-01,1,900,JPY\n")
        let stands = try company.run("undo", "import", again, "-O", "json")
        expect(stands, exits: 1)
        #expect(try JSON(stands.error)["error"]?["code"]?.text == "governance.used_since")
        try expectClean(company, "refused")
        expect(try company.run("undo", "import", order), exits: 0)
        expect(try company.run("undo", "import", again), exits: 0)
        try expectClean(company, "taken back at last")
    }
}
