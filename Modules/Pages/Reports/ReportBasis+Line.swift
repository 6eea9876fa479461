import Presentation
import Reports
import Vocabulary

extension ReportBasis {
    /// Period and day, as under the title of a report.
    var line: Label {
        .code("page.report.basis", facts: [period.first.description, period.last.description, asOf.description])
    }

    /// The members with which every report begins in JSON.
    var members: [JSONValue.Member] {
        [
            JSONValue.Member(
                "period", ["first": .string(period.first.description), "last": .string(period.last.description)]),
            JSONValue.Member("as_of", .day(asOf)), JSONValue.Member("side", .text(side?.rawValue)),
            JSONValue.Member("currency", .string(currency.code)),
        ]
    }
}
