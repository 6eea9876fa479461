import Synchronization
import TestOffice

/// A company in which every command that a text names finds what it speaks of: the demo, and what pages of help and
/// hints take for granted beyond it.
enum NamedCompany {
    /// What an argument stands for where a text leaves it out or writes a placeholder: in one command, or in all.
    static func value(of argument: String, in path: String, kind: String) -> String? {
        if path == "import", argument == "files" {
            return kind == "cards" ? "fair.vcf" : kind == "everything" ? "all" : "\(kind).csv"
        }
        return values["\(path) \(argument)"] ?? values[argument]
    }

    private static let values = [
        "code": "P-000123", "codes": "P-000123", "party": "P-000123", "customer": "P-000123", "side": "sale",
        "import kind": "parties", "import sheet": "Sheet1", "export kind": "parties", "undo import id": "UNDO",
        "init database": "new.db", "contact list database": "sekisho.db", "verify expect": "HEAD",
        "backup file": "fresh.db", "export output": "all",
        "move to": "new.db", "restore file": "before.db", "restore as": "boss",
        "plan show id": "3", "plan apply id": "3", "plan undo id": "3", "task done number": "12",
        "task reopen number": "12", "party find text": "山田商事", "party readmit email": "hanako@example.jp",
        "privacy purposes set purpose": "newsletter", "item show code": "BRG-6205", "item add code": "NEW-1",
        "gate policy apply file": "sale.yaml", "rules list kind": "credit", "rules show kind": "credit",
        "user add name": "yamada", "user role name": "tanaka",
        "user role add": "sales", "user enable name": "tanaka", "supplier register name": "Formosa",
        "supplier approve reason": "passed", "supplier reject reason": "too small", "party unrelate code": "P-000200",
        "receipt match receipt": "R-000292", "receipt match invoices": "SI-000267",
        "receipt unmatch receipt": "R-000001",
        "payer forget payer": "ﾔﾏﾀﾞﾀﾛｳ", "party unrelate relation": "branch-of", "party unrelate other": "P-000100",
    ]

    /// What a word of a text means in this company, by command.
    private static let meanings = [
        "party erase": ["P-000123": "P-000999"], "user add": ["sato": "sato-2", "tanaka": "tanaka-2"],
        "undo import": ["12": "UNDO"], "screening original": ["12": "LIST"],
    ]

    /// What somebody has done before, by command.
    private static let before = [
        "gate accept": cleared + ["import touches hot.csv", "gate evaluate P-000123 --side sale"],
        "gate return": cleared + ["import touches hot.csv", "gate evaluate P-000123 --side sale"],
        "gate pull": cleared, "lead pull": cleared,
        "supplier approve": cleared + ["gate pull P-000123 --side purchase --reason asked"],
        "supplier reject": cleared + ["gate pull P-000123 --side purchase --reason asked"],
        "credit release": ["credit check TP-000003 --amount 1000 --reserve ORDER-42"],
        "item show": ["item add BRG-6205 Bearing"], "task reopen": ["task done 12"], "plan undo": ["plan apply 3"],
        "party unmerge": ["party merge P-000123 P-000456"],
        "party readmit": ["party erase P-000999 --reason asked --yes"],
        "party unrelate": ["party relate P-000200 branch-of P-000100"],
        "party trait remove": [
            "party trait add P-000123 golf --kind interest", "party trait add P-000123 ゴルフ --kind interest",
        ],
        "party stakeholder remove": [
            "party stakeholder add P-000123 --topic TEXT --role decides",
            "party stakeholder add P-000123 --topic 第3ライン --role decides",
        ],
        "payer forget": ["payer learn ﾔﾏﾀﾞﾀﾛｳ P-000123"],
        "restore": ["backup before.db", "backup sekisho-2026-11-21.db"],
    ]

    private static let cleared = ["screening decide P-000123 --result clear --reason elsewhere"]

    /// Commands whose answer may be a "no" (1): the text shows how one asks, not what is answered.
    static let mayDecline: Set<String> = ["credit check", "gate evaluate", "screening run"]

    private struct Prepared: Sendable {
        let contents: [String: [UInt8]]
        /// The numbers that the preparation gave.
        let numbers: [String: String]
    }

    private static let prepared = Mutex<Prepared?>(nil)

    /// Types a command in a company of its own, after what must have been done before.
    static func run(_ command: PastedCommand) throws -> Run.Outcome {
        let prepared = try prepared.withLock { known in
            let prepared = try known ?? prepare()
            known = prepared
            return prepared
        }
        let company = try Company(holding: prepared.contents)
        for line in before[command.path] ?? [] { try done(line, in: company) }
        if command.path == "import", let place = command.words.firstIndex(of: "everything"),
            let folder = command.words[place...].dropFirst().first
        {
            try done("export everything -o \(folder)", in: company)
        }
        if command.path == "import" {
            for book in command.words where book.hasSuffix(".xlsx") {
                try company.write(book, bytes: WorkbookParts(table: [["code", "name"], ["S1", "甲"]]).archive)
            }
        }
        if command.words.contains("--sheet") {
            // A file is a workbook whatever its name.
            try company.write("parties.csv", bytes: WorkbookParts(table: [["code", "name"], ["S1", "甲"]]).archive)
        }
        let words = command.words.map { word in
            let meant = meanings[command.path]?[word] ?? word
            return prepared.numbers[meant] ?? meant
        }
        return try company.start(words, today: command.isGroup ? nil : DemoFolder.today).wait()
    }

    @discardableResult
    private static func done(_ line: String, in company: Company) throws -> Run.Outcome {
        let outcome = try company.start(line.split(separator: " ").map(String.init), today: DemoFolder.today).wait()
        guard outcome.status == 0 else {
            throw SystemFault(what: "\(line): \(outcome.error)\(outcome.output)", number: outcome.status)
        }
        return outcome
    }

    // MARK: Preparation

    private static let files = [
        "known.csv": """
        code,name,kind,roles,country,email,works_for
        P-000001,Formosa Precision,organization,prospect,TW,,
        P-000002,Formosa Precision,organization,prospect,TW,,
        P-000123,山田商事,organization,prospect,JP,yamada@example.jp,
        P-000456,山田商事,organization,prospect,JP,yamada@example.jp,
        P-000100,関東精機,organization,,JP,,
        P-000200,関東精機 大阪支店,organization,,JP,,
        P-000999,佐東 華子,person,,JP,hanako@example.jp,P-000100

        """,
        "fair.csv": "code,name,side,medium\nFAIR,春の見本市,sale,event\n",
        "watchlist.csv": "list,entry,name,country,kind,reason\nOFAC-SDN,36,山田商事,JP,organization,CUBA\n",
        "once.csv": "code,name\nP-000777,一時\n",
        "hot.csv": """
        external_id,at,party,medium,kind,grade
        HOT-1,2026-11-18T10:00:00+09:00,P-000123,event,visit,human
        HOT-2,2026-11-19T10:00:00+09:00,P-000123,web,request,human
        HOT-3,2026-11-19T11:00:00+09:00,P-000123,visit,meeting,human

        """,
        "fair.vcf": "BEGIN:VCARD\nVERSION:3.0\nFN:山本 次郎\nN:山本;次郎;;;\nORG:山田商事\nEND:VCARD\n",
    ]

    /// Names of files in texts, and the sample that stands for each.
    private static let copies = [
        "品目.csv": "items.csv", "受注.csv": "orders.csv", "取引先.csv": "parties.csv", "仕入先.csv": "parties.csv",
        "suppliers.csv": "parties.csv",
    ]

    private static func prepare() throws -> Prepared {
        let company = try Company(founded: false)
        try DemoFolder.unpack("en", in: company)
        let moved = try company.shell("mv sekisho-demo/sekisho.db* sekisho-demo/samples/*.csv . && rm -r sekisho-demo")
            .wait()
        guard moved.status == 0 else { throw SystemFault(what: moved.error, number: moved.status) }
        for (name, text) in files { try company.write(name, text) }
        for (name, sample) in copies { try company.write(name, bytes: company.bytes(of: sample) ?? []) }
        func number(_ key: String, of line: String) throws -> String {
            let answer = try JSON(done(line + " -O json", in: company).output)
            return answer[key]?.int.map(String.init) ?? answer[key]?.text ?? ""
        }
        for line in ["import parties known.csv", "import campaigns fair.csv", "user add sato --role sales"] {
            try done(line, in: company)
        }
        try done("user add tanaka --role sales --role marketing", in: company)
        var numbers = ["LIST": try number("import_id", of: "import watchlist watchlist.csv")]
        numbers["UNDO"] = try number("import_id", of: "import parties once.csv")
        for task in 1...12 { try done("task add P-000123 call-\(task) --due 2026-11-10", in: company) }
        for (one, other) in [("P-000001", "P-000002"), ("P-000100", "P-000200"), ("P-000123", "P-000456")] {
            try company.write(
                "clusters.csv", "code,cluster,probability\n\(one),P-000123,0.99\n\(other),P-000123,0.99\n")
            try done("party merge --clusters clusters.csv --yes", in: company)
        }
        for (name, line) in [
            ("credit.yaml", "rules show credit"), ("score.yaml", "rules show score"),
            ("rules.yaml", "score rules show"),
            ("sale.yaml", "gate policy show --side sale"),
        ] {
            try company.write(name, bytes: done(line, in: company).bytes)
        }
        numbers["HEAD"] = try number("head", of: "verify")
        return Prepared(contents: try company.contents, numbers: numbers)
    }
}
