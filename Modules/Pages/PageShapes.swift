import Presentation

/// The shapes of all JSON answers (`sekisho schema`), those of lists made from the lists.
package enum PageShapes {
    package static let all: [Shape] =
        database + user + imports + party + people + privacy + plan + task + item + marketing + gate + supplier
        + screening + lead + credit + invoice + receipt + rules + ReportPages.shapes
}
