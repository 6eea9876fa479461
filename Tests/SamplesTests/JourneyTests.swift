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

    @Test("Whoever the plan lets through is hot today on its side, from what people surely did", arguments: [1, 3])
    func hot(scale: Int) throws {
        let files = try SampleFiles(scale: scale)
        let sides = Dictionary(
            uniqueKeysWithValues: try files.rows("campaigns").map { ($0["code"] ?? "", $0["side"] ?? "") })
        var scores: [String: Double] = [:]
        for touch in try files.rows("touches") where touch["grade"] == "human" {
            guard let rule = Self.rules[touch["kind"] ?? ""], let party = touch["party"],
                let day = Day(iso: touch["at"]?.prefix(10) ?? "")
            else { continue }
            let age = Double(SampleFiles.today.days(since: day) + 1)
            let points = rule.points * exp2(-age / rule.halfLife)
            let side = sides[touch["campaign"] ?? ""] ?? ""
            for one in side == "both" ? ["purchase", "sale"] : [side] {
                scores["\(party) \(one)", default: 0] += points
            }
        }
        for lead in files.plan.leads + files.plan.returned { #expect(scores["\(lead) sale", default: 0] > 90) }
        for supplier in files.plan.suppliers { #expect(scores["\(supplier) purchase", default: 0] > 90) }
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
