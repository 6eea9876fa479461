import TestOffice
import Testing

@Suite("Bad input")
struct BadInputTests {
    /// A file with faults: how many rows go in all the same, and where the faults are.
    struct File: Sendable, CustomTestStringConvertible {
        let name: String
        let kind: String
        let bytes: [UInt8]
        let goesIn: Int
        let faults: [Fault]
        var options: [String] = []
        var testDescription: String { name }
    }

    struct Fault: Sendable, Equatable {
        let line: Int
        let column: String
    }

    private static func file(
        _ name: String, _ kind: String, _ text: String, goesIn: Int, _ faults: [(Int, String)]
    ) -> File {
        File(
            name: name, kind: kind, bytes: Array(text.utf8), goesIn: goesIn,
            faults: faults.map { Fault(line: $0.0, column: $0.1) })
    }

    /// Rows of spend around a value in one column: the row before and after go in.
    private static func spend(_ name: String, _ row: String, _ column: String) -> File {
        file(
            name, "spend", "campaign,day,amount,currency\nFAIR,2026-04-01,1,JPY\n\(row)\nFAIR,2026-04-03,3,JPY\n",
            goesIn: 2, [(3, column)])
    }

    static let files: [File] =
        [
            file(
                "a corporate number that a spreadsheet spoilt", "parties",
                "code,name,corporate_number\nG1,甲,\nB1,乙,1.23E+12\nG2,丙,\n", goesIn: 2, [(3, "corporate_number")]),
            file(
                "a corporate number with a wrong check digit", "parties",
                "code,name,corporate_number\nB1,乙,1234567890123\nG2,丙,\n", goesIn: 1, [(2, "corporate_number")]),
            File(
                name: "bytes that are no UTF-8", kind: "parties",
                bytes: Array("code,name\nG1,甲\nB1,".utf8) + [0xE7, 0x94, 0x0A] + Array("G2,丙\n".utf8), goesIn: 2,
                faults: [Fault(line: 3, column: "name")], options: ["--encoding", "utf-8"]),
            File(
                name: "CP932 read as UTF-8", kind: "parties",
                bytes: Array("code,name\nG1,ascii\nB1,".utf8) + [0x93, 0x8C, 0x8B, 0x9E, 0x0A], goesIn: 1,
                faults: [Fault(line: 3, column: "name")], options: ["--encoding", "utf-8"]),
            File(
                name: "NUL", kind: "parties",
                bytes: Array("code,name\nG1,甲\nB1,x".utf8) + [0] + Array("y\nG2,丙\n".utf8), goesIn: 2,
                faults: [Fault(line: 3, column: "name")]),
            file(
                "a quote that is never closed", "parties", "code,name\nG1,甲\nB1,\"乙\nG2,丙\nG3,丁\n", goesIn: 3,
                [(3, "")]),
            file("text behind a quote", "parties", "code,name\nB1,\"乙\"x\nG2,丙\n", goesIn: 1, [(2, "name")]),
            file("too few fields", "parties", "code,name,note\nG1,甲,\nB1,乙\nG2,丙,\n", goesIn: 2, [(3, "")]),
            file("too many fields", "parties", "code,name\nG1,甲\nB1,乙,x\nG2,丙\n", goesIn: 2, [(3, "")]),
            file("no code", "parties", "code,name\nG1,甲\n,乙\n", goesIn: 1, [(3, "code")]),
            file("an unknown role", "parties", "code,name,roles\nB1,乙,friend\nG2,丙,\n", goesIn: 1, [(2, "roles")]),
            file(
                "a country that is none", "parties", "code,name,country\nB1,乙,ZZ\nG2,丙,JP\n", goesIn: 1,
                [(2, "country")]),
            file(
                "a mail address that is none", "parties", "code,name,email\nB1,乙,a@b@c\nG2,丙,\n", goesIn: 1,
                [(2, "email")]),
            file(
                "an unknown origin", "parties", "code,name,origin\nB1,乙,NONE\nG2,丙,FAIR\n", goesIn: 1, [(2, "origin")]),
            file(
                "several faults in one file", "parties",
                "code,name,email\nB1,,\nG1,甲,\nB2,乙,@\nG2,丙,\n", goesIn: 2, [(2, "name"), (4, "email")]),
            spend("a campaign that is unknown", "NONE,2026-04-02,2,JPY", "campaign"),
            spend("a currency that is unknown", "FAIR,2026-04-02,2,XQX", "currency"),
            spend("a day that does not exist", "FAIR,2026-02-30,2,JPY", "day"),
            spend("a month that does not exist", "FAIR,令和8年13月1日,2,JPY", "day"),
            spend("a day that is no leap day", "FAIR,2025-02-29,2,JPY", "day"),
            spend("a day in words", "FAIR,tomorrow,2,JPY", "day"),
            spend("half a yen", "FAIR,2026-04-02,0.5,JPY", "amount"),
            spend("an exponent", "FAIR,2026-04-02,1e3,JPY", "amount"),
            spend("a hexadecimal number", "FAIR,2026-04-02,0x10,JPY", "amount"),
            spend("forty digits", "FAIR,2026-04-02,\(String(repeating: "9", count: 40)),JPY", "amount"),
            spend("one more than fits", "FAIR,2026-04-02,9223372036854775808,JPY", "amount"),
            spend("commas in wrong places", "FAIR,2026-04-02,\"1,00\",JPY", "amount"),
            spend("the sign of another currency", "FAIR,2026-04-02,$5,JPY", "amount"),
            spend("no amount", "FAIR,2026-04-02,,JPY", "amount"),
            file(
                "touches of nobody and at no time", "touches",
                """
                external_id,at,party,medium,kind
                T1,2026-11-01T10:00:00+09:00,C1,web,view
                T2,2026-11-01T25:00:00+09:00,C1,web,view
                T3,2026-11-01T10:00:00+09:00,NOBODY,web,view
                T4,2026-11-01T10:00:00+09:00,C1,telepathy,view

                """, goesIn: 1, [(3, "at"), (4, "party"), (5, "medium")]),
            file(
                "orders of one without a limit, of nobody, and of one who has not crossed", "orders",
                "number,customer,ordered_on,amount,currency\nO1,C1,2026-10-01,100,JPY\nO2,NOBODY,2026-10-01,100,JPY\n"
                    + "O3,H1,2026-10-01,100,JPY\n", goesIn: 0, [(2, "currency"), (3, "customer"), (4, "customer")]),
            file(
                "an invoice that does not add up", "invoices",
                "number,customer,issued_on,due_on,net,tax,gross,currency\n"
                    + "I1,C1,2026-10-01,2026-10-31,100,10,110,JPY\nI2,C1,2026-10-01,2026-10-31,100,10,111,JPY\n",
                goesIn: 1, [(3, "gross")]),
        ]

    @Test("good rows go in, bad ones come out with line, column and reason", arguments: files)
    func rows(file: File) throws {
        try bring(file, to: SmallCompany.make(before: "touches"))
    }

    @Test("one file with several faults does the same on every engine", arguments: Engine.available)
    func engines(engine: Engine) throws {
        for file in Self.files where ["several faults in one file", "NUL"].contains(file.name) {
            try bring(file, to: SmallCompany.make(engine, before: "touches"))
        }
    }

    private func bring(_ file: File, to company: Company) throws {
        try company.write("f.csv", bytes: file.bytes)
        let before = try company.count(file.kind)
        let outcome = try company.start(
            ["import", file.kind, "f.csv", "--rejects", "r.csv", "-O", "json"] + file.options
        ).wait()
        expect(outcome, exits: 65)
        let result = try JSON(outcome.output)
        #expect(result["created"]?.int == file.goesIn)
        #expect(result["rejected"]?.int == file.faults.count)
        #expect(try company.count(file.kind) == before + file.goesIn)

        let rejects = try #require(company.read("r.csv"))
        let lines = rejects.split(separator: "\n").dropFirst().filter { $0.first?.isNumber == true }
        let found = lines.map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            return Fault(line: Int(fields[0]) ?? 0, column: String(fields[1]))
        }
        #expect(found == file.faults, "\(rejects)")
        #expect(lines.allSatisfy { $0.count > 20 }, "\(rejects)")
        // The same is told to people.
        for fault in file.faults { #expect(outcome.error.contains("f.csv:\(fault.line): ")) }
    }

    @Test(
        "a file that cannot be read at all is refused whole",
        arguments: [
            ("an empty file", [UInt8]()), ("blank lines", Array("\n\n\n".utf8)),
            ("another header", Array("a,b\n1,2\n".utf8)), ("a column twice", Array("code,name,code\n1,2,3\n".utf8)),
            ("a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]),
            ("a workbook", [0x50, 0x4B, 3, 4, 0x14, 0, 6, 0, 8, 0]),
            ("UTF-16", [0xFF, 0xFE, 0x63, 0, 0x6F, 0, 0x64, 0, 0x65, 0, 0x2C, 0, 0x6E, 0, 0x61, 0]),
        ])
    func whole(name: String, bytes: [UInt8]) throws {
        let company = try Company()
        try company.write("f.csv", bytes: bytes)
        let outcome = try company.run("import", "parties", "f.csv", "-O", "json")
        expect(outcome, exits: 65)
        #expect(outcome.output.isEmpty)
        #expect(try JSON(outcome.error)["error"]?["message"]?.text?.isEmpty == false)
        #expect(try company.count("parties") == 0)
    }

    @Test("amounts and days as people write them go in exactly", arguments: Engine.available)
    func asWritten(engine: Engine) throws {
        let company = try SmallCompany.make(engine, before: "spend")
        let rows: [(day: String, amount: String, kept: String)] = [
            ("2026-04-01", "￥１，０００", "2026-04-01,1000"), ("2026/4/2", "¥2,000", "2026-04-02,2000"),
            ("令和8年4月3日", "３０００", "2026-04-03,3000"), ("R8.4.4", "4000円", "2026-04-04,4000"),
            ("2026年4月5日", " 5000 ", "2026-04-05,5000"),
            (
                "平成31年4月30日", "1000000000000000",
                "2019-04-30,1000000000000000"
            ), ("令和元年5月1日", "6,000.00", "2019-05-01,6000"),
        ]
        let text = rows.map { "FAIR,\($0.day),\"\($0.amount)\",JPY" }.joined(separator: "\n")
        try company.write("f.csv", "campaign,day,amount,currency\n\(text)\n")
        expect(try company.run("import", "spend", "f.csv"), exits: 0)
        let exported = try company.run("export", "spend").output
        for row in rows { #expect(exported.contains("FAIR,\(row.kept),JPY"), "\(row.day) \(row.amount)") }
    }

    @Test("a line of 100 MB is one rejected row, in bounded memory and time")
    func longLine() throws {
        let company = try Company()
        let line = """
            (printf 'code,name\\nG1,good\\nBIG,'; head -c 100000000 /dev/zero | tr '\\0' x; printf '\\nG2,good\\n') \
            | (ulimit -v 400000; exec timeout 60 $sekisho import parties - --rejects r.csv -O json)
            """
        let outcome = try company.shell(line).wait()
        expect(outcome, exits: 65)
        let result = try JSON(outcome.output)
        #expect(result["created"]?.int == 2 && result["rejected"]?.int == 1)
        #expect(company.read("r.csv")?.split(separator: "\n").last?.hasPrefix("3,,") == true)
        #expect((company.read("r.csv")?.utf8.count ?? 0) < 10_000)
    }

    @Test("a quote that is never closed in a long file costs one row, in bounded memory and time")
    func longQuote() throws {
        let company = try Company()
        let line = """
            (printf 'code,name\\nG1,good\\nB1,"open\\n'; seq -f 'P%.0f,name' 1 20000) \
            | (ulimit -v 400000; exec timeout 60 $sekisho import parties - -O json)
            """
        let outcome = try company.shell(line).wait()
        expect(outcome, exits: 65)
        let result = try JSON(outcome.output)
        #expect(result["created"]?.int == 20_001 && result["rejected"]?.int == 1)
    }

    @Test("days mean the same in every locale and time zone")
    func everywhere() throws {
        var exports: Set<String> = []
        for (language, zone) in [
            ("C", "UTC"), ("ja_JP.UTF-8", "Asia/Tokyo"), ("th_TH.UTF-8", "Asia/Bangkok"),
            ("ar_SA.UTF-8", "Pacific/Kiritimati"), ("fa_IR", "America/Anchorage"), ("tr_TR.UTF-8", "nonsense"),
        ] {
            let company = try Company(founded: false)
            company.environment["LANG"] = language
            company.environment["TZ"] = zone
            try company.found()
            try company.write("c.csv", SmallCompany.files[0].text + "\n")
            try company.write("s.csv", "campaign,day,amount,currency\nFAIR,R8.4.1,1,JPY\nFAIR,2024-02-29,2,JPY\n")
            try company.write("t.csv", "external_id,at,visitor,medium,kind\nT1,2026-11-01T23:30:00+09:00,v,web,view\n")
            expect(try company.run("import", "campaigns", "c.csv"), exits: 0)
            expect(try company.run("import", "spend", "s.csv"), exits: 0)
            expect(try company.run("import", "touches", "t.csv"), exits: 0)
            exports.insert(try company.run("export", "spend").output + company.run("export", "touches").output)
        }
        #expect(exports.count == 1)
    }
}
