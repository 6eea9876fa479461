import Presentation
import Reports
import Vocabulary

/// A report as people and programs read it, with all that is said of it alone.
protocol ReportPage: SendableMetatype {
    /// Its titles, notes and terms: `page.report.…`, `term.report.…`. What several reports say stands in `Words/`.
    static var words: Words { get }
    /// Its answer in JSON.
    static var shape: Shape { get }

    func document() throws -> Document
}

/// The one list of reports: their words and shapes are found by it.
enum ReportPages {
    static let all: [any ReportPage.Type] = [
        SummaryReport.self, FunnelReport.self, CohortReport.self, Drill.self, AgeingReport.self, OpenItemsReport.self,
        FreshnessReport.self,
        StaleList.self, DuePeople.self,
        Timeline.self, Strength.self,
    ]

    static let books =
        all.map { page in Phrasebook("page.report", "term.report") { page.words } } + [
            Phrasebook("page.report.compared", "page.report.note.compared", "term.report.compared") {
                SummaryBeside.words
            },
            Phrasebook("page.report.missing") { KnownFigures.words },
        ]
    static let shapes = all.map { $0.shape }
}
