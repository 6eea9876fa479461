import TestOffice
import Testing

/// Codes are mostly digits: `1001` is a customer, an order, an amount and a number of rows at once, `20606` is a customer
/// and the day number of 2 June 2026. An erasure takes out the person and nothing else.
@Suite("Erasure where codes are digits")
struct DigitCodeTests {
    private struct Shop {
        let company: Company
        let ordersChanged: String

        init(_ engine: Engine) throws {
            let company = try Company(engine)
            func take(_ kind: String, _ text: String) throws -> String {
                try company.write("\(kind).csv", text)
                let outcome = try company.run("import", kind, "\(kind).csv", "-O", "json")
                expect(outcome, exits: 0)
                return String(try JSON(outcome.output)["import_id"]?.int ?? 0)
            }
            _ = try take(
                "parties",
                """
                code,name,kind,roles,email,works_for,note
                30001,甲商店,organization,customer,info@kou.example,,棚は20606番から1001番
                20606,佐東 華子,person,customer,hanako@mail.example,30001,犬を飼っている
                1001,鈴木 一郎,person,prospect,ichiro@mail.example,30001,
                1002,高橋 二郎,person,prospect,jiro@mail.example,30001,鈴木 一郎の後任

                """)
            _ = try take(
                "items", "code,name,category,unit\n1001,ボルト,31161500,個\n20606,ナット,31161700,個\n")
            _ = try take(
                "items", "code,name,category,unit\n1001,六角ボルト,31161500,個\n20606,六角ナット,31161700,個\n")
            _ = try take(
                "credit_limits",
                "customer,amount,currency,valid_from,valid_until,kind\n30001,20606000,JPY,2026-06-02,,permanent\n")
            _ = try take(
                "orders",
                "number,customer,ordered_on,amount,currency\n1001,30001,2026-06-02,1001,JPY\n20606,30001,2026-06-03,20606,JPY\n"
            )
            let changed = try take(
                "orders",
                "number,customer,ordered_on,amount,currency\n1001,30001,2026-06-02,2002,JPY\n20606,30001,2026-06-02,3003,JPY\n"
            )
            expect(try company.run("user", "add", "1001", "--role", "sales"), exits: 0)
            expect(
                try company.run(
                    "party", "relate", "1002", "refers", "30001"), exits: 0)
            expect(try company.run("party", "note", "add", "30001", "電話番号の末尾は1001"), exits: 0)
            expect(try company.run("party", "note", "add", "20606", "1001円のお菓子"), exits: 0)
            (self.company, ordersChanged) = (company, changed)
        }

        func erase(_ code: String) throws {
            expect(try company.run("party", "erase", code, "--reason", "ご本人の請求", "--yes"), exits: 0)
            expect(try company.run("verify"), exits: 0)
        }
    }

    /// Tables in which rows of others stand that read like a code.
    private static let watched = [
        "sales_order", "sales_credit_limit", "items_item", "governance_import", "governance_user",
        "governance_user_role", "governance_before_image", "governance_audit", "ledger_exposure",
    ]

    @Test(
        "nobody else's record changes by a byte", arguments: Engine.available, ["20606", "1001"])
    func others(engine: Engine, code: String) throws {
        let shop = try Shop(engine)
        let before = try shop.company.rows()
        let parties = try shop.company.run("export", "parties").output.split(separator: "\n")
        try shop.erase(code)
        let after = try shop.company.rows()
        for table in Self.watched {
            let others = (before[table] ?? []).filter { !Self.isAbout($0, code) }
            let lost = Set(others).subtracting(after[table] ?? [])
            #expect(!others.isEmpty && lost.isEmpty, "\(table) lost \(lost.prefix(3))")
        }
        let left = try shop.company.run("export", "parties").output.split(separator: "\n")
        #expect(
            parties.filter { !$0.hasPrefix(code + ",") }.allSatisfy { line in
                left.contains(line) || line.hasPrefix("1002,") && code == "1001"
            })
    }

    @Test("an import of orders of others is taken back to the byte afterwards", arguments: Engine.available)
    func undo(engine: Engine) throws {
        let shop = try Shop(engine)
        try shop.erase("20606")
        try shop.erase("1001")
        expect(try shop.company.run("undo", "import", shop.ordersChanged), exits: 0)
        #expect(
            try shop.company.run("export", "orders", "-O", "csv").output.split(separator: "\n").dropFirst().map {
                $0.split(separator: ",", omittingEmptySubsequences: false).prefix(4).joined(separator: ",")
            } == ["1001,30001,2026-06-02,1001", "20606,30001,2026-06-03,20606"])
        expect(try shop.company.run("undo", "import", "3"), exits: 0)
        #expect(try shop.company.run("export", "items", "-O", "csv").output.contains("1001,ボルト"))
        expect(try shop.company.run("verify"), exits: 0)
    }

    @Test("the person leaves no trace", arguments: Engine.available)
    func traces(engine: Engine) throws {
        let shop = try Shop(engine)
        try shop.company.write("again.csv", "code,name,note\n1002,高橋 二郎,鈴木 一郎と1001号室\n20606,佐東 華子,猫も\n")
        expect(try shop.company.run("import", "parties", "again.csv"), exits: 0)
        try shop.erase("1001")
        try shop.erase("20606")
        // What is noted of others today is theirs; what was kept of them from before is not.
        let rows = try shop.company.rows(without: ["party.note"]).values.joined()
        for trace in ["鈴木", "一郎", "ichiro", "華子", "hanako", "犬を"] {
            #expect(!rows.contains { $0.contains(trace) }, "\(trace)")
        }
        // Nothing is found under the codes any more, and nobody may use them.
        for code in ["1001", "20606"] {
            expect(try shop.company.run("party", "show", code), exits: 65)
            #expect(
                try shop.company.rows()["governance_before_image"]?.contains { Self.isAbout($0, code) } != true)
        }
    }

    @Test("a person is told what is theirs, and nothing that only reads like their code", arguments: Engine.available)
    func disclosed(engine: Engine) throws {
        let shop = try Shop(engine)
        let outcome = try shop.company.run("party", "export", "1001", "-O", "json")
        expect(outcome, exits: 0)
        let tables = try JSON(outcome.output)["tables"]?.items ?? []
        #expect(!tables.contains { $0["table"]?.text == "governance_before_image" })
        #expect(!tables.contains { $0["table"]?.text == "governance_audit" })
        #expect(!outcome.output.contains("ボルト"))
    }
}

extension DigitCodeTests {
    /// Whether a row of the audit chain or an image is about the person.
    private static func isAbout(_ row: String, _ code: String) -> Bool {
        row.contains(" | 'party' | '\(code)' | ") || row.contains(" | party | \(code) | ")
            || row.contains("@\(code)")
    }
}
