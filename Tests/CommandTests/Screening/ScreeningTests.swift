import TestOffice
import Testing

@Suite("Screening from the command line")
struct ScreeningTests {
    private static let list = """
        list,entry,name,country,kind,reason,aliases,weak_aliases
        METI,12,Shenzhen Precision Limited,CN,organization,missile,,
        TCO,7,丙工業,JP,organization,Boryokudan,ヘイコウギョウ,
        SDN,36,Bangkok Metals,TH,organization,CUBA,,
        SDN,40,Kou Shouten,JP,organization,CUBA,,甲商店

        """

    private static func company(_ engine: Engine) throws -> Company {
        let company = try SmallCompany.make(engine)
        let outcome = try company.run(
            "import", "watchlist", try company.write("list.csv", list), "--dated", "2026-10-01", "--quiet")
        expect(outcome, exits: 0)
        return company
    }

    /// What is asked one after the other, and the status with which it is answered.
    private static let steps: [(line: String, status: Int32)] = [
        ("screening lists", 0), ("screening list", 0), ("screening show S1", 0), ("screening show C1", 0),
        ("gate evaluate S1 --side purchase --dry-run", 1), ("gate pull S1 --side purchase --reason pressing", 1),
        ("lead pull H1", 1), ("credit check C1 --amount 1000", 1), ("screening run W1", 0), ("screening run S1", 1),
        ("screening decide S1 --result clear --reason other-city --dry-run", 0),
        ("screening decide S1 --result clear --reason other-city --next-due 2027-04-01", 0),
        ("gate pull S1 --side purchase --reason pressing", 0),
        ("screening decide H1 --result confirmed --reason same-address", 0), ("lead pull H1", 1),
        ("screening record C2 --source newspapers --result clear --next-due 2026-12-01", 0),
        ("screening record C1 --source police --result possible", 0), ("credit check C1 --amount 1000", 1),
        ("screening record C1 --source police --result confirmed --reason letter", 0),
        ("credit check C1 --amount 1000", 1), ("screening due --by 2027-12-31", 0), ("screening show C1", 0),
        ("screening list --state clear --state confirmed --list METI", 0), ("screening run", 0),
        ("screening threshold METI 0.85", 0), ("screening threshold METI 0.95", 64),
        ("screening decide W1 --result clear --reason none", 65), ("export watchlist", 0),
    ]

    @Test("each step is answered as stored, in both languages", arguments: ["en", "ja"])
    func pages(language: String) throws {
        let company = try Self.company(.sqlite)
        var page = ""
        for (line, status) in Self.steps {
            let outcome = try company.start(line.split(separator: " ").map(String.init) + ["--lang", language]).wait()
            expect(outcome, exits: status)
            page += "$ sekisho \(line)\n\(outcome.output)\(outcome.error)[\(outcome.status)]\n\n"
        }
        try expectPage(page, "screening.\(language).txt")
        expect(try company.run("verify"), exits: 0)
    }

    @Test("each step is answered to programs as stored, the same on both engines")
    func json() throws {
        var pages: [String] = []
        for engine in Engine.available {
            let company = try Self.company(engine)
            var page = ""
            for (line, status) in Self.steps where !line.hasPrefix("export") {
                let outcome = try company.start(line.split(separator: " ").map(String.init) + ["-O", "json"]).wait()
                expect(outcome, exits: status)
                if line.hasPrefix("screening") || status == 1 { page += "$ sekisho \(line)\n\(outcome.output)\n" }
            }
            pages.append(page)
        }
        try expectPage(pages[0], "screening.json.txt")
        #expect(Set(pages).count == 1)
    }

    @Test("nothing new is agreed with whom screening stops, until it is decided", arguments: Engine.available)
    func stopped(engine: Engine) throws {
        let company = try Self.company(engine)
        // E1 is a supplier of old, C9 a customer who comes in after the list, so that it waits before the gate.
        let order = """
            number,line,supplier,item,ordered_on,quantity,unit_price,currency
            PO-9,1,E1,BRG-1,2026-11-01,1,900,JPY

            """
        expect(try company.run("import", "purchase_orders", try company.write("po.csv", order)), exits: 65)
        let customer = "code,name,country,roles\nC9,丙工業株式会社,JP,customer\n"
        expect(try company.run("import", "parties", try company.write("c9.csv", customer)), exits: 0)
        let sale = "number,customer,ordered_on,amount,currency\nO-9,C9,2026-11-01,1000,JPY\n"
        let limit = "customer,amount,currency,valid_from\nC9,100000,JPY,2026-01-01\n"
        try company.write("sale.csv", sale)
        expect(try company.run("import", "credit_limits", try company.write("limit.csv", limit)), exits: 65)
        expect(try company.run("import", "orders", "sale.csv"), exits: 65)
        let blocked = try company.run("supplier", "register", "Bangkok Metals Co", "-O", "json")
        expect(blocked, exits: 1)
        let code = try #require(try JSON(blocked.output)["code"]?.text)
        #expect(try JSON(blocked.output)["screening"]?.text == "possible")
        // Once they are cleared, the customer of old stands behind the gate at once.
        expect(try company.run("screening", "decide", "C9", "--result", "clear", "--reason", "x"), exits: 0)
        expect(try company.run("import", "credit_limits", "limit.csv"), exits: 0)
        expect(try company.run("import", "orders", "sale.csv"), exits: 0)
        expect(try company.run("screening", "decide", "E1", "--result", "clear", "--reason", "x"), exits: 0)
        expect(try company.run("import", "purchase_orders", "po.csv"), exits: 0)
        expect(try company.run("screening", "decide", code, "--result", "clear", "--reason", "x"), exits: 0)
        expect(try company.run("gate", "pull", code, "--side", "purchase", "--reason", "x"), exits: 0)
        expect(try company.run("screening", "record", code, "--source", "web", "--result", "possible"), exits: 0)
        expect(try company.run("supplier", "approve", code, "--reason", "x"), exits: 1)
        expect(try company.run("verify"), exits: 0)
    }

    @Test("the files of OFAC come in as they are published, in any order of the files")
    func published() throws {
        let company = try SmallCompany.make()
        try company.write(
            "sdn.csv",
            "306,\"BANCO NACIONAL DE CUBA\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"a.k.a. 'BNC'.\"\r\n\u{1a}\r\n"
        )
        try company.write("alt.csv", "306,220,\"aka\",\"NATIONAL BANK OF CUBA\",-0- \r\n\u{1a}\r\n")
        try company.write("add.csv", "306,199,\"Zweierstrasse 35\",\"Zurich CH-8022\",\"Switzerland\",-0- \r\n")
        let outcome = try company.run(
            "import", "watchlist", "--from", "ofac", "add.csv", "alt.csv", "sdn.csv", "-O", "json")
        expect(outcome, exits: 0)
        #expect(try JSON(outcome.output)["created"]?.int == 1)
        let exported = try company.run("export", "watchlist").output
        #expect(
            exported.contains(
                "OFAC-SDN,306,BANCO NACIONAL DE CUBA,CH,organization,CUBA; a.k.a. 'BNC'.,NATIONAL BANK OF CUBA,BNC,"))
        expect(try company.run("import", "parties", "--from", "ofac", "sdn.csv"), exits: 64)
        expect(try company.run("import", "watchlist", "--from", "ofac", "alt.csv"), exits: 65)
    }
}
