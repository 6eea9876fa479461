import TestOffice
import Testing

@Suite("Odd surroundings")
struct EnvironmentTests {
    private static let commands = [
        "--version", "--help", "party find 株式会社", "party show C1", "score explain H1 --side sale",
        "gate evaluate --side sale --dry-run", "credit check C1 --amount 1000", "receipt match --dry-run",
        "export parties", "report summary -p 2026", "import parties parties.csv --dry-run", "party show NOBODY",
    ]

    /// Statuses that this page of the contract lists; a signal is none of them.
    private static let listed: Set<Int32> = [0, 1, 64, 65, 66, 69, 70, 73, 75, 77, 78]

    private func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

    private func runs(_ company: Company, _ environment: [String: String?]) throws -> [Run.Outcome] {
        try Self.commands.map { line in
            let isPlain = line.hasPrefix("--")
            return try company.start(
                words(line) + (isPlain ? [] : ["--lang", "en", "--today", Company.today]), environment: environment,
                today: nil
            ).wait()
        }
    }

    @Test("locale, zone, home and terminal change nothing of what is said")
    func variables() throws {
        let company = try SmallCompany.make()
        let usual = try runs(company, [:])
        let odd: [[String: String?]] = [
            ["LANG": "C"], ["LANG": nil], ["LANG": "xx_XX.nonsense"], ["LC_ALL": "POSIX"], ["TZ": "Pacific/Kiritimati"],
            ["TZ": "nonsense/nowhere"], ["TZ": ""], ["TZ": "<+1234>-12:34"], ["HOME": nil], ["HOME": "/nonexistent"],
            ["PATH": nil], ["TERM": "dumb"], ["NO_COLOR": "1"], ["COLUMNS": "1"], ["SEKISHO_PATIENCE": "soon"],
            ["TMPDIR": "/nonexistent"],
        ]
        for environment in odd {
            let outcomes = try runs(company, environment)
            for (line, (now, then)) in zip(Self.commands, zip(outcomes, usual)) where line != "--help" {
                #expect(now.status == then.status, "\(environment) \(line): \(now.error)")
                #expect(stripped(now.output) == stripped(then.output), "\(environment) \(line)")
                #expect(now.error == then.error, "\(environment) \(line)")
            }
        }
    }

    /// Import ids and times of a rehearsal differ from run to run.
    private func stripped(_ text: String) -> String { text.hasPrefix("kind") ? "" : text }

    @Test(
        "standard streams that are closed, full or gone end with a listed status and without a trap",
        arguments: [
            ("standard output is full", "$sekisho %@ >/dev/full"), ("standard output is closed", "$sekisho %@ >&-"),
            ("standard error is closed", "$sekisho %@ 2>&-"), ("standard error is full", "$sekisho %@ 2>/dev/full"),
            ("standard input is closed", "$sekisho %@ <&-"),
            ("nothing is open", "$sekisho %@ <&- >&- 2>&-"),
            ("four files may be open", "ulimit -n 4; $sekisho %@"),
            ("five files may be open", "ulimit -n 5; $sekisho %@"),
            ("no file may grow", "ulimit -f 0; $sekisho %@"),
            ("the reader has gone", "set -o pipefail; $sekisho %@ | true"),
        ])
    func streams(name: String, line: String) throws {
        let company = try SmallCompany.make()
        let before = try company.exported(["parties"])
        for command in Self.commands {
            let full = command + (command.hasPrefix("--") ? "" : " --today \(Company.today)")
            let outcome = try company.shell(line.replacing("%@", with: full)).wait()
            let isGonePipe = outcome.status == 141 && name.hasSuffix("gone")
            #expect(Self.listed.contains(outcome.status) || isGonePipe, "\(name), \(command): \(outcome.status)")
            if name == "standard output is full", command != "party show NOBODY" {
                #expect(outcome.status == 73, "\(command): \(outcome.error)")
                #expect(outcome.error.hasPrefix("error: "), "\(command)")
            }
        }
        #expect(try company.exported(["parties"]) == before)
    }

    @Test("an import whose answer cannot be written says so, and is done")
    func answerLost() throws {
        let company = try SmallCompany.make(before: "touches")
        try company.write("f.csv", "code,name\nN1,新しい会社\n")
        let outcome = try company.run("import", "parties", "f.csv", "-O", "json", outputTo: "/dev/full")
        expect(outcome, exits: 73)
        #expect(try JSON(outcome.error)["error"]?["code"]?.text == "command.answer_lost")
        let read = try company.run("export", "parties", "-O", "json", outputTo: "/dev/full")
        expect(read, exits: 73)
        #expect(try JSON(read.error)["error"]?["code"]?.text == "command.cannot_write")
        let again = try JSON(company.run("import", "parties", "f.csv", "-O", "json").output)
        #expect((again["created"]?.int ?? 0) + (again["unchanged"]?.int ?? 0) == 1)
    }

    @Test("what the system lacks is named, with what to install")
    func lacking() throws {
        let company = try Company(.sqlite)
        try company.write("cp932.csv", bytes: Array("code,name\nP1,".utf8) + [0x95, 0x5C, 0x0A])
        // A table of converters that names one which is not there, and a library that is none.
        try company.write("gconv-modules", "module\tCP932//\tINTERNAL\tnowhere\t1\n")
        try company.write("libpq.so.5", "")
        let unconverted = try company.run(
            "import", "parties", "cp932.csv", "-O", "json", environment: ["GCONV_PATH": company.folder])
        let unreached = try company.run(
            "export", "parties", "--database", "postgresql:///none?host=/nowhere", "-O", "json",
            environment: ["LD_LIBRARY_PATH": company.folder])
        for (outcome, code, package) in [
            (unconverted, "encoding.no_conversion", "libc6"), (unreached, "storage.library_missing", "libpq5"),
        ] {
            expect(outcome, exits: 69)
            let error = try JSON(outcome.error)["error"]
            #expect(error?["code"]?.text == code && error?["hint"]?.text?.contains(package) == true)
        }
        #expect(try company.count("parties") == 0)
        expect(try company.run("import", "parties", "cp932.csv"), exits: 0)
    }

    @Test("a folder that may not be written in refuses with 73")
    func noRights() throws {
        let company = try SmallCompany.make()
        let outcome = try company.run("export", "parties", "-o", "/proc/out.csv")
        expect(outcome, exits: 73)
        expect(try company.run("init", "--database", "/proc/new.db"), exits: 73)
        expect(try company.run("demo", "--directory", "/proc/demo"), exits: 73)
    }
}
