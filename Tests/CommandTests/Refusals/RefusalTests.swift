import FoundationEssentials
import TestOffice
import Testing

@Suite("Refusals")
struct RefusalTests {
    /// A command that is refused, the status it ends with, and the code that programs see.
    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let status: Int32
        let code: String
        var testDescription: String { line }

        init(_ line: String, _ status: Int32, _ code: String) {
            self.line = line
            self.status = status
            self.code = code
        }
    }

    static let cases = [
        Case("party show NOBODY", 65, "party.unknown"),
        Case("score explain NOBODY --side sale", 65, "party.unknown"),
        Case("credit check NOBODY --amount 1000", 65, "party.unknown"),
        Case("credit check C1 --amount many", 65, "amount.not_a_number"),
        Case("credit check C1 --amount 0.5", 65, "amount.too_many_decimals"),
        Case("credit release NO-SUCH-KEY", 65, "sales.reservation.unknown"),
        Case("gate evaluate NOBODY --side sale", 65, "party.unknown"),
        Case("gate accept W1 --side sale", 65, "gate.not_crossed"),
        Case("gate policy apply missing.yml", 66, "file.missing"),
        Case("rules show nonsense", 65, "governance.rules.unknown_kind"),
        Case("rules show score@7", 65, "governance.rules.unknown_version"),
        Case("rules check credit parties.csv", 65, "sales.credit_rules.missing"),
        Case("supplier approve NOBODY --reason good", 65, "party.unknown"),
        Case("item show NOTHING", 65, "items.unknown"), Case("item add BRG-1 bearing", 65, "items.known"),
        Case("task done 99", 65, "party.task.unknown"), Case("task add C1", 65, "party.empty_text"),
        Case("task add C1 call --to ghost", 65, "governance.no_such_user"),
        Case("touch add C1 --kind call --medium call --campaign NONE", 65, "party.unknown_origin"),
        Case("undo import 99", 65, "governance.unknown_import"),
        Case("user disable nobody", 65, "governance.no_such_user"),
        Case("user disable boss", 77, "governance.last_administrator"),
        Case("import nonsense parties.csv", 64, "command.unknown_kind"),
        Case("export nonsense", 64, "command.unknown_kind"),
        Case("import parties missing.csv", 66, "file.missing"),
        Case("import parties parties.csv --map nonsense", 64, "command.bad_map"),
        Case("import parties parties.csv --map x=nonsense", 64, "header.maps_to_unknown"),
        Case("import parties spend.csv", 65, "header.missing"),
        Case("export parties -o missing/parties.json", 73, "file.cannot_write"),
        Case("export parties --database missing.db", 66, "storage.missing"),
        Case("export parties --database parties.csv", 65, "storage.damaged"),
        Case("export parties --database empty.db", 78, "office.not_initialised"),
        Case("export parties --as stranger", 77, "governance.unknown_user"),
        Case("import purchase_orders purchase_orders.csv --as clerk", 77, "governance.not_allowed"),
        Case("party find", 64, "usage"),
        Case("party nonsense", 64, "command.none"),
        Case("nonsense", 64, "command.none"),
        Case("export parties --nonsense", 64, "usage"),
        Case("export parties --output-format pdf", 64, "usage"),
        Case("export parties --lang fr", 64, "usage"),
        Case("credit check C1", 64, "usage"),
        Case("credit check C1 --amount 1 --currency XQX", 64, "usage"),
        Case("gate report -p sometime", 64, "command.bad_period"),
        Case("user role clerk", 64, "usage"),
        Case("user role clerk --add administrator --as manager", 77, "governance.beyond_own_rights"),
        Case("user list --database mysql://there/db", 64, "storage.unknown_scheme"),
        Case("report ageing --as-of sometime", 64, "command.bad_day"),
        Case("gate return W1 --side sale --reason nonsense", 64, "gate.unknown_reason"),
        Case("demo --directory .", 64, "command.demo.in_use"),
        Case("demo --directory new --database sekisho.db", 64, "command.not_empty"),
        Case("import parties parties.csv --set nonsense", 64, "command.bad_default"),
        Case("rules check credit binary.yaml", 65, "command.not_text"),
        Case("backup b.db --dry-run", 64, "command.no_rehearsal"), Case("import parties", 64, "command.no_file"),
        Case("privacy overwrite", 64, "command.needs_yes"),
        Case("export parties -o parties.doc", 64, "command.unknown_ending"),
        Case("export parties -o sekisho.db", 64, "file.is_database"),
        Case("import receipts bank.csv", 65, "sales.bank_statement"),
        Case("import parties parties.csv -o x.csv --rejects x.csv", 64, "file.written_twice"),
        Case("export parties --database .", 65, "storage.not_a_file"),
    ]

    private static func company() throws -> Company {
        let company = try SmallCompany.make()
        try company.write("empty.db", "")
        try company.write("binary.yaml", bytes: [0xFF, 0xFE])
        try company.write("bank.csv", "日付,摘要,お支払金額,お預り金額,残高\n2026/10/05,振込 ｶ)ｱｵﾔﾏ,,\"3,000\",9000\n")
        _ = try company.run("user", "add", "clerk", "--role", "sales")
        _ = try company.run("user", "add", "manager", "--role", "management")
        return company
    }

    private func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

    @Test("a refusal is an error and a hint in the user's language, and nothing else", arguments: ["en", "ja"])
    func pages(language: String) throws {
        let company = try Self.company()
        let locale = ["LANG": language == "ja" ? "ja_JP.UTF-8" : "C.UTF-8"]
        var page = ""
        for refused in Self.cases {
            let outcome = try company.start(words(refused.line), environment: locale).wait()
            expect(outcome, exits: refused.status)
            #expect(outcome.output.isEmpty, "\(refused.line): \(outcome.output)")
            #expect(outcome.error.hasPrefix("error: "))
            page += "$ sekisho \(refused.line)\n\(outcome.error)[\(outcome.status)]\n\n"
        }
        try expectPage(page, "refusals.\(language).txt")
    }

    @Test("a shape that is not there is refused with those that are")
    func shapes() throws {
        let outcome = try Company(founded: false).run("schema", "nonsense", "-O", "json", today: nil)
        expect(outcome, exits: 64)
        let error = try JSON(outcome.error)["error"]
        #expect(
            error?["code"]?.text == "command.unknown_schema" && error?["message"]?.text?.contains("nonsense") == true)
        #expect(error?["hint"]?.text?.contains("credit.check") == true)
    }

    @Test("with -O json a refusal is one object on standard error, and it changes nothing")
    func asJSON() throws {
        let company = try Self.company()
        let (rows, files) = try (company.rows(), company.files)
        for refused in Self.cases where refused.line.contains("--output-format") == false {
            let outcome = try company.start(words(refused.line) + ["-O", "json"]).wait()
            expect(outcome, exits: refused.status)
            let error = try #require(JSON(outcome.error)["error"], "\(refused.line): \(outcome.error)")
            #expect(error["code"]?.text == refused.code, "\(refused.line)")
            #expect(error["message"]?.text?.isEmpty == false, "\(refused.line)")
            #expect(error.keys == ["code", "hint", "message"], "\(refused.line)")
            #expect(outcome.error.count { $0 == "\n" } == 1 && outcome.output.isEmpty, "\(refused.line)")
        }
        #expect(try differences(rows, company.rows()) == [])
        #expect(company.files == files)
    }
}
