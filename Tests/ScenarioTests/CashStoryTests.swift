import TestOffice
import Testing

/// From nothing to cash collected: how a visitor of a fair becomes a customer who pays, told as the commands that
/// people type.
@Suite("The road to cash collected")
struct CashStoryTests {
    @Test("a fair finds a customer, who orders within a limit and pays", arguments: Engine.available)
    func toCash(engine: Engine) throws {
        let story = try Story(engine)
        try story.on("2026-04-01", "init")
        try story.on("2026-04-01", "user add mori --role marketing")
        try story.on("2026-04-01", "user add sato --role sales")

        // A fair in April costs ¥500,000. Three visitors leave their cards; one of them works for a competitor.
        try story.file("campaigns.csv", "code,name,side,medium", "FAIR,春の見本市,sale,event")
        try story.file("spend.csv", "campaign,day,amount,currency,pieces", "FAIR,2026-04-15,\"￥500,000\",JPY,300")
        try story.file(
            "visitors.csv", "コード,会社名,カナ,役割,国,キャンペーン", "H1,丙工業株式会社,ヘイコウギョウ,prospect,JP,FAIR",
            "W1,戊物産株式会社,ボブッサン,prospect,JP,FAIR", "K1,丁電機株式会社,テイデンキ,competitor,JP,FAIR")
        try story.file(
            "touches.csv", "external_id,at,party,campaign,medium,kind,topic,grade",
            "T1,2026-04-15T10:00:00+09:00,H1,FAIR,event,card,bearings,human",
            "T2,2026-04-15T10:30:00+09:00,W1,FAIR,event,card,bearings,human",
            "T3,2026-04-15T11:00:00+09:00,K1,FAIR,event,card,bearings,human",
            "T4,2026-04-20T09:00:00+09:00,H1,FAIR,web,request,bearings,human",
            "T5,2026-04-21T13:00:00+09:00,H1,FAIR,visit,meeting,bearings,human",
            "T6,2026-04-21T14:00:00+09:00,K1,FAIR,web,request,bearings,human",
            "T7,2026-04-21T15:00:00+09:00,K1,FAIR,visit,meeting,bearings,human")
        try story.on("2026-04-16", "import campaigns campaigns.csv --as mori")
        try story.on("2026-04-16", "import spend spend.csv --as mori")
        try story.on("2026-04-16", "import parties visitors.csv --as mori")
        try story.on("2026-04-22", "import touches touches.csv --as mori")

        // The competitor is as hot as the prospect, but the gate is no thermometer.
        let verdicts = try story.json("2026-04-22", "gate evaluate --side sale --as boss")
        let verdictOf = Dictionary(
            (verdicts["verdicts"]?.items ?? []).map { ($0["party"]?.text ?? "", $0["verdict"]?.text ?? "") }
        ) { first, _ in first }
        #expect(verdictOf == ["H1": "pass", "W1": "hold", "K1": "away"])

        // Before the limit there is no credit; without crossing there is no order.
        try story.on("2026-04-23", "gate accept H1 --side sale --as sato")
        try story.on("2026-04-23", "credit check H1 --amount 1 --as sato", exits: 1)
        try story.file("limits.csv", "customer,amount,currency,valid_from", "H1,1000000,JPY,2026-05-01")
        try story.on("2026-05-01", "import credit_limits limits.csv --as sato")
        try story.on("2026-05-01", "credit check H1 --amount 660000 --reserve OFFER-1 --as sato")
        try story.on("2026-05-01", "credit check H1 --amount 660000 --reserve OFFER-2 --as sato", exits: 1)
        try story.on("2026-05-07", "credit release OFFER-1 --as sato")
        try story.file(
            "orders.csv", "number,customer,ordered_on,amount,currency,campaign",
            "O-1,H1,2026-05-07,660000,JPY,FAIR", "O-X,W1,2026-05-07,1000,JPY,FAIR")
        try story.on("2026-05-07", "import orders orders.csv --as sato", exits: 65)

        // Two invoices, ¥440,000 and ¥220,000 with tax. The first is paid in full, of the second ¥100,000.
        try story.file(
            "invoices.csv", "number,customer,order,issued_on,due_on,net,tax,gross,currency",
            "I-1,H1,O-1,2026-05-31,2026-06-30,400000,40000,440000,JPY",
            "I-2,H1,O-1,2026-06-30,2026-07-31,200000,20000,220000,JPY")
        try story.on("2026-06-30", "import invoices invoices.csv --as sato")
        try story.file(
            "receipts.csv", "external_id,day,amount,currency,payer_kana,reference",
            "R-1,2026-06-30,440000,JPY,ヘイコウギヨウ(カ,", "R-2,2026-07-31,100000,JPY,ヘイコウギヨウ(カ,I-2")
        try story.on("2026-08-01", "import receipts receipts.csv --as sato")
        let matched = try story.json("2026-08-01", "receipt match --as sato")
        // The second names its invoice and was assigned as it came in; the first is known by its payer and amount.
        #expect(matched["receipts"]?.int == 1 && matched["matched"]?.int == 1)

        // What is left is 120,000 of I-2, one day past due: credit is given with care, and refused after a month.
        let credit = try story.json("2026-08-01", "credit check H1 --amount 100000 --as sato")
        #expect(credit["parts"]?["invoices"]?.minor == 120_000 && credit["parts"]?["orders"]?.minor == 0)
        #expect(credit["available"]?.minor == 880_000 && credit["after"]?.minor == 780_000)
        #expect(credit["overdue_days"]?.int == 1 && credit["decision"]?.text == "warn")
        try story.on("2026-10-01", "credit check H1 --amount 100000 --as sato", exits: 1)

        // Spent 500,000, ordered 660,000, invoiced 660,000, collected 540,000.
        let report = try story.json("2026-10-31", "report summary -p fy2026")
        let row = try #require(report["rows"]?.items.first { $0["campaign"]?.text == "FAIR" })
        #expect(row["spend"]?.minor == 500_000)
        #expect(row["touches"]?.int == 7 && row["contacts"]?.int == 3)
        #expect(row["crossings"]?.int == 1 && row["accepted"]?.int == 1)
        #expect(row["orders"]?.int == 1 && row["invoiced"]?.minor == 660_000 && row["collected"]?.minor == 540_000)
        #expect(row["savings"]?.minor == 0)
        try story.endsClean()
    }
}
