import Testing
import Vocabulary

@testable import Samples

@Suite("Sample company")
struct SampleCompanyTests {
    @Test("The same day makes the same bytes on every machine; another day does not")
    func deterministic() throws {
        let digest = try SampleFiles().digest()
        #expect(try SampleFiles().digest() == digest)
        #expect(digest == 3_874_666_921_043_240_317)
        #expect(try SampleFiles(today: Day(iso: "2028-02-29") ?? .earliest).digest() != digest)
    }

    @Test("There is as much of everything as the road needs", arguments: [1, 2])
    func counts(scale: Int) throws {
        let files = try SampleFiles(scale: scale)
        #expect(try files.rows("campaigns").count == 12)
        let parties = try files.rows("parties")
        #expect(parties.count == 400 * scale)
        #expect(parties.count { $0["roles"] == "candidate_supplier" } >= 60 * scale)
        #expect(Set(parties.map { $0["code"] }).count == parties.count)
        #expect(Set(parties.map { $0["country"] }) == ["JP", "TW", "CN", "KR", "VN", "TH", "DE", "IT"])
        let touches = try files.rows("touches")
        #expect(touches.count == 5_000 * scale)
        #expect(Set(touches.map { $0["external_id"] }).count == touches.count)
        #expect(touches.allSatisfy { ($0["party"] == "") != ($0["visitor"] == "") })
        #expect(Set(touches.map { $0["grade"] }) == ["human", "machine", "unknown"])
        #expect(try files.rows("invoices").count == 400 * scale)
        #expect(try files.rows("orders").count == 430 * scale)
        #expect(Set(try files.rows("purchase_orders").map { $0["number"] }).count == 120 * scale)
        #expect(files.plan.suppliers.count == 8 * scale)
    }

    @Test("Campaigns serve both sides through every medium, and spend is theirs")
    func campaigns() throws {
        let files = try SampleFiles()
        let campaigns = try files.rows("campaigns")
        #expect(Set(campaigns.map { $0["side"] }) == ["purchase", "sale", "both"])
        #expect(
            Set(campaigns.map { $0["medium"] }) == [
                "web", "search", "social", "email", "post", "fax", "flyer", "event", "call", "visit", "referral",
            ])
        let codes = Set(campaigns.map { $0["code"] })
        let spend = try files.rows("spend")
        #expect(Set(spend.map { $0["campaign"] }) == codes)
        #expect(Set(spend.map { $0["currency"] }) == ["JPY", "USD", "EUR"])
        let keys = spend.map { "\($0["campaign"] ?? "") \($0["day"] ?? "") \($0["currency"] ?? "")" }
        #expect(Set(keys).count == keys.count)
        #expect(try files.rows("touches").allSatisfy { $0["campaign"] == "" || codes.contains($0["campaign"]) })
        #expect(try files.rows("parties").allSatisfy { $0["origin"] == "" || codes.contains($0["origin"]) })
    }

    @Test(
        "Nothing happened today or later, nor before the year", arguments: ["2026-11-02", "2028-02-29", "2027-01-01"])
    func days(today: String) throws {
        let files = try SampleFiles(today: Day(iso: today) ?? .earliest)
        let begin = (Day(iso: today) ?? .earliest).adding(days: -366).description
        for (kind, column) in [
            ("spend", "day"), ("touches", "at"), ("orders", "ordered_on"), ("invoices", "issued_on"),
            ("receipts", "day"), ("purchase_orders", "ordered_on"), ("purchase_orders", "received_on"),
        ] {
            for row in try files.rows(kind) {
                let day = row[column] ?? ""
                #expect(day.isEmpty || (day < today && day > begin), "\(kind) \(day)")
            }
        }
        // A rate stands for every day of the year.
        #expect(try files.rows("rates").contains { ($0["day"] ?? "") <= begin })
    }

    @Test("What the plan names is in the files")
    func plan() throws {
        let files = try SampleFiles()
        let plan = files.plan
        #expect(
            (plan.beforeTheGate + plan.behindTheGate).map(\.kind).sorted() == SampleFiles.kinds.sorted())
        let roles = Dictionary(
            uniqueKeysWithValues: try files.rows("parties").map { ($0["code"] ?? "", $0["roles"] ?? "") })
        #expect((plan.leads + plan.returned).allSatisfy { roles[$0] == "prospect" })
        #expect(plan.suppliers.allSatisfy { roles[$0] == "candidate_supplier" })
        #expect(Set(plan.leads).isDisjoint(with: plan.returned))
        // Documents are of parties that stand behind the gate by then.
        for order in try files.rows("orders") {
            let customer = order["customer"] ?? ""
            #expect(roles[customer]?.hasPrefix("customer") == true || plan.leads.contains(customer))
        }
        for order in try files.rows("purchase_orders") {
            let supplier = order["supplier"] ?? ""
            #expect(roles[supplier]?.hasSuffix("supplier") == true)
            #expect(roles[supplier] != "candidate_supplier" || plan.suppliers.contains(supplier))
        }
    }
}
