import Presentation

/// The shapes of all JSON answers (`sekisho schema`), those of lists made from the lists.
package enum PageShapes {
    package static let all: [Shape] =
        database + user + party + people + privacy + plan + items + marketing + gate + sourcing + screening + sales
        + reports
}
