import TestOffice
import Testing

/// From nothing to cost saved: how a buyer finds a better source, told as the commands that people type.
@Suite("The road to cost saved")
struct SavingStoryTests {
    @Test("a search finds a source, the gate lets it through, and its prices save money", arguments: Engine.available)
    func toSaving(engine: Engine) throws {
        let story = try Story(engine)

        // In April the company opens its books, and procurement and marketing get their own names.
        try story.on("2026-04-01", "init")
        try story.on("2026-04-01", "user add aoki --role procurement")
        try story.on("2026-04-01", "user add mori --role marketing")

        // Marketing looks for makers of bearings, which costs ¥80,000 of advertisements and ¥40,000 of letters.
        try story.file("campaigns.csv", "code,name,side,medium", "SEARCH,軸受の仕入先さがし,purchase,search")
        try story.file(
            "spend.csv", "campaign,day,amount,currency", "SEARCH,2026-04-10,80000,JPY", "SEARCH,2026-05-10,40000,JPY")
        try story.on("2026-05-10", "import campaigns campaigns.csv --as mori")
        try story.on("2026-05-10", "import spend spend.csv --as mori")

        // Two makers answer. One is met at its works and sends its figures, the other only opens a letter.
        try story.file(
            "makers.csv", "code,name,roles,country,origin", "S1,深圳精密軸承有限公司,candidate_supplier,CN,SEARCH",
            "S2,Hanoi Bearing JSC,candidate_supplier,VN,SEARCH")
        try story.file(
            "touches.csv", "external_id,at,party,campaign,medium,kind,topic,grade",
            "T1,2026-05-18T10:00:00+09:00,S1,SEARCH,web,submit,bearings,human",
            "T2,2026-05-19T14:00:00+09:00,S1,SEARCH,visit,meeting,bearings,human",
            "T3,2026-05-19T15:00:00+09:00,S2,SEARCH,email,open,bearings,unknown")
        try story.on("2026-05-19", "import parties makers.csv --as mori")
        try story.on("2026-05-20", "import touches touches.csv --as mori")

        // A new source cannot be ordered from before it has crossed the gate, and not before procurement approves it.
        try story.file("items.csv", "code,name,unit", "BRG-1,深溝玉軸受,個", "BRG-2,円筒ころ軸受,個")
        try story.on("2026-05-20", "import items items.csv --as aoki")
        try story.file(
            "orders.csv",
            "number,line,supplier,item,ordered_on,due_on,received_on,quantity,rejected_quantity,unit_price,"
                + "baseline_unit_price,currency",
            "PO-1,1,S1,BRG-1,2026-06-01,2026-07-01,2026-06-28,1000,,90,100,JPY",
            "PO-1,2,S1,BRG-2,2026-06-01,2026-07-01,2026-06-28,200,,310,300,JPY",
            "PO-2,1,S1,BRG-1,2026-09-01,2026-10-01,2026-09-29,500,,88,100,JPY")
        try story.on("2026-05-20", "import purchase_orders orders.csv --as aoki", exits: 65)

        // 20 points of the form and 30 of the meeting, a day or two old, are above the 40 that the policy asks for.
        let verdicts = try story.json("2026-05-20", "gate evaluate --side purchase --as boss")
        let verdictOf = Dictionary(
            (verdicts["verdicts"]?.items ?? []).map { ($0["party"]?.text ?? "", $0["verdict"]?.text ?? "") }
        ) { first, _ in first }
        #expect(verdictOf == ["S1": "pass", "S2": "hold"])
        #expect(verdicts["crossed"]?.int == 1)

        // Crossed is not yet qualified: sales people have no say here, procurement accepts and approves.
        try story.on("2026-05-21", "user add sato --role sales")
        try story.on("2026-05-21", "gate accept S1 --side purchase --as sato", exits: 77)
        try story.on("2026-05-21", "gate accept S1 --side purchase --as aoki")
        try story.on("2026-05-28", "supplier approve S1 --reason 工場監査に合格 --as aoki")
        try story.on("2026-10-01", "import purchase_orders orders.csv --as aoki")

        // Saved: 1,000 × (100 − 90) + 200 × (300 − 310) + 500 × (100 − 88) = 10,000 − 2,000 + 6,000 = 14,000
        // on a volume of 90,000 + 62,000 + 44,000 = 196,000.
        let savings = try story.csv("2026-10-01", "supplier savings -p fy2026 --as aoki")
        #expect(savings.count == 1 && savings[0]["code"] == "S1")
        #expect(savings[0]["volume"] == "196000" && savings[0]["savings"] == "14000")

        // The report puts the saving beside what the search had cost: 14,000 ÷ 120,000 is 11.7 %.
        let report = try story.json("2026-10-31", "report summary -p fy2026")
        let row = try #require(report["rows"]?.items.first { $0["campaign"]?.text == "SEARCH" })
        #expect(row["spend"]?.minor == 120_000)
        #expect(row["touches"]?.int == 3 && row["contacts"]?.int == 2)
        #expect(row["crossings"]?.int == 1 && row["accepted"]?.int == 1 && row["qualified_suppliers"]?.int == 1)
        #expect(row["purchase_volume"]?.minor == 196_000 && row["savings"]?.minor == 14_000)
        #expect(row["collected"]?.minor == 0)
        try story.endsClean()
    }
}
