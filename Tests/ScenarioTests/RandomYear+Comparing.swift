import TestOffice
import Testing

/// What the reports say, compared with what the model works out.
extension RandomYear {
    mutating func compare(_ when: String) throws {
        let summary = try JSON(company.run("report", "summary", "-p", "fy2026", "-O", "json").output)
        let money = ["invoiced", "collected", "purchase_volume", "savings"]
        var sums = [Int](repeating: 0, count: 8)
        for campaign in ["FAIR", "MAIL", "SEARCH", ""] {
            let row = summary["rows"]?.items.first { ($0["campaign"]?.text ?? "") == campaign }
            let told =
                [row?["spend"]?.minor ?? 0] + ["touches", "contacts", "orders"].map { row?[$0]?.int ?? 0 }
                + money.map { row?[$0]?.minor ?? 0 }
            #expect(told == model.row(campaign), "\(when): \(campaign)")
            sums = zip(sums, told).map { $0 + $1 }
        }
        let totals = summary["totals"]
        #expect(sums[0] == totals?["spend"]?.minor && sums[7] == totals?["savings"]?.minor, "\(when)")
        #expect(
            [totals?["crossings"]?.int, totals?["accepted"]?.int] == [model.crossings, model.accepted], "\(when): gate")
        try compareAgeing(when)
        let (customer, currency) = (dice.pick(["C1", "C2", "C3"]), dice.pick(["JPY", "USD"]))
        let credit = try JSON(
            company.run("credit", "check", customer, "--amount", "1", "--currency", currency, "-O", "json").output)
        let told = [credit["parts"]?["invoices"]?.minor, credit["parts"]?["orders"]?.minor, credit["reserved"]?.minor]
        #expect(told == model.exposure(stands(customer), currency), "\(when): \(customer) \(currency)")
    }

    private func compareAgeing(_ when: String) throws {
        let ageing = try JSON(company.run("report", "ageing", "-O", "json").output)
        let names = ["not_due", "days_1_30", "days_31_60", "days_61_90", "days_over_90"]
        var total = 0
        for currency in ["JPY", "USD"] {
            for customer in ["C1", "C2", "C3"] {
                let row = ageing["rows"]?.items.first {
                    $0["party"]?.text == customer && $0["total"]?["currency"]?.text == currency
                }
                let expected = model.ageing(customer, currency, on: Self.today, dayNumber: Self.number)
                #expect(names.map { row?[$0]?.minor ?? 0 } == expected, "\(when): \(customer) \(currency)")
            }
            let all = model.ageing(nil, currency, on: Self.today, dayNumber: Self.number).reduce(0, +)
            total += model.yen(all, currency, on: "2026-11-02")
        }
        // The buckets of the total add up to it, and it is what is open of each currency in yen.
        #expect(ageing["totals"]?["total"]?.minor == total, "\(when): ageing")
        #expect(names.reduce(0) { $0 + (ageing["totals"]?[$1]?.minor ?? 0) } == total, "\(when): buckets")
    }

    /// Every figure of the summary opens to rows that add up to it, of a campaign and of all.
    mutating func compareDrills(_ when: String) throws {
        let summary = try JSON(company.run("report", "summary", "-p", "fy2026", "-O", "json").output)
        let counts = ["touches", "contacts", "crossings", "accepted", "orders", "qualified_suppliers"]
        for campaign in ["FAIR", "MAIL", "SEARCH", "", nil] {
            let row =
                campaign == nil
                ? summary["totals"] : summary["rows"]?.items.first { ($0["campaign"]?.text ?? "") == campaign }
            let option = campaign.map { $0.isEmpty ? ["--no-campaign"] : ["--campaign", $0] } ?? []
            for figure in ["spend", "invoiced", "collected", "purchase_volume", "savings"] + counts {
                let drill = try JSON(
                    company.start(["report", "drill", "summary", figure, "-p", "fy2026", "-O", "json"] + option).wait()
                        .output)
                let rows = drill["rows"]?.items ?? []
                let isCount = counts.contains(figure)
                let sum = rows.reduce(0) { $0 + ((isCount ? $1["count"]?.int : $1["part"]?.minor) ?? 0) }
                let told = (isCount ? row?[figure]?.int : row?[figure]?.minor) ?? 0
                #expect(sum == told, "\(when): \(figure) of \(campaign ?? "all")")
                let total = isCount ? drill["totals"]?["count"]?.int : drill["totals"]?["part"]?.minor
                #expect(total == told, "\(when): total of \(figure) of \(campaign ?? "all")")
            }
        }
    }

    /// Days since 1970 of a day of 2026.
    static func number(_ day: String) -> Int {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        let parts = day.split(separator: "-").compactMap { Int($0) }
        return 20_454 + lengths.prefix(parts[1] - 1).reduce(0, +) + parts[2] - 1
    }

    func endsClean() throws {
        let verified = try JSON(company.run("verify", "-O", "json").output)
        let checks = verified["checks"]?.items ?? []
        #expect(checks.count > 5 && checks.allSatisfy { $0["faults"]?.items.isEmpty == true }, "\(checks)")
    }
}
