import Presentation
import Sourcing

extension Listing<SavingsRow> {
    /// What was bought and saved, by supplier or item (原価低減).
    package static let savings = Listing(
        "supplier.savings", title: "term.supplier.savings.title",
        [
            .code("code", "term.code") { $0.code }, .text("name", "term.name") { $0.name },
            .count("lines", "term.supplier.lines") { $0.lines },
            .money("volume", "term.supplier.volume") { $0.volume },
            .money("comparable", "term.supplier.comparable") { $0.comparable },
            .money("savings", "term.supplier.savings.title", optional: { $0.savings }),
        ])
}
