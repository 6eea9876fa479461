import TestOffice
import Testing

@Suite("Credit from the command line")
struct CreditTests {
    @Test(
        "approved and warned exit 0, refused exits 1, with the answer on standard output",
        arguments: Engine.available,
        [
            (customer: "C2", amount: "100000", decision: "approve", status: Int32(0)),
            (customer: "C2", amount: "500000", decision: "warn", status: 0),
            (customer: "C2", amount: "500001", decision: "refuse", status: 1),
            (customer: "C1", amount: "1000", decision: "warn", status: 0),
            (customer: "H1", amount: "1", decision: "refuse", status: 1),
        ])
    func decisions(
        engine: Engine, question: (customer: String, amount: String, decision: String, status: Int32)
    ) throws {
        let company = try SmallCompany.make(engine)
        let outcome = try company.run("credit", "check", question.customer, "--amount", question.amount, "-O", "json")
        expect(outcome, exits: question.status)
        let answer = try JSON(outcome.output)
        #expect(answer["decision"]?.text == question.decision)
        #expect(outcome.error.isEmpty)
        for key in ["limit", "exposure", "available", "after", "parts", "overdue_days", "reasons"] {
            #expect(answer.keys.contains(key), "\(key)")
        }
        #expect(
            answer["parts"]?.keys
                == ["bills", "deposits", "discounted_bills", "invoices", "orders", "payables"])
    }

    @Test("the exposure is what is owed and ordered, gross of tax, and a matched receipt takes from it")
    func exposure() throws {
        let company = try SmallCompany.make()
        var answer = try JSON(company.run("credit", "check", "C1", "--amount", "1000", "-O", "json").output)
        // The order of 550,000 is invoiced with 220,000 and 330,000, so nothing of it is left.
        #expect(answer["parts"]?["orders"]?.minor == 0)
        #expect(answer["parts"]?["invoices"]?.minor == 550_000)
        #expect(answer["overdue_days"]?.int == 2)
        expect(try company.run("receipt", "match"), exits: 0)
        answer = try JSON(company.run("credit", "check", "C1", "--amount", "1000", "-O", "json").output)
        #expect(answer["exposure"]?.minor == 330_000)
        #expect(answer["after"]?.minor == 669_000)
        #expect(answer["overdue_days"]?.int == 0 && answer["decision"]?.text == "approve")
    }

    @Test("three orders of 90 never pass a limit of 100 together", arguments: Engine.available)
    func together(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        let first = try company.run("credit", "check", "C2", "--amount", "450000", "--reserve", "A")
        let second = try company.run("credit", "check", "C2", "--amount", "450000", "--reserve", "B")
        expect(first, exits: 0)
        expect(second, exits: 1)
        expect(try company.run("credit", "release", "A"), exits: 0)
        expect(try company.run("credit", "check", "C2", "--amount", "450000", "--reserve", "B"), exits: 0)
        // A hold ends by itself after two weeks.
        expect(
            try company.run("credit", "check", "C2", "--amount", "450000", "--reserve", "C", today: "2026-11-15"),
            exits: 1)
        expect(
            try company.run("credit", "check", "C2", "--amount", "450000", "--reserve", "C", today: "2026-11-16"),
            exits: 0)
    }

    @Test("the same key with the same request holds once, with another it is refused", arguments: Engine.available)
    func sameKey(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        let arguments = ["credit", "check", "C2", "--amount", "200000", "--reserve", "K", "-O", "json"]
        let first = try company.start(arguments).wait()
        let second = try company.start(arguments).wait()
        expect(first, exits: 0)
        #expect(first.output == second.output)
        expect(try company.run("credit", "check", "C2", "--amount", "200001", "--reserve", "K"), exits: 65)
        let after = try JSON(company.run("credit", "check", "C2", "--amount", "0", "-O", "json").output)
        #expect(after["reserved"]?.minor == 200_000)
    }
}
