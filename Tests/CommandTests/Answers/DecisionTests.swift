import TestOffice
import Testing

@Suite("Decisions from the command line")
struct DecisionTests {
    @Test("supplier register prints the code and nothing else", arguments: Engine.available)
    func register(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        let outcome = try company.run(
            "supplier", "register", "Hanoi Castings", "--country", "VN", "--email", "sales@hanoi.example", "--item",
            "BRG-1", "--origin", "SEARCH")
        expect(outcome, exits: 0)
        let code = outcome.output.trimmingLineEnd
        #expect(!code.isEmpty && !code.contains(" ") && outcome.error.isEmpty)
        let card = try JSON(company.run("party", "show", code, "-O", "json").output)
        #expect(card["name"]?.text == "Hanoi Castings" && card["country"]?.text == "VN")
        #expect(card["origin"]?.text == "SEARCH")
        // It has crossed as a pull, which the gate counts apart.
        let list = try company.run("gate", "list", "--side", "purchase", "-O", "csv").output
        #expect(list.split(separator: "\n").contains { $0.hasPrefix(code + ",") && $0.contains("pull") })
    }

    @Test("an evaluation lets through who passes, once, and tells why others do not", arguments: Engine.available)
    func evaluation(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        let first = try JSON(company.run("gate", "evaluate", "--side", "sale", "-O", "json").output)
        #expect(first["policy"]?.text?.hasPrefix("sale") == true)
        let verdicts = Dictionary(
            (first["verdicts"]?.items ?? []).map { ($0["party"]?.text ?? "", $0["verdict"]?.text ?? "") }
        ) { first, _ in first }
        #expect(verdicts["H1"] == "pass" && verdicts["W1"] == "hold" && verdicts["K1"] == "away")
        #expect(first["crossed"]?.int == 1)
        let second = try JSON(company.run("gate", "evaluate", "--side", "sale", "-O", "json").output)
        #expect(second["crossed"]?.int == 0)
        #expect(try company.run("lead", "list", "-O", "csv").output.contains("H1,"))
        // On the other side nothing has happened.
        #expect(!(try company.run("gate", "list", "--side", "purchase", "-O", "csv").output.contains("S1,")))
    }

    @Test("a rehearsal tells the numbers and keeps nothing", arguments: Engine.available)
    func rehearsal(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        let before = try company.exported(["parties", "touches"])
        let lists = try company.run("gate", "list", "--side", "sale", "-O", "csv").output
        let rehearsed = try JSON(company.run("gate", "evaluate", "--side", "sale", "--dry-run", "-O", "json").output)
        #expect(rehearsed["crossed"]?.int == 1)
        let matched = try JSON(company.run("receipt", "match", "--dry-run", "-O", "json").output)
        #expect(matched["receipts"]?.int == 1 && matched["matched"]?.int == 1)
        for line in [
            "supplier register Nobody", "lead pull W1", "gate pull W1 --side sale --reason x",
            "credit check C2 --amount 1 --reserve K", "user add x --role sales",
            "touch add C1 --kind call --medium call",
        ] {
            let words = line.split(separator: " ").map(String.init)
            expect(try company.start(words + ["--dry-run"]).wait(), exits: 0)
        }
        #expect(try company.exported(["parties", "touches"]) == before)
        #expect(try company.run("gate", "list", "--side", "sale", "-O", "csv").output == lists)
        #expect(!(try company.run("user", "list", "-O", "csv").output.contains("x,")))
        #expect(try JSON(company.run("receipt", "match", "-O", "json").output)["matched"]?.int == 1)
    }

    @Test("every match names its rule and its evidence", arguments: Engine.available)
    func matching(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        let report = try JSON(company.run("receipt", "match", "-O", "json").output)
        #expect(report["receipts"]?.int == 1 && report["matched"]?.int == 1 && report["unmatched"]?.int == 0)
        let match = try #require(report["matches"]?.items.first)
        #expect(match["rule"]?.text?.isEmpty == false && match["evidence"]?.text?.isEmpty == false)
        #expect(match["invoices"]?.items.first?["invoice"]?.text == "I-1")
        #expect(try JSON(company.run("receipt", "match", "-O", "json").output)["receipts"]?.int == 0)
    }

    @Test("rights follow the roles that people are given", arguments: Engine.available)
    func rights(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        expect(try company.run("user", "add", "suzuki", "--role", "procurement"), exits: 0)
        expect(try company.run("credit", "check", "C2", "--amount", "1", "--as", "suzuki"), exits: 77)
        expect(try company.run("supplier", "list", "--as", "suzuki"), exits: 0)
        expect(try company.run("user", "role", "suzuki", "sales"), exits: 0)
        expect(try company.run("credit", "check", "C2", "--amount", "1", "--as", "suzuki"), exits: 0)
        expect(try company.run("supplier", "list", "--as", "suzuki"), exits: 77)
        expect(try company.run("user", "disable", "suzuki"), exits: 0)
        expect(try company.run("party", "find", "x", "--as", "suzuki"), exits: 77)
        expect(try company.run("user", "disable", "boss"), exits: 77)
    }
}

extension String {
    var trimmingLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
