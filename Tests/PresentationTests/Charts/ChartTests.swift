import Presentation
import Testing
import Vocabulary

@Suite("Charts")
struct ChartTests {
    @Test(
        "A chart of nothing, of noughts, of losses or of the largest number is still a page",
        arguments: [Chart.Shape.bars, .columns, .line, .funnel],
        [[], [0, 0, 0], [-5, nil, 3], [Int64.max, Int64.min, 1]] as [[Int64?]])
    func edges(shape: Chart.Shape, values: [Int64?]) throws {
        let names = values.indices.map { Label.plain("c\($0)") }
        let chart = Chart(
            shape, title: .plain("t"), unit: .money(.yen), categories: names,
            series: [Chart.Series(.plain("s"), values)])
        for format in OutputFormat.allCases {
            let page = try Document("x", sections: [.chart(chart)]).text(format, by: .japanese)
            #expect(!page.contains("nan") && !page.contains("inf\""))
        }
    }

    @Test("A picture says in words what it shows")
    func spoken() throws {
        let page = try Document("x", sections: [.chart(SampleReport.funnel)]).text(.html, by: .english)
        #expect(page.contains("role=\"img\" aria-labelledby=\"chart-1-t chart-1-d\""))
        #expect(page.contains("<title id=\"chart-1-t\">From touch to cash</title>"))
        #expect(page.contains("<desc id=\"chart-1-d\">Contacts: 12,480; Warm: 3,104; Presented: 846;"))
    }
}
