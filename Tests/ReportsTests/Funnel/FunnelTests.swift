import Pages
import Presentation
import Reports
import TestOffice
import Testing
import Vocabulary

@Suite("Funnel")
struct FunnelTests {
    @Test(
        "It reads as it is stored, in every format and both languages, on both engines", arguments: Engine.available,
        Language.allCases)
    func pages(engine: Engine, language: Language) throws {
        let document = try SampleRoad(engine).funnel().document()
        for format in OutputFormat.allCases {
            try expectPage(document.text(format, by: .of(language)), "funnel.\(language.rawValue).\(format.ending)")
        }
    }

    @Test("The road to cash, step by step")
    func sale() throws {
        let report = try SampleRoad(.sqlite).funnel(side: .sale)
        let steps = try #require(report.sides.first).steps
        #expect(
            steps.map(\.name) == [
                "touches", "contacts", "warm", "hot", "evaluated", "crossings", "accepted", "orders", "invoiced",
                "collected",
            ])
        // 262 + 145 rose to warm, 11 of them to hot at once; cooling counts as no rise.
        #expect(steps.compactMap(\.count) == [30_216, 5_298, 418, 107, 182, 79, 61, 67])
        #expect(steps.map(\.isBehindGate) == Array(repeating: false, count: 5) + Array(repeating: true, count: 5))
        #expect(steps.last?.amount == Money(minor: 44_196_893, .yen))
        #expect(steps.last?.rate == FunnelStep.Rate(part: 44_196_893, whole: 61_946_893))
        #expect(report.sides.count == 1)
    }

    @Test("Yen are no share of parties, and nothing is a share of nothing")
    func rates() throws {
        let report = try SampleRoad(.sqlite).funnel()
        let purchase = try #require(report.sides.first { $0.side == .purchase }).steps
        #expect(purchase.first?.rate == nil)
        #expect(purchase.first { $0.name == "purchase_volume" }?.rate == nil)
        #expect(purchase.last?.rate == FunnelStep.Rate(part: 1_814_842, whole: 24_643_668))
        let empty = try SampleRoad(.sqlite, filled: false).funnel()
        #expect(empty.sides.flatMap(\.steps).allSatisfy { $0.rate == nil })
    }

    @Test("Summary and funnel tell the same", arguments: Side.allCases)
    func agreement(side: Side) throws {
        let road = try SampleRoad(.sqlite)
        let summary = try road.summary(side: side).totals
        let funnel = try #require(road.funnel(side: side).sides.first).figures
        for count in [RoadCount.touches, .contacts, .crossings, .accepted, .existing, .orders, .qualifiedSuppliers] {
            #expect(summary[count] == funnel[count], "\(count.rawValue)")
        }
        for amount in RoadAmount.allCases where amount != .spend {
            #expect(summary[amount] == funnel[amount], "\(amount.rawValue)")
        }
    }
}
