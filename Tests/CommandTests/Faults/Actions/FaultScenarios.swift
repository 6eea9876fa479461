import TestOffice

/// Everything that changes a company, as people do it: at least one command for every action of the program.
enum FaultScenarios {
    /// Every command there is.
    static let commands = Set((try? CommandTree.read("en").all.map { $0.path.joined(separator: " ") }) ?? [])

    static let all = database + imports + undoing + parties + privacy + passage + business + upkeep + carrying

    /// Commands that only answer. One that does more is found: its action is done by no scenario.
    static let readers: Set<String> = [
        "plan list", "plan show", "party find", "party show", "party timeline", "party stale", "party group",
        "party strength", "party stakeholder list", "party trait list", "party note list", "party gift list",
        "party card list", "item list", "item show", "screening list", "screening show", "screening due",
        "screening lists", "screening original", "privacy purposes list", "task list", "campaign list",
        "score explain", "score rules show", "contact list", "contact untraced", "gate policy show",
        "gate policy list", "gate list", "gate show", "gate report", "supplier candidates", "supplier list",
        "supplier savings", "gate judge", "gate owner", "lead list", "report summary", "report funnel", "report ageing",
        "report cohort", "report drill",
        "report freshness", "receipt list", "payer list", "invoice list", "user list", "user roles", "audit list",
        "rules list", "rules show", "rules check", "rules diff", "verify", "doctor", "schema",
        "completion",
    ]

    /// Actions that no command does yet: programs do them by their desk.
    static let withoutCommand: Set<String> = []

    private static let database = [
        FaultScenario("init", ground: .nothing),
        FaultScenario("user list", ground: .earlierTown),
        FaultScenario("backup b.db", engines: [.sqlite]),
        FaultScenario("backup b.db --yes", after: "backup b.db", "user add ito --role sales", engines: [.sqlite]),
        FaultScenario(
            "restore b.db --yes", after: "backup b.db", "party erase X1 --reason asked --yes", engines: [.sqlite]),
        FaultScenario("export parties -o old.csv"),
        FaultScenario("report summary -o summary.html"),
    ]

    /// A whole database, carried to another place.
    private static let carrying = [
        FaultScenario("export everything -o all"),
        FaultScenario("import everything all", ground: .export),
        FaultScenario("move --to new.db"),
    ]

    private static let imports =
        FaultFiles.all.map { FaultScenario("import \($0.kind) new-\($0.kind).csv") } + [
            FaultScenario("import parties new-parties.csv --match"),
            FaultScenario("import parties bad.csv --rejects rejects.csv"),
            FaultScenario("import orders new-orders.csv -o answer.json"),
        ]

    private static let undoing = FaultFiles.all.map {
        FaultScenario("undo import {import_id}", after: "import \($0.kind) new-\($0.kind).csv")
    }

    private static let parties = [
        FaultScenario("party add Zephyr --country JP --phone 03-1234-5678"),
        FaultScenario("party set P1 phone=03-9999-8888 note=new"),
        FaultScenario("party merge P4 P7"),
        FaultScenario("party merge --clusters clusters.csv"),
        FaultScenario("party merge --clusters clusters.csv --apply"),
        FaultScenario("plan apply {plan}", after: "party merge --clusters clusters.csv"),
        FaultScenario("plan undo {plan}", after: "party merge P4 P7"),
        FaultScenario("party unmerge P7", after: "party merge P4 P7"),
        FaultScenario("party duplicates --apply", after: "import parties twins.csv"),
        FaultScenario("party confirm P1 --field email --by call"),
        FaultScenario("party confirm P1 --field phone --by call --failed"),
        FaultScenario("party rules --field email --half-life 700 --stale-after 200"),
        FaultScenario("party relate P5 parent-of P9"),
        FaultScenario("party unrelate P1 parent-of P3"),
        FaultScenario("party stakeholder add X1 --topic Roof --role decides"),
        FaultScenario("party stakeholder remove X1 --topic Line"),
        FaultScenario("party trait add X1 chess --kind interest"),
        FaultScenario("party trait remove X1 golf"),
        FaultScenario("party note add P1 call-again"),
        FaultScenario("party gift add X1 flowers --direction given --amount 2000"),
        FaultScenario("party gift limit --direction given --amount 7000"),
        FaultScenario("item add NEW-1 Bearing"),
        FaultScenario("task add P1 visit --due 2026-11-09"),
        FaultScenario("task done {number}", after: "task add P1 visit --due 2026-11-09"),
        FaultScenario(
            "task reopen {number}", after: "task add P1 visit --due 2026-11-09", "task done {number}"),
    ]

    private static let privacy = [
        FaultScenario("party export X1"),
        FaultScenario("party export X1 -o disclosed.json"),
        FaultScenario("party erase X1 --reason asked --yes"),
        FaultScenario("party readmit --email jiro@x.example --reason asked"),
        FaultScenario("privacy purposes set mailing --text Letters"),
        FaultScenario("privacy purposes set newsletter --party X1 --end"),
        FaultScenario("privacy retention --months 12"),
        FaultScenario("privacy due --erase --yes --today 2028-11-02", after: "privacy retention --months 1"),
        FaultScenario("privacy overwrite --yes"),
    ]

    private static let passage = [
        FaultScenario("screening run", after: "import watchlist new-watchlist.csv"),
        FaultScenario("screening decide P13 --all --result clear --reason another"),
        FaultScenario("screening record P1 --source newspaper --result clear"),
        FaultScenario("screening threshold UN-1 0.8"),
        FaultScenario("touch add P1 --kind visit --medium visit"),
        FaultScenario("score adjust P1 --side sale --points 5 --reason met"),
        FaultScenario("score adjust P1 --side sale --temperature hot --reason met"),
        FaultScenario("gate evaluate --side sale", after: "score adjust P7 --side sale --points 90 --reason met"),
        FaultScenario("gate pull P7 --side purchase --reason asked"),
        FaultScenario("gate pull P23 --side sale --reason asked"),
        FaultScenario("gate accept P3 --side sale"),
        FaultScenario("gate accept P11 --side purchase"),
        FaultScenario("gate return P6 --side sale --reason no_need"),
        FaultScenario("lead pull P23 --reason asked"),
    ]

    private static let business = [
        FaultScenario("supplier register Zed"),
        FaultScenario("supplier approve P7 --reason passed", after: "gate pull P7 --side purchase --reason asked"),
        FaultScenario("supplier reject P7 --reason small", after: "gate pull P7 --side purchase --reason asked"),
        FaultScenario("credit check X5 --amount 3000 --reserve K1"),
        FaultScenario("credit release hold_more"),
        FaultScenario("credit set-off P1"),
        FaultScenario("credit set-off P1 --end", after: "credit set-off P1"),
        FaultScenario("receipt match", after: "import receipts new-receipts.csv"),
        FaultScenario(
            "receipt match N-1 N-1 --in-part", after: "import invoices new-invoices.csv",
            "import receipts new-receipts.csv"),
        FaultScenario(
            "receipt unmatch N-1", after: "import invoices new-invoices.csv", "import receipts new-receipts.csv",
            "receipt match N-1 N-1 --in-part"),
        FaultScenario("payer learn PROMPT P1"),
        FaultScenario("payer forget PROMPT", after: "payer learn PROMPT P1"),
    ]

    private static let upkeep = [
        FaultScenario("user add ito --role sales"),
        FaultScenario("user add ito --role sales -o answer.txt"),
        FaultScenario("user role sato marketing"),
        FaultScenario("user role sato --add marketing"),
        FaultScenario("user disable sato"),
        FaultScenario("user enable sato", after: "user disable sato"),
        FaultScenario("rules apply credit credit.yaml"),
        FaultScenario("rules apply matching.receipts matching.yaml"),
        FaultScenario("rules apply score score.yaml"),
        FaultScenario("gate policy apply sale.yaml"),
        FaultScenario("score rules apply score.yaml"),
    ]
}
