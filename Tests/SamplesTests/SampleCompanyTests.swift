import Testing
import Vocabulary

@testable import Samples

@Suite("Sample company")
struct SampleCompanyTests {
    @Test("The same day makes the same bytes on every machine; another day does not")
    func deterministic() throws {
        let digest = try SampleFiles().digest()
        #expect(try SampleFiles().digest() == digest)
        #expect(digest == 6_171_054_947_863_169_673)
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
        let kinds = Set(plan.months.flatMap { $0.beforeTheGate + $0.behindTheGate }.map(\.kind))
        #expect(kinds == Set(SampleFiles.kinds))
        let roles = Dictionary(
            uniqueKeysWithValues: try files.rows("parties").map { ($0["code"] ?? "", $0["roles"] ?? "") })
        #expect(plan.leads.union(plan.returned).allSatisfy { roles[$0] == "prospect" })
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

    @Test(
        "The months together hold every row of the year, each on its day",
        arguments: ["2026-11-02", "2026-11-20", "2028-02-29", "2027-01-01", "2026-03-31"])
    func months(today: String) throws {
        let files = try SampleFiles(today: Day(iso: today) ?? .earliest, scale: 2)
        let months = files.plan.months
        #expect(months.map(\.day) == months.map(\.day).sorted() && months.last?.day.description == today)
        #expect((12...14).contains(months.count))
        let days = [
            "spend": "day", "rates": "day", "touches": "at", "orders": "ordered_on", "invoices": "issued_on",
            "receipts": "day", "credit_limits": "valid_from",
        ]
        for kind in SampleFiles.kinds {
            var rows: [SampleFiles.Row] = []
            for month in months {
                for file in month.beforeTheGate + month.behindTheGate where file.kind == kind {
                    let some = try files.rows(in: file.path)
                    if let day = days[kind] {
                        #expect(some.allSatisfy { ($0[day] ?? "").prefix(10) <= month.day.description })
                    }
                    rows += some
                }
            }
            let year = try files.rows(kind)
            // What has arrived in another month than it was ordered comes in twice; the last says all.
            if kind != "purchase_orders" { #expect(rows.count == year.count, "\(kind)") }
            #expect(Set(rows).isSuperset(of: year), "\(kind)")
        }
    }

    @Test("Whoever works for somebody becomes known with or after the company")
    func arrivals() throws {
        let files = try SampleFiles()
        var known: Set<String> = []
        for month in files.plan.months {
            for file in month.beforeTheGate where file.kind == "parties" {
                for party in try files.rows(in: file.path) {
                    known.insert(party["code"] ?? "")
                    let employer = party["works_for"] ?? ""
                    #expect(employer.isEmpty || known.contains(employer))
                }
            }
            for file in month.beforeTheGate where file.kind == "touches" {
                #expect(
                    try files.rows(in: file.path).allSatisfy { $0["party"] == "" || known.contains($0["party"] ?? "") })
            }
        }
    }

    @Test("In English, whatever has a Japanese name has an English one, and numbers are the same")
    func languages() throws {
        let (ja, en) = try (SampleFiles(), SampleFiles(language: .en))
        for kind in ["campaigns", "items"] {
            #expect(try en.rows(kind).allSatisfy { $0.values.allSatisfy { $0.unicodeScalars.allSatisfy(\.isLatin) } })
        }
        let companies = try en.rows("parties").filter { $0["country"] == "JP" }
        #expect(companies.allSatisfy { ($0["name"] ?? "").unicodeScalars.allSatisfy(\.isLatin) })
        #expect(Set(companies.filter { $0["kind"] == "organization" }.map { $0["name"] }).count > 200)
        for kind in ["spend", "touches", "orders", "invoices", "purchase_orders"] {
            #expect(try ja.bytes(kind) == en.bytes(kind))
        }
    }
}

extension Unicode.Scalar {
    /// Latin letters, digits and marks.
    fileprivate var isLatin: Bool { value < 0x250 || (0x2000..<0x2100).contains(value) }
}
