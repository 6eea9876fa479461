import Glibc
import Testing
import Vocabulary

@testable import Samples

@Suite("Sample journeys")
struct JourneyTests {
    /// The first score rules for what people surely do and no cap limits: points, and days until half of them is left.
    private static let rules: [String: (points: Double, halfLife: Double)] = [
        "submit": (20, 30), "call": (15, 30), "reply": (15, 30), "visit": (25, 30), "meeting": (30, 30),
        "request": (40, 60), "attend": (20, 30), "card": (10, 30),
    ]

    @Test(
        "Whoever the plan lets through is hot at the end of a month, before it buys or sells, from what people surely did",
        arguments: [1, 3])
    func hot(scale: Int) throws {
        let files = try SampleFiles(scale: scale)
        let begun = try firstDocuments(files)
        var hot: [String: Day] = [:]
        for day in files.plan.months.map(\.day) {
            for (who, score) in try scores(files, on: day) where score > 90 && hot[who] == nil { hot[who] = day }
        }
        for code in files.plan.leads.union(files.plan.returned) {
            #expect(hot["\(code) sale"].map { $0 < begun[code] ?? .latest } == true, "\(code)")
        }
        for code in files.plan.suppliers {
            #expect(hot["\(code) purchase"].map { $0 < begun[code] ?? .latest } == true, "\(code)")
        }
    }

    private func firstDocuments(_ files: SampleFiles) throws -> [String: Day] {
        var first: [String: Day] = [:]
        for (kind, column) in [("orders", "customer"), ("purchase_orders", "supplier")] {
            for row in try files.rows(kind) {
                let (code, day) = (row[column] ?? "", Day(iso: row["ordered_on"] ?? "") ?? .earliest)
                first[code] = min(first[code] ?? .latest, day)
            }
        }
        return first
    }

    /// The score of each party and side at the end of a day.
    private func scores(_ files: SampleFiles, on day: Day) throws -> [String: Double] {
        let sides = Dictionary(
            uniqueKeysWithValues: try files.rows("campaigns").map { ($0["code"] ?? "", $0["side"] ?? "") })
        var scores: [String: Double] = [:]
        for touch in try files.rows("touches") where touch["grade"] == "human" {
            guard let rule = Self.rules[touch["kind"] ?? ""], let party = touch["party"],
                let touched = Day(iso: touch["at"]?.prefix(10) ?? ""), touched <= day
            else { continue }
            let age = Double(day.days(since: touched) + 1)
            let points = rule.points * exp2(-age / rule.halfLife)
            let side = sides[touch["campaign"] ?? ""] ?? ""
            for one in side == "both" ? ["purchase", "sale"] : [side] {
                scores["\(party) \(one)", default: 0] += points
            }
        }
        return scores
    }

    @Test("Everybody who bought had been touched before the first order")
    func beforeOrders() throws {
        let files = try SampleFiles()
        var first: [String: String] = [:]
        for touch in try files.rows("touches") {
            guard let party = touch["party"], let day = touch["at"]?.prefix(10), touch["campaign"] != "" else {
                continue
            }
            first[party] = min(first[party] ?? "9999", String(day))
        }
        for order in try files.rows("orders") {
            #expect(first[order["customer"] ?? "", default: "9999"] <= order["ordered_on"] ?? "")
        }
    }
}
