import TestOffice
import Testing

@Suite("Answers")
struct AnswerPageTests {
    /// Questions and the status with which each is answered.
    static let questions: [(line: String, status: Int32)] = [
        ("party find 丙", 0), ("party find ヘイコウ", 0), ("party find nobody-at-all", 0), ("party show C1", 0),
        ("campaign list", 0), ("contact list --side sale --temperature hot", 0), ("score explain H1 --side sale", 0),
        ("score rules show", 0),
        ("gate evaluate --side sale --dry-run", 0), ("gate evaluate H1 --side sale --dry-run", 0),
        ("gate evaluate W1 K1 --side sale --dry-run", 1), ("gate list --side sale", 0),
        ("gate list --side sale --of marketing", 0), ("gate policy list", 0), ("gate policy show --side sale", 0),
        ("gate report -p 2026", 0), ("lead list", 0), ("supplier list", 0), ("supplier savings -p 2026", 0),
        ("item list", 0), ("item show BRG-1", 0), ("task add C1 call --due 2026-11-10 --dry-run", 0), ("task list", 0),
        ("credit check C2 --amount 100000", 0), ("credit check C2 --amount 450000", 0),
        ("credit check C2 --amount 500001", 1), ("credit check C1 --amount 1000", 0), ("receipt match --dry-run", 0),
        ("contact untraced", 0), ("gate show E1", 0), ("gate show W1 --side sale", 0),
        ("gate judge --side sale", 0), ("gate judge W1 K1 --side sale", 1), ("gate owner E1 H1 W1", 0),
        ("credit set-off C2 --dry-run", 0), ("user list", 0), ("user roles", 0), ("audit list --limit 3", 0),
        ("audit list --of C1", 0), ("report summary -p 2026", 0),
        ("report funnel -p 2026", 0), ("report cohort -p 2026", 0), ("report drill summary collected -p 2026", 0),
        ("receipt list", 0), ("receipt list --unmatched", 0), ("payer list", 0), ("invoice list", 0),
        ("invoice list --overdue", 0), ("report ageing --by invoice", 0), ("report ageing C2 --overdue", 0),
        ("report ageing --side purchase", 0),
    ]

    @Test("each question is answered as stored, in both languages", arguments: ["en", "ja"])
    func pages(language: String) throws {
        let company = try SmallCompany.make()
        var page = ""
        for (line, status) in Self.questions {
            let words = line.split(separator: " ").map(String.init)
            let outcome = try company.start(words + ["--lang", language]).wait()
            expect(outcome, exits: status)
            page += "$ sekisho \(line)\n\(outcome.output)\(outcome.error)[\(outcome.status)]\n\n"
        }
        try expectPage(page, "answers.\(language).txt")
    }

    @Test("each question is answered to programs as stored, the same in both languages and on both engines")
    func json() throws {
        var pages: [String] = []
        for engine in Engine.available {
            for language in ["en", "ja"] {
                let company = try SmallCompany.make(engine)
                var page = ""
                for (line, status) in Self.questions {
                    let words = line.split(separator: " ").map(String.init)
                    let outcome = try company.start(words + ["--lang", language, "-O", "json"]).wait()
                    expect(outcome, exits: status)
                    #expect(try JSON(outcome.output)["schema"]?.text?.wholeMatch(of: /sekisho\.[a-z_.]+\/1/) != nil)
                    if language == "en" { page += "$ sekisho \(line) -O json\n\(outcome.output)\n" }
                }
                if language == "en" { pages.append(page) }
            }
        }
        try expectPage(pages[0], "answers.json.txt")
        #expect(Set(pages).count == 1)
    }

    @Test("an answer comes in every format", arguments: ["table", "csv", "tsv", "json", "markdown", "html"])
    func formats(format: String) throws {
        let company = try SmallCompany.make()
        for line in [
            "party find 株式会社", "credit check C1 --amount 1000", "gate report -p 2026", "report summary -p 2026",
        ] {
            let words = line.split(separator: " ").map(String.init)
            let outcome = try company.start(words + ["-O", format]).wait()
            expect(outcome, exits: 0)
            let name = words.prefix(2).joined(separator: "-")
            try expectPage(outcome.output, "formats/\(name).\(format)")
            // What stands in a file named so is the same as what is printed in that format.
            let ending = ["table": "txt", "markdown": "md"][format] ?? format
            if format != "table" {
                expect(try company.start(words + ["-o", "answer.\(ending)"]).wait(), exits: 0)
                #expect(company.read("answer.\(ending)") == outcome.output)
            }
        }
    }
}
