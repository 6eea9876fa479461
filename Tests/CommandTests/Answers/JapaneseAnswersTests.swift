import TestOffice
import Testing

@Suite("Answers in one language")
struct JapaneseAnswersTests {
    /// A company in which nothing is English that somebody entered, and in which most things have happened.
    private static func company() throws -> Company {
        let company = try SmallCompany.make()
        try company.write("watchlist.csv", "list,entry,name,country\nMETI,12,丙工業株式会社,JP\n")
        try company.write(
            "cards.csv", "name,company,email,met_on,met_by\n山田太郎,丙工業株式会社,yamada@hei.example,2026-10-30,boss\n")
        let acts: [[String]] = [
            ["party", "set", "S1", "name=深圳精密有限公司"], ["party", "set", "E1", "name=泰国金属公司"],
            ["party", "add", "株式会社甲商店大阪", "--code", "N1", "--country", "JP", "--yes"],
            ["import", "cards", "cards.csv"], ["import", "watchlist", "watchlist.csv"],
            ["gate", "evaluate", "--side", "sale"], ["gate", "evaluate", "--side", "purchase"],
            ["gate", "return", "C2", "--side", "sale", "--reason", "no_budget"],
            ["gate", "pull", "S1", "--side", "purchase", "--reason", "工場を見学"],
            ["supplier", "approve", "S1", "--reason", "監査に合格"],
            ["task", "add", "C1", "カタログを送る"], ["touch", "add", "C1", "--kind", "visit", "--medium", "visit"],
            ["score", "adjust", "C1", "--side", "sale", "--points", "7", "--reason", "電話で相談"],
            ["party", "note", "add", "C1", "担当が替わった"],
            ["party", "gift", "limit", "--direction", "given", "--amount", "20000"],
            ["party", "gift", "add", "H1", "お歳暮", "--direction", "given", "--amount", "5000"],
            ["party", "trait", "add", "H1", "溶接", "--kind", "capability"],
            ["party", "confirm", "C1", "--field", "phone", "--by", "call"],
            ["party", "merge", "C1", "N1"], ["user", "add", "佐藤", "--role", "sales"],
            ["user", "role", "佐藤", "--add", "marketing"],
            ["credit", "check", "C1", "--amount", "1000", "--reserve", "見積1"], ["receipt", "match"],
            ["privacy", "purposes", "set", "案内", "--text", "案内の送付", "--kind", "person"],
        ]
        for act in acts {
            let outcome = try company.start(act + ["--lang", "ja"]).wait()
            #expect([0, 1, 65].contains(outcome.status), "\(act): \(outcome.error)")
        }
        return company
    }

    private static let commands = [
        "audit list --limit 200", "party show C1", "party show H1", "party find 甲", "party timeline C1",
        "party timeline C2", "party timeline H1", "party timeline S1", "party duplicates", "party stale", "party rules",
        "party strength C1", "party group C1", "party card list", "party note list C1", "party trait list",
        "party gift list", "party gift limit", "party stakeholder list", "user list", "user roles", "verify",
        "gate list --side sale", "gate list --side purchase", "gate list --side sale --of marketing",
        "gate show C1 --side sale", "gate show C2 --side sale", "gate show S1 --side purchase",
        "gate evaluate --side sale --dry-run", "gate report -p 2026", "gate owner C1", "gate policy list",
        "rules list", "credit check C1 --amount 100000", "credit check H1 --amount 100000",
        "contact list --side sale --temperature hot", "contact untraced", "score explain H1 --side sale",
        "score explain C1 --side sale", "screening list", "screening lists", "screening show H1", "screening due",
        "supplier candidates", "supplier list", "supplier savings -p 2026", "lead list", "invoice list",
        "receipt list", "payer list", "task list --all", "plan list", "plan show 1", "campaign list", "item list",
        "import list", "privacy due", "privacy purposes list", "privacy retention", "report summary -p 2026",
        "report funnel -p 2026", "report ageing", "report ageing --by invoice", "report ageing --side purchase",
        "report freshness",
    ]

    @Test("what is answered in Japanese holds no English but codes, addresses and names")
    func japanese() throws {
        let company = try Self.company()
        for command in Self.commands {
            let words = command.split(separator: " ").map(String.init)
            let outcome = try company.start(words + ["--lang", "ja"]).wait()
            #expect([0, 1].contains(outcome.status), "\(command): \(outcome.error)")
            Self.check(outcome.output + outcome.error, words)
        }
    }

    /// The names of parts and settings that an administrator looks up, people of the tests, and what was typed.
    private static let names: Set<String> = [
        // Kinds of files and of rules are what is typed, rules stand as their file writes them.
        "campaigns", "spend", "parties", "cards", "items", "touches", "invoices", "orders", "receipts", "watchlist",
        "credit", "score", "given", "party", "set", "add", "merge", "kind",
        "boss", "root", "sekisho", "hint", "error", "Bangkok", "Metal", "bearings", "sensors", "sha", "met", "fair",
    ]

    private static func check(_ text: String, _ command: [String]) {
        for line in text.split(separator: "\n") {
            let plain = line.replacing(/sekisho (?:[A-Za-z0-9_.@\/=#":{}-]+ ?)+/, with: "")
                .replacing(/--[a-z-]+ [^ ]+/, with: "")
            for match in plain.matches(of: /[A-Za-z0-9_.@\/:=*+-]*[A-Za-z][A-Za-z0-9_.@\/:=*+-]*/) {
                let word = String(match.0)
                guard word.contains(where: \.isLowercase), !Self.names.contains(word), !command.contains(word),
                    !word.contains(where: { "0123456789_@/.:=*-".contains($0) })
                else { continue }
                Issue.record("\(command.joined(separator: " ")): \(word): \(line)")
            }
        }
    }

    /// Lists of a company that has just begun.
    private static let lists = [
        "supplier candidates", "supplier list", "supplier savings -p 2026", "invoice list", "receipt list",
        "payer list", "lead list", "item list", "campaign list", "task list", "plan list", "import list",
        "contact list --side sale --temperature hot", "contact untraced", "party find 甲", "party duplicates",
        "party stale", "party card list", "party trait list", "party gift list", "party stakeholder list",
        "gate list --side sale", "gate report -p 2026", "gate evaluate --side sale --dry-run", "screening list",
        "screening lists", "screening due", "privacy due", "privacy purposes list", "audit list --of P-1",
        "report ageing --by invoice", "report summary -p 2026", "report funnel -p 2026",
    ]

    @Test("a list without rows says of what there are none", arguments: ["en", "ja"])
    func empty(language: String) throws {
        let company = try Company()
        for list in Self.lists {
            let words = list.split(separator: " ").map(String.init)
            for form in ["table", "html", "markdown"] {
                let outcome = try company.start(words + ["--lang", language, "-O", form]).wait()
                #expect([0, 1].contains(outcome.status), "\(list): \(outcome.error)")
                #expect(!outcome.output.contains("No rows."), "\(list)")
                #expect(!outcome.output.contains("該当なし"), "\(list)")
            }
        }
    }
}
